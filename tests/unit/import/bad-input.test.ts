import { gzipSync, strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/dataset/import/columns/text-column';
import { openFile } from '../../../src/dataset/import/open/open-table';
import { dateText } from '../../../src/dataset/import/readers/xlsx/xlsx-cells';
import { codesOf, failure, minutes, runImport, sample } from '../../fixtures/import/run-import';

const MEGABYTE = 1024 * 1024;

describe('a file that is not what it seems', () => {
  it('is refused when it is empty, unpacked or not', async () => {
    expect(await failure('')).toBe('importEmpty');
    expect(await failure('\n\n \n')).toBe('importEmpty');
    expect(await failure(gzipSync(new Uint8Array(0)))).toBe('importEmpty');
  });

  it('is read by its content, whatever its name says', async () => {
    const file = new File([sample('ged.csv')], 'photo.png', { type: 'image/png' });
    expect((await openFile(file, { sheet: null, onUnpack: () => undefined })).type).toBe('table');
  });

  it('is refused when it is binary', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
    expect(await failure(noise)).toBe('importBinary');
    expect(await failure(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]))).toBe('importOtherKind kindImage');
  });

  it('is refused when it is a web page or XML', async () => {
    expect(await failure('<!doctype html><html><body>Sign in</body></html>')).toBe('importOtherKind kindWebPage');
    expect(await failure('<?xml version="1.0"?><note></note>')).toBe('importOtherKind kindXml');
  });

  it('is refused when it is an archive within an archive, whatever the names', async () => {
    const inner = zipSync({ 'b.csv': strToU8('date,lat,lon\n2020-01-02,33,44') });
    expect(await failure(zipSync({ 'a.csv': inner }))).toBe('importUnsupported zipInZip');
  });

  it('is refused when it is KML without a placemark, or cut KML', async () => {
    expect(await failure('<?xml version="1.0"?><kml></kml>')).toBe('importNoRows');
    expect(await failure('<kml><Document><Placemark><name>A')).toBe('importTruncated xmlBroken');
  });

  it('is refused when it is a ZIP archive without a workbook, or a damaged archive', async () => {
    expect(await failure(zipSync({ 'a.bin': strToU8('hello') }))).toBe('importUnsupported zipNoTable');
    expect(await failure(sample('workbook.xlsx').slice(0, 500))).toBe('importTruncated zipBroken');
  });
});

describe('a file that ends too early', () => {
  it('is refused when its gzip data stops before the end', async () => {
    const packed = gzipSync(strToU8('date,lat,lon\n'.repeat(5000)));
    expect(await failure(packed.slice(0, packed.length - 20))).toBe('importTruncated gzipCut');
  });

  it('is refused when its gzip data is damaged', async () => {
    const packed = gzipSync(strToU8(Array.from({ length: 3000 }, (_, at) => `row ${at * 31}`).join('\n')));
    packed.fill(0xff, 40, 400);
    expect(await failure(packed)).toMatch(/gzip(Broken|Cut)/);
  });

  it('loads the whole records of JSON that stops inside a record, and reports the last', async () => {
    const whole = JSON.stringify([
      { id: 1, date: '2020-01-02', latitude: 33, longitude: 44 },
      { id: 2, date: '2020-01-03', latitude: 33, longitude: 44 },
    ]);
    const { read } = await runImport(whole.slice(0, -12));
    expect(read.counts).toMatchObject({ rows: 2, loaded: 1, rejected: 1 });
    expect(codesOf(read)).toEqual({ recordCut: 1 });
  });

  it('keeps and marks a row of CSV whose quotation mark is never closed', async () => {
    const { read } = await runImport(
      'date,lat,lon,place\n2020-01-02,33,44,A\n2020-01-03,33,44,"B and so on\n2020-01-04,33,44,C',
    );
    expect(read.counts).toMatchObject({ rows: 2, loaded: 2 });
    expect(codesOf(read)).toEqual({ quoteUnclosed: 1 });
  });

  it('is refused when it is Parquet without its footer', async () => {
    expect(await failure(sample('incidents.parquet').slice(0, 300))).toMatch(/^importTruncated/);
  });
});

