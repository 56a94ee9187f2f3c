import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/dataset/import/columns/text-column';
import { codesOf, minutes, runImport } from '../../fixtures/import/run-import';

/** Each kind of value in real files that docs/formats.md lists, with invented rows. */
const HEADER = 'id,date,place,lat,lon,killed,wounded';

function table(...rows: string[]): string {
  return [HEADER, ...rows].join('\n');
}

describe('coordinates', () => {
  const readRow = async (lat: string, lon: string) => (await runImport(table(`1,2020-01-02,A,${lat},${lon},1,2`))).read;

  it('are read from quoted text with decimal commas', async () => {
    const { columns } = await readRow('"33,5"', '"44,2"');
    expect([columns.places.lat[0], columns.places.lon[0]]).toEqual([33.5, 44.2]);
  });

  it('at 0, 0 are loaded with a doubt', async () => {
    const read = await readRow('0', '0');
    expect(read.counts).toMatchObject({ loaded: 1, doubtful: 1 });
    expect(codesOf(read)).toEqual({ coordinatesZero: 1 });
  });

  it('with a latitude beyond 90 in one row are read the other way round and marked', async () => {
    const read = (
      await runImport(
        table('1,2020-01-02,A,33.5,144.2,1,2', '2,2020-01-02,B,33.6,144.2,1,2', '3,2020-01-02,C,144.2,33.7,1,2'),
      )
    ).read;
    expect(codesOf(read)).toEqual({ coordinatesSwapped: 1 });
    expect([...read.columns.places.lat]).toEqual([33.5, 33.6, 33.7]);
  });

  it('in swapped columns are noticed in the mapping', async () => {
    const { choice, read } = await runImport(table('1,2020-01-02,A,144.2,33.5,1,2', '2,2020-01-03,B,144.3,33.6,1,2'));
    expect(choice.mapping?.swapped).toBe(true);
    expect([...read.columns.places.lon]).toEqual([144.2, 144.3]);
    expect(codesOf(read)).toEqual({});
  });

  it('out of range leave the row without a point', async () => {
    const read = await readRow('133.5', '244.2');
    expect(read.columns.place[0]).toBe(-1);
    expect(codesOf(read)).toEqual({ coordinatesOutOfRange: 1 });
  });

  it('that are missing or unreadable leave the row without a point', async () => {
    expect(codesOf(await readRow('', ''))).toEqual({ placeMissing: 1 });
    const { read } = await runImport(table('1,2020-01-02,A,33.5,44.2,1,2', '2,2020-01-02,A,near,here,1,2'));
    expect(codesOf(read)).toEqual({ coordinatesUnreadable: 1 });
    expect(read.columns.place[1]).toBe(-1);
  });

  it('are read on both sides of the antimeridian, up to longitude 360', async () => {
    const { columns } = (
      await runImport(
        table('1,2020-01-02,A,-17.5,179.9,1,2', '2,2020-01-03,B,-17.6,-179.9,1,2', '3,2020-01-03,C,-17.6,180.2,1,2'),
      )
    ).read;
    expect(Array.from(columns.places.lon, (lon) => Number(lon.toFixed(3)))).toEqual([179.9, -179.9, -179.8]);
  });

  it('are read without their third ordinate, in GeoJSON and in WKT', async () => {
    const feature = {
      type: 'Feature',
      properties: { date: '2020-01-02' },
      geometry: { type: 'Point', coordinates: [44.2, 33.5, 12.3] },
    };
    const json = (await runImport(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))).read;
    const wkt = (await runImport('date,geom\n2020-01-02,POINT Z (44.2 33.5 12.3)')).read;
    for (const { columns } of [json, wkt]) expect([columns.places.lon[0], columns.places.lat[0]]).toEqual([44.2, 33.5]);
  });

  it('outside the country that the row names are marked', async () => {
    const { read } = await runImport(
      'date,country,lat,lon\n2020-01-02,Iraq,33.5,44.2\n2020-01-02,Iraq,51.5,-0.1\n2020-01-02,Atlantis,51.5,-0.1',
    );
    expect(read.counts).toMatchObject({ loaded: 3, doubtful: 1 });
    expect(codesOf(read)).toEqual({ outOfCountry: 1 });
  });
});

