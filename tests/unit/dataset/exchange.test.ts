import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas, IncidentDetail } from '../../../src/dataset/atlas';
import { csvText } from '../../../src/dataset/csv-text';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { parseDataset } from '../../../src/dataset/curated/schema';
import { cellChunks, joinChunks } from '../../../src/dataset/exchange/cell-chunks';
import type { Coarseness } from '../../../src/dataset/exchange/coarse-place';
import { columnMeanings } from '../../../src/dataset/exchange/column-meanings';
import {
  DATASET_COLUMN,
  type ExchangeTable,
  exchangeTable,
  recordColumn,
} from '../../../src/dataset/exchange/exchange-table';
import { EXPORT_FORMATS, exportFile } from '../../../src/dataset/exchange/export-formats';
import { isExchangeTable, readExchange } from '../../../src/dataset/exchange/read-exchange';
import { READABLE_COLUMNS } from '../../../src/dataset/exchange/site-rows';
import { openFile } from '../../../src/dataset/import/open/open-table';
import { namedRows } from '../../../src/dataset/import/readers/named-rows';
import { distanceKm } from '../../../src/domain/geo';
import type { Dataset } from '../../../src/domain/incident';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { sample } from '../../fixtures/import/run-import';
import { smallDataset } from '../../fixtures/small-dataset';
import { bundledDataset } from './bundled';

async function reopened(file: Blob) {
  const opened = await openFile(file, { sheet: null, onUnpack: () => undefined });
  if (opened.type === 'dataset') return parseDataset(opened.value);
  if (opened.type !== 'table') throw new Error(opened.type);
  expect(isExchangeTable(opened.table.columns)).toBe(true);
  return readExchange(namedRows(opened.table));
}

async function detailsOf(atlas: Atlas): Promise<readonly IncidentDetail[]> {
  const details: IncidentDetail[] = [];
  for (let index = 0; index < atlas.engine.table.incidentCount; index += 1) {
    const read = await atlas.detail(index);
    if (!read.ok) throw new Error(read.problem.code);
    details.push(read.detail);
  }
  return details;
}

async function bundled() {
  const dataset = await bundledDataset();
  const atlas = createCuratedAtlas(dataset);
  return { dataset, atlas, details: await detailsOf(atlas) };
}

/** The small dataset without the attribution that has no source, which every reading would doubt. */
function sourcedDataset(): Dataset {
  const { incidents, ...rest } = smallDataset();
  const sourced = incidents.map((each) => ({
    ...each,
    attributions: each.attributions.filter(({ sources }) => sources.length > 0),
  }));
  return { ...rest, incidents: sourced };
}

/** The rows of the small dataset as an exported CSV, after somebody worked on them. */
async function worked(change: (table: ExchangeTable) => ExchangeTable, coarseness: Coarseness = 'exact') {
  const atlas = createCuratedAtlas(sourcedDataset());
  const table = change(exchangeTable(atlas, await detailsOf(atlas), coarseness));
  const again = await reopened(new Blob([csvText(table.columns, table.rows)]));
  if (!again.ok) throw new Error(JSON.stringify(again.problem));
  return again;
}

/** The table with one cell changed, in the first row of the incident. */
const withCell = (id: string, column: string, value: string) => (table: ExchangeTable) => {
  const at = table.columns.indexOf(column);
  const row = table.rows.findIndex(([first]) => first === id);
  return { ...table, rows: table.rows.map((cells, each) => (each === row ? cells.with(at, value) : cells)) };
};

describe.each(EXPORT_FORMATS)('the bundled dataset as %s', (format) => {
  test('opens again with the same incidents, places, sources, actors and words, and without a repair', async () => {
    const { dataset, atlas, details } = await bundled();
    const again = await reopened(await exportFile(format, atlas, details, 'exact'));
    if (!again.ok) throw new Error(JSON.stringify(again.problem));
    expect(again).toMatchObject({ repairs: [], lost: 0, doubted: 0 });
    expect(again.dataset.incidents).toEqual(dataset.incidents);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect([...again.dataset.places].sort(byId)).toEqual([...dataset.places].sort(byId));
    const used = new Set(again.dataset.sources.map(({ id }) => id));
    expect([...again.dataset.sources].sort(byId)).toEqual(dataset.sources.filter(({ id }) => used.has(id)).sort(byId));
    const { title, titleAr, licence, updated, coverage, scopes } = dataset;
    expect(again.dataset).toMatchObject({ title, titleAr, licence, updated, coverage, scopes });
  });
});