describe('a file beyond a limit', () => {
  it('is refused for a line of many megabytes', async () => {
    expect(await failure(new Uint8Array(20 * MEGABYTE).fill(0x61))).toBe('importTooLarge lineTooLong');
  });

  it('is refused for a record of many megabytes after a good start', async () => {
    const long = new Uint8Array(20 * MEGABYTE).fill(0x61);
    const start = strToU8(`date,lat,lon\n${'2020-01-02,33,44\n'.repeat(70_000)}2020-01-03,33,"`);
    expect(await failure(new Uint8Array([...start, ...long.subarray(0, 0)]))).toBe('loaded');
    const both = new Uint8Array(start.length + long.length);
    both.set(start);
    both.set(long, start.length);
    expect(await failure(both)).toBe('importTooLarge recordTooLong');
  });

  it('is refused for a million columns', async () => {
    expect(await failure(`${'a,'.repeat(100_000)}b\n1`)).toBe('importTooLarge tooManyColumns');
    expect(await failure(`${'a,'.repeat(1_000_000)}b\n1`)).toMatch(/^importTooLarge/);
  });

  it('is refused when its gzip data unpacks to far more than its size', async () => {
    const bomb = gzipSync(new Uint8Array(64 * MEGABYTE));
    expect(bomb.length).toBeLessThan(MEGABYTE);
    expect(await failure(bomb)).toBe('importBomb ratioTooLarge');
  });

  it('is refused when a part of a workbook unpacks to far more than its size', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(64 * MEGABYTE),
    });
    expect(await failure(bomb)).toBe('importBomb ratioTooLarge');
  });

  it('is refused when its JSON is nested too deep', async () => {
    expect(await failure(`[{"a":${'['.repeat(200)}${']'.repeat(200)}}]`)).toBe('importTooDeep');
    expect(await failure(`{"a":${'{"b":'.repeat(100_000)}1${'}'.repeat(100_000)}}`)).toBe('importTooDeep');
  });

  it('is refused when it is gzip inside gzip', async () => {
    expect(await failure(gzipSync(gzipSync(strToU8('a,b\n1,2'))))).toBe('importUnsupported gzipInGzip');
  });
});