describe('dates', () => {
  const readDates = async (...dates: string[]) =>
    (await runImport(`date,lat,lon\n${dates.map((date) => `"${date}",33.5,44.2`).join('\n')}`)).read;

  it.each([
    ['2014-01-22 00:00:00.000', '2014-01-22', 1440],
    ['21 March 2020', '2020-03-21', 1440],
    ['20-Mar-03', '2003-03-20', 1440],
    ['3/21/2022', '2022-03-21', 1440],
    ['1585000000', '2020-03-23T21:46:00Z', 1],
    ['1517966773840', '2018-02-07T01:26:00Z', 1],
    ['2014-05-00', '2014-05-01', 31 * 1440],
  ])('are read from %s', async (text, iso, length) => {
    const { columns } = await readDates(text);
    expect(columns.start[0]).toBe(minutes(iso));
    expect((columns.end[0] ?? 0) - (columns.start[0] ?? 0)).toBe(length);
  });

  it('have the month first in 3/2/2022 beside 02/24/2022', async () => {
    const { columns } = await readDates('02/24/2022', '3/2/2022');
    expect([...columns.start]).toEqual([minutes('2022-02-24'), minutes('2022-03-02')]);
  });

  it('last the whole day where a column of times says Time Unknown', async () => {
    const { read } = await runImport(
      'date,time,lat,lon\n2020-01-02,Time Unknown,33,44\n2020-01-02,14:30,33,44\n2020-01-02,dusk,33,44',
    );
    expect(Array.from(read.columns.end, (end, row) => end - (read.columns.start[row] ?? 0))).toEqual([1440, 1, 1440]);
    expect(codesOf(read)).toEqual({ timeUnreadable: 1 });
  });

  it('are read from columns for year, month and day, where day or month may be 0', async () => {
    const { read } = await runImport('year,month,day,lat,lon\n2014,5,0,33,44\n2014,0,0,33,44\n2014,5,6,33,44');
    expect(Array.from(read.columns.precision)).toEqual([3, 4, 1]);
    expect(read.columns.start[2]).toBe(minutes('2014-05-06'));
  });

  it('that are missing leave the row without one, unreadable ones leave it out, and the report has its number', async () => {
    const read = await readDates('2020-01-02', '', 'soon');
    expect(read.counts).toMatchObject({ rows: 3, loaded: 2, undated: 1, rejected: 1 });
    expect(read.groups.map(({ code, examples }) => [code, examples[0]?.row])).toEqual([
      ['dateInvalid', 4],
      ['dateMissing', 3],
    ]);
  });
});

describe('counts and ids', () => {
  it('are read from blanks, Unknown, ranges with an en dash, fractions, -9, -99 and NA', async () => {
    const values = ['', 'Unknown', '3 – 7', '2.5', '-9', '-99', 'NA', '0'];
    const { columns } = (await runImport(table(...values.map((value, at) => `${at},2020-01-02,A,33.5,44.2,${value},`))))
      .read;
    expect([...columns.killedBest]).toEqual([-1, -1, 3, 3, -1, -1, -1, 0]);
    expect(columns.killedHigh[2]).toBe(7);
  });

  it('run from the smaller to the larger where low is above high', async () => {
    const { read } = await runImport('date,lat,lon,killed,low,high\n2020-01-02,33,44,5,9,4');
    expect([read.columns.killedLow[0], read.columns.killedBest[0], read.columns.killedHigh[0]]).toEqual([4, 5, 9]);
    expect(codesOf(read)).toEqual({ lowAboveHigh: 1 });
  });

  it('are kept in both rows that share an id, and the second row is marked', async () => {
    const { read } = await runImport(table('7,2020-01-02,A,33.5,44.2,1,2', '7,2020-01-03,B,33.5,44.3,3,4'));
    expect(read.counts).toMatchObject({ loaded: 2, doubtful: 1 });
    expect(codesOf(read)).toEqual({ idDuplicate: 1 });
  });

  it('do not make a place or an actor of the text NA', async () => {
    const { read } = await runImport('date,lat,lon,place,actor\n2020-01-02,33,44,NA,NA');
    expect(read.columns.dimensions.map(({ id }) => id)).not.toContain('actor');
  });

  it('keep every digit of 64-bit ids, in CSV, JSON and Parquet', async () => {
    const id = '9007199254740993';
    const feature = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":${id},"date":"2020-01-02","note":"see 1234567890123456 \\"1\\""},"geometry":{"type":"Point","coordinates":[44.12345678901234567,33]}}]}`;
    const parquet = parquetWriteBuffer({
      columnData: [
        { name: 'id', data: [BigInt(id)], type: 'INT64' },
        { name: 'date', data: ['2020-01-02'], type: 'STRING' },
      ],
    });
    for (const content of [table(`${id},2020-01-02,A,33.5,44.2,1,2`), feature, parquet]) {
      expect(textAt((await runImport(content)).read.columns.ids, 0)).toBe(id);
    }
  });

  it('are read from Parquet columns that are all null or all text', async () => {
    const parquet = parquetWriteBuffer({
      columnData: [
        { name: 'date', data: ['2020-01-02', '2020-01-03'], type: 'STRING' },
        { name: 'latitude', data: ['33.5', '33.6'], type: 'STRING' },
        { name: 'longitude', data: ['44.2', '44.3'], type: 'STRING' },
        { name: 'killed', data: ['3', 'Unknown'], type: 'STRING' },
        { name: 'wounded', data: [null, null], type: 'INT32', nullable: true },
      ],
    });
    const { columns } = (await runImport(parquet)).read;
    expect([...columns.killedBest]).toEqual([3, -1]);
    expect([...columns.woundedBest]).toEqual([-1, -1]);
    expect([...columns.places.lat]).toEqual([33.5, 33.6]);
  });

  it('are read from features beside a member of metadata', async () => {
    const feature = {
      type: 'Feature',
      properties: { date: '2020-01-02' },
      geometry: { type: 'Point', coordinates: [44.2, 33.5] },
    };
    const file = {
      metadata: { note: 'features', list: [1, 2], objects: [{ a: 1 }] },
      type: 'FeatureCollection',
      features: [feature, feature],
    };
    expect((await runImport(JSON.stringify(file))).read.counts.loaded).toBe(2);
  });
});