describe.each([
  'acled.csv',
  'acled-before-2023.csv',
  'ged.csv',
  'gtd.csv',
  'timemap.json',
  'incidents.geojson',
  'incidents.parquet',
  'table-arabic.tsv',
  'table-semicolon.csv',
  'workbook.xlsx',
])('the rows of %s', (name) => {
  test.each(EXPORT_FORMATS)(
    'saved as %s open again with the same figures, times, places and claims',
    async (format) => {
      const atlas = await importedAtlasOf(sample(name), name);
      const details = await detailsOf(atlas);
      const again = await reopened(await exportFile(format, atlas, details, 'exact'));
      if (!again.ok) throw new Error(JSON.stringify(again.problem));
      expect(again).toMatchObject({ repairs: [], lost: 0 });
      const second = createCuratedAtlas(again.dataset);
      expect(second.engine.table.incidentCount).toBe(details.length);
      for (const [index, { incident, places }] of details.entries()) {
        const read = await second.detail(index);
        if (!read.ok) throw new Error(read.problem.code);
        const { time, assessments } = read.detail.incident;
        expect({ time, assessments, figures: figuresOf(read.detail) }).toEqual({
          time: incident.time,
          assessments: incident.assessments,
          figures: figuresOf({ incident }),
        });
        const point = (detail: Pick<IncidentDetail, 'places'>, place = '') => detail.places.get(place)?.point;
        expect(point(read.detail, read.detail.incident.sites[0]?.place)).toEqual(
          point({ places }, incident.sites[0]?.place),
        );
      }
    },
  );
});

/** Claims without the document's id, which an imported record numbers from one. */
function figuresOf({ incident }: Pick<IncidentDetail, 'incident'>): readonly object[] {
  return incident.claims.map(({ source: _, ...claim }) => claim);
}

describe('an exported table that somebody changed', () => {
  test('keeps the record of a number that was changed beside it, and doubts it', async () => {
    const again = await worked(withCell('taji-1', 'killed_best', '9'));
    expect(again.repairs).toEqual([{ path: 'incidents.0.killed_best', code: 'cellChanged', value: '9' }]);
    expect(again.dataset.incidents[0]?.doubts.at(-1)).toMatchObject({ code: 'cellChanged', value: '9' });
    expect(again.doubted).toBe(1);
  });

  test('is not doubted for dates that a spreadsheet wrote in its own way', async () => {
    expect((await worked(withCell('taji-1', 'first_day', '11/03/2020'))).repairs).toEqual([]);
    expect((await worked(withCell('taji-1', 'first_day', '2020-03-12'))).repairs).toHaveLength(1);
  });

  test('counts an incident without its record as lost', async () => {
    const again = await worked(withCell('taji-1', 'record', ''));
    expect(again.lost).toBe(1);
    expect(again.dataset.incidents.some(({ id }) => id === 'taji-1')).toBe(false);
  });

  test('opens without the rows that were taken out, and without links to them', async () => {
    const again = await worked((table) => ({ ...table, rows: table.rows.filter(([id]) => id !== 'taji-1') }));
    expect(again).toMatchObject({ repairs: [], lost: 0 });
    expect(again.dataset.incidents).toHaveLength(smallDataset().incidents.length - 1);
  });

  test('opens with its columns in another order and with one more', async () => {
    const again = await worked(({ columns, rows }) => ({
      columns: ['mine', ...[...columns].reverse()],
      rows: rows.map((cells) => ['note', ...[...cells].reverse()]),
    }));
    expect(again).toMatchObject({ repairs: [], lost: 0 });
    expect(again.dataset.incidents).toEqual(sourcedDataset().incidents);
  });
});