describe('a hostile value', () => {
  it('stays plain text, whether it is a formula, HTML or a column named __proto__', async () => {
    const { read, table, choice } = await runImport(
      'date,lat,lon,title,place,actor,source,__proto__,constructor\n2020-01-02,33,44,<img src=x onerror=alert(1)>,"=HYPERLINK(""http://x"")",<b>A</b>,@SUM(A1),polluted,x',
    );
    expect(textAt(read.columns.titles, 0)).toBe('<img src=x onerror=alert(1)>');
    expect(textAt(read.columns.places.names, 0)).toBe('=HYPERLINK("http://x")');
    expect(table.columns).toContain('__proto__');
    expect(choice.reader.describe(table.head[0] ?? []).sources[0]?.publisher).toBe('@SUM(A1)');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('changes no other object when it is a member named __proto__', async () => {
    const json = '[{"__proto__":{"polluted":"yes"},"date":"2020-01-02","latitude":33,"longitude":44,"killed":2}]';
    const { read, table } = await runImport(json);
    expect(table.columns).toContain('__proto__.polluted');
    expect(read.columns.killedBest[0]).toBe(2);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is not shown as a link unless it is an http address', async () => {
    const { table, choice } = await runImport('date,source,url\n2020-01-02,A,javascript:alert(1)');
    expect(choice.reader.describe(table.head[0] ?? []).sources[0]?.url).toBeNull();
  });

  it('counts as not stated, and places nothing, when it is an infinite or absurd number', async () => {
    const { read } = await runImport(
      'date,lat,lon,killed\n2020-01-02,33,44,1\n2020-01-02,1e400,44,1e30\n2020-01-02,Infinity,44,NaN',
    );
    expect([...read.columns.killedBest]).toEqual([1, -1, -1]);
    expect([...read.columns.place]).toEqual([0, -1, -1]);
  });
});

describe('a container with special cases', () => {
  it('refuses Parquet with an unknown codec', async () => {
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        columnData: [{ name: 'date', data: ['2020-01-02'], type: 'STRING' }],
        codec: 'LZO',
        compressors: { LZO: (page: Uint8Array) => page },
      }),
    );
    expect(await failure(bytes)).toBe('importUnsupported Parquet codec LZO');
  });

  it('reads the WKB points of GeoParquet', async () => {
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: 'date', data: ['2020-01-02', '2020-01-03'], type: 'STRING' },
        { name: 'geometry', data: [wkbPoint(44.2, 33.5), wkbPoint(44.3, 33.6)], type: 'BYTE_ARRAY' },
      ],
      kvMetadata: [
        {
          key: 'geo',
          value: JSON.stringify({
            version: '1.0.0',
            primary_column: 'geometry',
            columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'] } },
          }),
        },
      ],
    });
    const { columns } = (await runImport(bytes)).read;
    expect([...columns.places.lon]).toEqual([44.2, 44.3]);
    expect([...columns.places.lat]).toEqual([33.5, 33.6]);
  });

  it('reads the first sheet of a workbook or the chosen sheet, with dates before 1900', async () => {
    const first = await runImport(sample('workbook.xlsx'));
    expect(first.table.sheets).toEqual({ names: ['Incidents', 'Older'], open: 0 });
    expect([...first.read.columns.start]).toEqual([minutes('2020-03-14'), minutes('2020-03-17')]);
    const second = await runImport(sample('workbook.xlsx'), { sheet: 1 });
    expect([...second.read.columns.start]).toEqual([minutes('1899-03-21'), minutes('1900-02-28')]);
  });

  it('reads day numbers of spreadsheets: before and after the false leap day of 1900, of the 1904 calendar, and with times', () => {
    expect(dateText(1, false)).toBe('1900-01-01');
    expect(dateText(59, false)).toBe('1900-02-28');
    expect(dateText(60, false)).toBe('1900-02-29');
    expect(dateText(61, false)).toBe('1900-03-01');
    expect(dateText(-1, false)).toBe('1899-12-29');
    expect(dateText(42442, true)).toBe('2020-03-14');
    expect(dateText(43904.5, false)).toBe('2020-03-14T12:00:00');
    expect(dateText(0.5, false)).toBe('12:00:00');
  });

  it('reads newline-delimited JSON around a broken line', async () => {
    const { read } = await runImport(
      '{"date":"2020-01-02","latitude":33,"longitude":44}\n{"date":\n{"date":"2020-01-03","latitude":33,"longitude":44}\n7\n',
    );
    expect(read.counts).toMatchObject({ rows: 4, loaded: 2, rejected: 2 });
    expect(codesOf(read)).toEqual({ recordInvalidJson: 1, recordNotObject: 1 });
  });

  it('reads a GeoJSON text sequence with record separators', async () => {
    const line = JSON.stringify({
      type: 'Feature',
      properties: { date: '2020-01-02' },
      geometry: { type: 'Point', coordinates: [44, 33] },
    });
    expect((await runImport(`\u001e${line}\n\u001e${line}\n`)).read.counts.loaded).toBe(2);
  });

  it('lists features without a geometry and does not plot them', async () => {
    const feature = { type: 'Feature', properties: { date: '2020-01-02' }, geometry: null };
    const { read } = await runImport(JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    expect([...read.columns.place]).toEqual([-1]);
    expect(codesOf(read)).toEqual({ placeMissing: 1 });
  });

  it('reads both members of a gzip file', async () => {
    const parts = [gzipSync(strToU8('date,lat,lon\n2020-01-02,33,44\n')), gzipSync(strToU8('2020-01-03,33,45\n'))];
    expect((await runImport(new Blob(parts))).read.counts.loaded).toBe(2);
  });
});

function wkbPoint(lon: number, lat: number): Uint8Array {
  const bytes = new Uint8Array(21);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, lon, true);
  view.setFloat64(13, lat, true);
  return bytes;
}
