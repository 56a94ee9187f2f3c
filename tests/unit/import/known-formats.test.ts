import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/dataset/import/columns/text-column';
import { acled } from '../../../src/dataset/import/formats/acled';
import { FORMATS } from '../../../src/dataset/import/formats/format-list';
import { ged } from '../../../src/dataset/import/formats/ged';
import { gtd } from '../../../src/dataset/import/formats/gtd';
import { codesOf, minutes, runImport, sample } from '../../fixtures/import/run-import';

const dimension = (columns: { dimensions: readonly { id: string; values: readonly string[] }[] }, id: string) =>
  columns.dimensions.find((each) => each.id === id)?.values ?? [];

describe('ACLED', () => {
  it.each(['acled.csv', 'acled-before-2023.csv'])('recognises %s by its columns', async (name) => {
    expect((await runImport(sample(name))).choice.format.id).toBe('acled');
  });

  it('leaves wounded not stated, for ACLED does not collect injuries, and counts all sides as killed', async () => {
    const { read } = await runImport(sample('acled.csv'));
    expect([...read.columns.woundedBest]).toEqual([-1, -1, -1]);
    expect([...read.columns.killedBest]).toEqual([0, 3, 10]);
  });

  it('widens a date of time precision 2 to a week and of 3 to its month', async () => {
    const { start, end } = (await runImport(sample('acled.csv'))).read.columns;
    expect([start[0], end[0]]).toEqual([minutes('2021-03-04'), minutes('2021-03-05')]);
    expect([start[1], end[1]]).toEqual([minutes('2021-03-06'), minutes('2021-03-13')]);
    expect([start[2], end[2]]).toEqual([minutes('2021-04-01'), minutes('2021-05-01')]);
  });

  it('draws its places as a town, the country around one, or a region', async () => {
    const { places } = (await runImport(sample('acled.csv'))).read.columns;
    expect([...places.radiusKm]).toEqual([5, 25, 75]);
  });

  it('names nobody as having done it, because the order of its actors says nothing', async () => {
    const { table, choice } = await runImport(sample('acled.csv'));
    const described = choice.reader.describe(table.head[0] ?? []);
    expect(described.attributions).toEqual([]);
    expect(described.figures).toEqual([{ measure: 'killed', group: 'everyone', low: 0, high: 0, field: 'fatalities' }]);
    expect(described.sources.map(({ publisher }) => publisher)).toEqual(['Sample Wire', 'Sample Daily']);
  });

  it('reads the words of the older schema for dates', async () => {
    const { columns } = (await runImport(sample('acled-before-2023.csv'))).read;
    expect(columns.start[0]).toBe(minutes('2020-03-21'));
  });
});

describe('UCDP GED', () => {
  it('takes a row as the interval in which it happened, and passes over the row of HXL tags', async () => {
    const { read } = await runImport(sample('ged.csv'));
    expect(read.counts).toMatchObject({ rows: 2, loaded: 2, blank: 1 });
    expect([read.columns.start[1], read.columns.end[1]]).toEqual([minutes('2014-07-01'), minutes('2014-08-01')]);
    expect(read.columns.lasted[1]).toBe(0);
  });

  it('reads the same whatever the order of its columns', async () => {
    const turn = (text: string) =>
      text
        .split('\n')
        .map((line) => line.split(',').reverse().join(','))
        .join('\n');
    const plain = [
      'id,type_of_violence,dyad_name,side_a,side_b,where_prec,where_coordinates,latitude,longitude,date_prec,date_start,date_end,deaths_civilians,best,high,low',
      '1,1,A - B,A,B,1,Here town,33,44,1,2014-01-02,2014-01-02,0,7,9,5',
    ].join('\n');
    const [one, other] = [await runImport(plain), await runImport(turn(plain))];
    expect(other.choice.format.id).toBe('ged');
    for (const { columns } of [one.read, other.read]) {
      expect([columns.killedLow[0], columns.killedBest[0], columns.killedHigh[0]]).toEqual([5, 7, 9]);
      expect(columns.start[0]).toBe(minutes('2014-01-02'));
    }
  });

  it('counts low above high from the smaller to the larger, marks it, and claims a range that can be read', async () => {
    const { read, table, choice } = await runImport(sample('ged.csv'));
    expect([read.columns.killedLow[1], read.columns.killedHigh[1]]).toEqual([11, 15]);
    expect(codesOf(read)).toEqual({ lowAboveHigh: 1 });
    expect(choice.reader.describe(table.head[1] ?? []).figures).toContainEqual(
      expect.objectContaining({ low: 11, high: 15, field: 'low, high' }),
    );
  });

  it('pairs offices, dates and headlines of its sources', async () => {
    const { table, choice } = await runImport(sample('ged.csv'));
    expect(choice.reader.describe(table.head[0] ?? []).sources).toEqual([
      { publisher: 'Sample Wire', title: 'Clash at the dam', url: null, published: '2014-06-11' },
      { publisher: 'Sample Daily', title: 'Dam still held', url: null, published: '2014-06-12' },
    ]);
  });

  it.each([
    ['1', 'Old mill', 'site', 1],
    ['1', 'Mosul town', 'town', 5],
    ['2', 'Mosul town', 'area', 25],
    ['3', 'District', 'area', 50],
    ['4', 'Province', 'area', 100],
    ['5', 'River', 'area', 50],
    ['6', 'Country', 'area', 300],
    ['7', 'Gulf', 'area', 200],
  ])('draws where_prec %s at %s as %s of %s km', async (code, place, precision, radius) => {
    const { columns } = (
      await runImport(
        `id,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,date_prec,date_start,date_end,best,high,low\n1,1,A,B,${code},${place},33,44,1,2014-01-02,2014-01-02,1,1,1`,
      )
    ).read;
    expect(columns.places.radiusKm[0]).toBe(radius);
    expect(dimension(columns, 'precision')).toEqual([precision]);
  });
});