describe('a file with coarse coordinates', () => {
  const exact = (text: string) => /44\.2775|33\.52944|44\.379|33\.547/.test(text);

  test('has the exact ones nowhere, and says in each row what was done', async () => {
    const atlas = createCuratedAtlas(smallDataset());
    const details = await detailsOf(atlas);
    for (const format of ['csv', 'geojson', 'json', 'kml'] as const) {
      expect(exact(await (await exportFile(format, atlas, details, 'exact')).text())).toBe(true);
      expect(exact(await (await exportFile(format, atlas, details, 'km10')).text())).toBe(false);
    }
    const { columns, rows } = exchangeTable(atlas, details, 'km10');
    const at = columns.indexOf('coordinates');
    expect(new Set(rows.map((cells) => cells[at]))).toEqual(new Set(['coarsened to 10 km']));
  });

  test('has no text, column, address or other point that gives an exact one away', async () => {
    const csv = [
      'id,date,lat,lon,title,geom,map,mgrs,price',
      'a,2020-03-11,33.52944,44.2775,"Rockets at 33.529, 44.277",POINT (44.2775 33.52944),' +
        'https://example.org/@33.5294,44.2775,38SMC3289810149,44.27',
    ].join('\n');
    const atlas = await importedAtlasOf(csv);
    const details = await detailsOf(atlas);
    for (const coarseness of ['km1', 'km10', 'place'] as const) {
      const file = await (await exportFile('csv', atlas, details, coarseness)).text();
      expect(file).not.toMatch(/44\.277|44\.27\b|33\.529[04]|33\.529\b|3289810149/);
      expect(file).toContain('2020-03-11');
      const again = await reopened(new Blob([file]));
      expect(again.ok && again.dataset.places[0]?.name).toMatch(
        coarseness === 'place' ? /^Place without/ : /^33\.5, 44\.\d$/,
      );
    }
  });

  test('tells no point of the south in words, of a source or in minutes', async () => {
    const csv = [
      'id,date,lat,lon,title,url',
      'a,2020-03-11,-15.7942,-47.8825,"At 15.7942 S, 47.8825 W, 15° 47′ 39″ S",https://maps.google.com/?q=-15.7942,-47.8825',
    ].join('\n');
    const atlas = await importedAtlasOf(
      csv.replace('-15.7942,-47.8825,"', '-15.7942,-47.8825,"').replace(/(https:.*)$/, '"$1"'),
    );
    const file = await (await exportFile('csv', atlas, await detailsOf(atlas), 'km10')).text();
    expect(file).not.toMatch(/15\.79|47\.88|47′/);
    expect(file).toContain('2020-03-11');
  });

  test('has no points of other gazetteers for a place that has none', async () => {
    const dataset = smallDataset();
    const alternatives = [{ lat: 33.61234, lon: 44.31234, basis: 'another gazetteer, 33.61234' }];
    const places = dataset.places.map((place) => ({ ...place, point: null, radiusKm: null, alternatives }));
    const atlas = createCuratedAtlas({ ...dataset, places });
    const file = await exportFile('json', atlas, await detailsOf(atlas), 'km10');
    expect(await file.text()).not.toMatch(/33\.61|44\.31/);
  });

  test('keeps the true place within the radius that it states', async () => {
    const again = await worked((table) => table, 'km10');
    const place = again.dataset.places.find(({ id }) => id === 'taji');
    expect(place?.point && distanceKm(place.point, { lon: 44.2775, lat: 33.52944 })).toBeLessThan(7.1);
    expect(place?.radiusKm).toBe(10.1);
  });

  test('can have place names only', async () => {
    const again = await worked((table) => table, 'place');
    expect(again.dataset.places.every(({ point }) => point === null)).toBe(true);
    expect(again.dataset.places.map(({ name }) => name)).toContain('Camp Taji');
  });
});

test('every column of a file has a meaning in the codebook', () => {
  const columns = [...READABLE_COLUMNS, DATASET_COLUMN, recordColumn(0), recordColumn(3)];
  expect(columnMeanings(columns).filter(({ meaning }) => meaning === '')).toEqual([]);
});

test('a long text goes into cells that a spreadsheet can hold, and comes back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 0, maxLength: 20 }),
      fc.integer({ min: 1, max: 9000 }),
      (part, times) => {
        const text = part.repeat(times);
        const chunks = cellChunks(text);
        expect(chunks.every((chunk) => chunk.length <= 32_767)).toBe(true);
        expect(joinChunks(chunks)).toBe(text);
      },
    ),
    { numRuns: 60 },
  );
});
