import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedBest, countedHigh, countedLow } from '../../../src/dataset/import/columns/counted-figure';
import { casualtiesOf } from '../../../src/domain/casualties';
import { importedAtlasOf, importedDetailOf } from '../../fixtures/import/finish-import';

type Row = Readonly<Record<string, string>>;

/** A file of one format with one row for each set of figures. */
const FILES: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  ged: (rows) =>
    fileOf(
      'id,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,date_prec,date_start,date_end,best,high,low',
      {
        type_of_violence: '1',
        where_prec: '1',
        latitude: '33',
        longitude: '44',
        date_prec: '1',
        date_start: '2014-01-02',
        date_end: '2014-01-02',
      },
      rows,
    ),
  gtd: (rows) =>
    fileOf(
      'eventid,iyear,imonth,iday,city,latitude,longitude,specificity,attacktype1,targtype1,weaptype1,nkill,nwound,nkillter,gname,dbsource',
      { iyear: '2014', imonth: '1', iday: '2', latitude: '33', longitude: '44', specificity: '1' },
      rows,
    ),
  acled: (rows) =>
    fileOf(
      'event_id_cnty,event_date,event_type,sub_event_type,actor1,latitude,longitude,geo_precision,time_precision,fatalities,interaction,assoc_actor_1,source_scale',
      { event_date: '2 January 2014', latitude: '33', longitude: '44', geo_precision: '1', time_precision: '1' },
      rows,
    ),
  table: (rows) =>
    fileOf(
      'date,latitude,longitude,killed,low,high,wounded',
      { date: '2014-01-02', latitude: '33', longitude: '44' },
      rows,
    ),
};

function fileOf(header: string, same: Row, rows: readonly Row[]): string {
  const names = header.split(',');
  const lines = rows.map((row) => names.map((name) => row[name] ?? same[name] ?? '').join(','));
  return [header, ...lines].join('\n');
}

function featuresOf(rows: readonly Row[]): string {
  const features = rows.map((row) => ({
    type: 'Feature',
    properties: { date: '2014-01-02', ...row },
    geometry: { type: 'Point', coordinates: [44, 33] },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

async function opened(content: string) {
  const atlas = await importedAtlasOf(content);
  const { engine } = atlas;
  engine.update({ window: engine.extent });
  const details = [];
  for (let incident = 0; incident < engine.table.incidentCount; incident += 1) {
    details.push((await importedDetailOf(atlas, incident)).incident);
  }
  return { table: engine.table, totals: engine.totals, details };
}

describe('a row whose lowest figure is above its highest', () => {
  it.each([
    ['ged', FILES['ged'], { best: '20', low: '21', high: '20' }, 'low, high'],
    ['gtd', FILES['gtd'], { nkill: '21-20' }, 'nkill'],
    ['acled', FILES['acled'], { fatalities: '21-20' }, 'fatalities'],
    ['a table', FILES['table'], { killed: '20', low: '21', high: '20' }, 'low, high'],
    ['a table without a best figure', FILES['table'], { low: '21', high: '20' }, 'low, high'],
    ['geojson', featuresOf, { killed: '20', low: '21', high: '20' }, 'low, high'],
  ] as const)('of %s counts from the smaller to the larger, and keeps its mark', async (_, file, row, field) => {
    const { totals, details } = await opened(file?.([row]) ?? '');
    expect(totals.killed).toMatchObject({ low: 20, best: 20, high: 21 });
    expect(details[0]?.doubts.flatMap((doubt) => (doubt.type === 'found' ? [doubt.code] : []))).toEqual([
      'lowAboveHigh',
    ]);
    expect(details[0]?.claims).toContainEqual(expect.objectContaining({ field, low: 20, high: 21 }));
  });

  it('shows each figure under the name of its own column', async () => {
    const { details } = await opened(FILES['ged']?.([{ best: '20', low: '21', high: '20' }]) ?? '');
    expect(details[0]?.claims).toMatchObject([
      { field: 'best', low: 20, high: 20 },
      { field: 'low, high', note: 'low 21, high 20' },
    ]);
  });
});

const plain = fc.nat(30).map(String);
const hedged = fc
  .tuple(
    fc.constantFrom('at least N', 'N+', 'more than N', 'up to N', '<=N', 'fewer than N', 'about N', 'dozens'),
    fc.integer({ min: 1, max: 30 }),
  )
  .map(([text, n]) => text.replace('N', String(n)));
const blank = fc.constant('');

describe('the figures of a row', () => {
  it('never run from more to less, whatever the file states', () => {
    const figure = fc.integer({ min: -1, max: 20 });
    fc.assert(
      fc.property(figure, figure, figure, (low, best, high) => {
        const stated = [low, best, high].filter((each) => each >= 0);
        const counted = [countedLow(low, best, high), countedBest(low, best, high), countedHigh(low, best, high)];
        if (stated.length === 0) expect(counted).toEqual([-1, -1, -1]);
        else {
          expect([...counted].sort((a, b) => a - b)).toEqual(counted);
          expect(counted[2]).toBe(Math.max(...stated));
          expect(counted[0]).toBe(low < 0 && best < 0 ? 0 : Math.min(...stated));
          expect(counted[1]).toBe(best >= 0 ? best : low >= 0 ? Math.min(...stated) : high);
        }
      }),
    );
  });

  const range = fc.record({ best: fc.oneof(plain, blank), low: fc.oneof(plain, blank), high: fc.oneof(plain, blank) });
  const alone = fc.record({ best: fc.oneof(plain, hedged, blank), low: blank, high: blank });

  it.each([
    ['ged', { best: 'best', low: 'low', high: 'high' }],
    ['table', { best: 'killed', low: 'low', high: 'high' }],
    ['gtd', { best: 'nkill', low: 'unused', high: 'unused' }],
    ['acled', { best: 'fatalities', low: 'unused', high: 'unused' }],
  ])('of %s come to one number in the totals and in the detail', async (format, names) => {
    const file = FILES[format] ?? (() => '');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(range, alone), { minLength: 1, maxLength: 8 }), async (figures) => {
        const rows = figures.map(({ best, low, high }) => ({
          [names.low]: low,
          [names.high]: high,
          [names.best]: best,
        }));
        // The meaning of a column is guessed from its first values too, so that the first row has a plain figure in each.
        const { table, details } = await opened(
          file([{ [names.low]: '1', [names.high]: '3', [names.best]: '2' }, ...rows]),
        );
        for (const [row, incident] of details.entries()) {
          const inTotals = [table.killedLow[row], table.killedBest[row], table.killedHigh[row]];
          const figure = casualtiesOf(incident, 'killed');
          // Where a row contradicts itself the detail shows a discrepancy.
          if (incident.doubts.some((doubt) => doubt.type === 'found' && /lowAbove|bestOutside/.test(doubt.code)))
            continue;
          expect(inTotals).toEqual(figure ? [figure.low, figure.best, figure.high] : [-1, -1, -1]);
        }
      }),
      { numRuns: 120 },
    );
  });
});