describe('GTD', () => {
  it('takes day 0 as a month, keeps the row without coordinates, and says both', async () => {
    const { read } = await runImport(sample('gtd.csv'));
    expect([read.columns.start[1], read.columns.end[1]]).toEqual([minutes('2019-03-01'), minutes('2019-04-01')]);
    expect(read.columns.place[1]).toBe(-1);
    expect(textAt(read.columns.unplacedNames, read.columns.unplaced[1] ?? 0)).toBe('Diyala');
    expect(codesOf(read)).toEqual({ datePartUnknown: 1, placeMissing: 1 });
  });

  it('counts attackers among the killed and apart, and reads -9 as not stated', async () => {
    const { read, table, choice } = await runImport(sample('gtd.csv'));
    expect([...read.columns.killedBest]).toEqual([4, -1]);
    expect([...read.columns.woundedBest]).toEqual([7, -1]);
    const { figures } = choice.reader.describe(table.head[0] ?? []);
    expect(figures.map(({ field, group, low }) => [field, group, low])).toEqual([
      ['nkill', 'everyone', 4],
      ['nkillter', 'attackers', 1],
      ['nwound', 'everyone', 7],
      ['nwoundte', 'attackers', 0],
    ]);
  });

  it('says who claimed it and that the attribution is doubted', async () => {
    const { table, choice } = await runImport(sample('gtd.csv'));
    expect(choice.reader.describe(table.head[0] ?? []).attributions).toEqual([
      { status: 'claimed', actor: 'Sample Front', by: 'GTD', note: 'guncertain: 1' },
    ]);
    expect(choice.reader.describe(table.head[1] ?? []).attributions).toEqual([{ status: 'unclaimed', by: 'GTD' }]);
  });

  const HEADER =
    'eventid,iyear,imonth,iday,approxdate,extended,resolution,country_txt,city,latitude,longitude,specificity,vicinity,attacktype1,targtype1,weaptype1,nkill,nwound,nkillter,gname,dbsource';
  const gtdRow = (fields: Record<string, string>) =>
    `${HEADER}\n${HEADER.split(',')
      .map((name) => fields[name] ?? '')
      .join(',')}`;

  it('keeps a fractional count with a doubt', async () => {
    const { read } = await runImport(
      gtdRow({
        eventid: '1',
        iyear: '1975',
        imonth: '1',
        iday: '2',
        nkill: '0.5',
        latitude: '33',
        longitude: '44',
        specificity: '1',
      }),
    );
    expect([read.columns.killedLow[0], read.columns.killedBest[0], read.columns.killedHigh[0]]).toEqual([0, 1, 1]);
    expect(codesOf(read)).toEqual({ countFractional: 1 });
  });

  it('lets an extended incident last until its resolution', async () => {
    const { columns } = (
      await runImport(
        gtdRow({
          eventid: '1',
          iyear: '1975',
          imonth: '1',
          iday: '2',
          extended: '1',
          resolution: '1/9/1975',
          latitude: '33',
          longitude: '44',
          specificity: '1',
        }),
      )
    ).read;
    expect([columns.start[0], columns.end[0], columns.lasted[0]]).toEqual([
      minutes('1975-01-02'),
      minutes('1975-01-10'),
      1,
    ]);
  });

  it('marks a date that the file calls approximate', async () => {
    const { read } = await runImport(
      gtdRow({
        eventid: '1',
        iyear: '2013',
        imonth: '1',
        iday: '6',
        approxdate: '"January 5-8, 2013"',
        latitude: '33',
        longitude: '44',
        specificity: '1',
      }),
    );
    expect(codesOf(read)).toEqual({ dateApproximate: 1 });
  });

  it('draws a place in the vicinity of a city wider than the city', async () => {
    const { columns } = (
      await runImport(
        gtdRow({
          eventid: '1',
          iyear: '2013',
          imonth: '1',
          iday: '6',
          latitude: '33',
          longitude: '44',
          specificity: '1',
          vicinity: '1',
        }),
      )
    ).read;
    expect(columns.places.radiusKm[0]).toBe(15);
  });
});

describe('timemap and Bellingcat', () => {
  it('reads text coordinates, month-first dates, nested sources and unknown times', async () => {
    const { choice, read, table } = await runImport(sample('timemap.json'));
    expect(choice.format.id).toBe('timemap');
    expect([read.columns.start[0], read.columns.end[0]]).toEqual([
      minutes('2022-02-24T14:30:00Z'),
      minutes('2022-02-24T14:31:00Z'),
    ]);
    expect([read.columns.start[1], read.columns.end[1]]).toEqual([minutes('2022-03-02'), minutes('2022-03-03')]);
    expect([...read.columns.killedBest]).toEqual([-1, -1]);
    expect(choice.reader.describe(table.head[0] ?? []).sources).toEqual([
      { publisher: 'example.org', title: 'Video', url: 'https://example.org/video/1', published: null },
    ]);
    expect(dimension(read.columns, 'kind')).toEqual(['Residential', 'Healthcare']);
  });

  it('reads events that stand beside their sources in one object', async () => {
    const file = {
      sources: { S1: { id: 'S1' } },
      events: [
        {
          id: 'a',
          date: '02/24/2022',
          latitude: '1',
          longitude: '2',
          description: 'x',
          location: 'y',
          sources: ['S1'],
        },
      ],
    };
    const { choice, read } = await runImport(JSON.stringify(file));
    expect(choice.format.id).toBe('timemap');
    expect(read.counts.loaded).toBe(1);
    expect(dimension(read.columns, 'source')).toEqual(['S1']);
  });
});

describe('detection', () => {
  it.each([
    ['acled.csv', 'acled'],
    ['acled-before-2023.csv', 'acled'],
    ['ged.csv', 'ged'],
    ['ged.csv.gz', 'ged'],
    ['gtd.csv', 'gtd'],
    ['timemap.json', 'timemap'],
    ['incidents.geojson', 'geojson'],
    ['incidents.ndjson', 'geojson'],
    ['table-semicolon.csv', 'table'],
    ['table-arabic.tsv', 'table'],
    ['workbook.xlsx', 'table'],
    ['incidents.parquet', 'table'],
  ])('takes %s for %s, by its content alone', async (name, id) => {
    const { choice, read } = await runImport(sample(name));
    expect(choice.format.id).toBe(id);
    expect(read.counts.loaded).toBeGreaterThan(0);
    expect(read.counts.loaded + read.counts.rejected).toBe(read.counts.rows);
  });

  it('is sure of one format at a time', async () => {
    for (const name of ['acled.csv', 'ged.csv', 'gtd.csv']) {
      const { table } = await runImport(sample(name));
      const head = { columns: table.columns, rows: table.head };
      const sure = FORMATS.filter((format) => format.meaning !== 'schema' && format.detect(head) >= 0.6);
      expect(sure).toHaveLength(1);
    }
    expect(acled.detect({ columns: ['a'], rows: [] })).toBe(0);
    expect(ged.detect({ columns: ['a'], rows: [] })).toBe(0);
    expect(gtd.detect({ columns: ['a'], rows: [] })).toBe(0);
  });
});
