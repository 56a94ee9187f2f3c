import { gzipSync, strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/dataset/import/columns/text-column';
import { ImportError } from '../../../src/dataset/import/import-error';
import { openFile } from '../../../src/dataset/import/open/open-table';
import { dateText } from '../../../src/dataset/import/readers/xlsx/xlsx-cells';
import { codesOf, minutes, runImport, sample } from '../../fixtures/import/run-import';

/** Code and reason of the problem that a file ends with. */
async function failure(content: BlobPart): Promise<string> {
  try {
    await runImport(content);
    return 'loaded';
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return [error.code, error.params['reason']].filter(Boolean).join(' ');
  }
}

const MEGABYTE = 1024 * 1024;

describe('files that are not what they seem', () => {
  it('an empty file', async () => {
    expect(await failure('')).toBe('importEmpty');
    expect(await failure('\n\n \n')).toBe('importEmpty');
    expect(await failure(gzipSync(new Uint8Array(0)))).toBe('importEmpty');
  });

  it('a name that lies: only the content counts', async () => {
    const file = new File([sample('ged.csv')], 'photo.png', { type: 'image/png' });
    expect((await openFile(file, { sheet: null, onUnpack: () => undefined })).type).toBe('table');
  });

  it('binary', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
    expect(await failure(noise)).toBe('importBinary');
    expect(await failure(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]))).toBe('importBinary');
  });

  it('a web page or XML in place of data', async () => {
    expect(await failure('<!doctype html><html><body>Sign in</body></html>')).toBe('importUnsupported html');
    expect(await failure('<?xml version="1.0"?><kml></kml>')).toBe('importUnsupported xml');
  });

  it('a ZIP archive that is no workbook, and a broken one', async () => {
    expect(await failure(zipSync({ 'a.txt': strToU8('hello') }))).toBe('importUnsupported zipNotWorkbook');
    expect(await failure(sample('workbook.xlsx').slice(0, 500))).toBe('importTruncated zipBroken');
  });
});

describe('files that end too early', () => {
  it('gzip that stops before its end', async () => {
    const packed = gzipSync(strToU8('date,lat,lon\n'.repeat(5000)));
    expect(await failure(packed.slice(0, packed.length - 20))).toBe('importTruncated gzipCut');
  });

  it('gzip that is damaged', async () => {
    const packed = gzipSync(strToU8(Array.from({ length: 3000 }, (_, at) => `row ${at * 31}`).join('\n')));
    packed.fill(0xff, 40, 400);
    expect(await failure(packed)).toMatch(/gzip(Broken|Cut)/);
  });

  it('JSON that stops inside a record: the whole ones load, the last is reported', async () => {
    const whole = JSON.stringify([
      { id: 1, date: '2020-01-02', latitude: 33, longitude: 44 },
      { id: 2, date: '2020-01-03', latitude: 33, longitude: 44 },
    ]);
    const { read } = await runImport(whole.slice(0, -12));
    expect(read.counts).toMatchObject({ rows: 2, loaded: 1, rejected: 1 });
    expect(codesOf(read)).toEqual({ recordCut: 1 });
  });

  it('CSV with a quotation mark that is never closed: the row is kept and marked', async () => {
    const { read } = await runImport(
      'date,lat,lon,place\n2020-01-02,33,44,A\n2020-01-03,33,44,"B and so on\n2020-01-04,33,44,C',
    );
    expect(read.counts).toMatchObject({ rows: 2, loaded: 2 });
    expect(codesOf(read)).toEqual({ quoteUnclosed: 1 });
  });

  it('Parquet without its footer', async () => {
    expect(await failure(sample('incidents.parquet').slice(0, 300))).toMatch(/^importTruncated/);
  });
});

describe('files that are too much', () => {
  it('one line of many megabytes', async () => {
    expect(await failure(new Uint8Array(20 * MEGABYTE).fill(0x61))).toBe('importTooLarge lineTooLong');
  });

  it('a record of many megabytes after a good start', async () => {
    const long = new Uint8Array(20 * MEGABYTE).fill(0x61);
    const start = strToU8(`date,lat,lon\n${'2020-01-02,33,44\n'.repeat(70_000)}2020-01-03,33,"`);
    expect(await failure(new Uint8Array([...start, ...long.subarray(0, 0)]))).toBe('loaded');
    const both = new Uint8Array(start.length + long.length);
    both.set(start);
    both.set(long, start.length);
    expect(await failure(both)).toBe('importTooLarge recordTooLong');
  });

  it('a million columns', async () => {
    expect(await failure(`${'a,'.repeat(100_000)}b\n1`)).toBe('importTooLarge tooManyColumns');
    expect(await failure(`${'a,'.repeat(1_000_000)}b\n1`)).toMatch(/^importTooLarge/);
  });

  it('a gzip bomb', async () => {
    const bomb = gzipSync(new Uint8Array(64 * MEGABYTE));
    expect(bomb.length).toBeLessThan(MEGABYTE);
    expect(await failure(bomb)).toBe('importBomb ratioTooLarge');
  });

  it('a ZIP bomb in a workbook', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(64 * MEGABYTE),
    });
    expect(await failure(bomb)).toBe('importBomb ratioTooLarge');
  });

  it('JSON nested too deep', async () => {
    expect(await failure(`[{"a":${'['.repeat(200)}${']'.repeat(200)}}]`)).toBe('importTooDeep');
    expect(await failure(`{"a":${'{"b":'.repeat(100_000)}1${'}'.repeat(100_000)}}`)).toBe('importTooDeep');
  });

  it('gzip inside gzip', async () => {
    expect(await failure(gzipSync(gzipSync(strToU8('a,b\n1,2'))))).toBe('importUnsupported gzipInGzip');
  });
});

describe('values that mean harm', () => {
  it('formulas, HTML and __proto__ as a column stay the text that they are', async () => {
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

  it('__proto__ as a member of JSON changes nothing but its own record', async () => {
    const json = '[{"__proto__":{"polluted":"yes"},"date":"2020-01-02","latitude":33,"longitude":44,"killed":2}]';
    const { read, table } = await runImport(json);
    expect(table.columns).toContain('__proto__');
    expect(read.columns.killedBest[0]).toBe(2);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('links other than http are no links', async () => {
    const { table, choice } = await runImport('date,source,url\n2020-01-02,A,javascript:alert(1)');
    expect(choice.reader.describe(table.head[0] ?? []).sources[0]?.url).toBeNull();
  });

  it('an infinite or absurd number is no count and no place', async () => {
    const { read } = await runImport(
      'date,lat,lon,killed\n2020-01-02,33,44,1\n2020-01-02,1e400,44,1e30\n2020-01-02,Infinity,44,NaN',
    );
    expect([...read.columns.killedBest]).toEqual([1, -1, -1]);
    expect([...read.columns.place]).toEqual([0, -1, -1]);
  });
});

describe('formats with corners', () => {
  it('Parquet with a codec that nobody here can read', async () => {
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        columnData: [{ name: 'date', data: ['2020-01-02'], type: 'STRING' }],
        codec: 'LZO',
        compressors: { LZO: (page: Uint8Array) => page },
      }),
    );
    expect(await failure(bytes)).toBe('importUnsupported Parquet codec LZO');
  });

  it('GeoParquet with WKB points', async () => {
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

  it('XLSX: the first sheet, or the chosen one, with dates before 1900', async () => {
    const first = await runImport(sample('workbook.xlsx'));
    expect(first.table.sheets).toEqual({ names: ['Incidents', 'Older'], open: 0 });
    expect([...first.read.columns.start]).toEqual([minutes('2020-03-14'), minutes('2020-03-17')]);
    const second = await runImport(sample('workbook.xlsx'), { sheet: 1 });
    expect([...second.read.columns.start]).toEqual([minutes('1899-03-21'), minutes('1900-02-28')]);
  });

  it('spreadsheet day numbers: the day that never was, the years before, 1904, times', () => {
    expect(dateText(1, false)).toBe('1900-01-01');
    expect(dateText(59, false)).toBe('1900-02-28');
    expect(dateText(60, false)).toBe('1900-02-29');
    expect(dateText(61, false)).toBe('1900-03-01');
    expect(dateText(-1, false)).toBe('1899-12-29');
    expect(dateText(42442, true)).toBe('2020-03-14');
    expect(dateText(43904.5, false)).toBe('2020-03-14T12:00:00');
    expect(dateText(0.5, false)).toBe('12:00:00');
  });

  it('newline-delimited JSON with a broken line', async () => {
    const { read } = await runImport(
      '{"date":"2020-01-02","latitude":33,"longitude":44}\n{"date":\n{"date":"2020-01-03","latitude":33,"longitude":44}\n7\n',
    );
    expect(read.counts).toMatchObject({ rows: 4, loaded: 2, rejected: 2 });
    expect(codesOf(read)).toEqual({ recordInvalidJson: 1, recordNotObject: 1 });
  });

  it('a GeoJSON text sequence with record separators', async () => {
    const line = JSON.stringify({
      type: 'Feature',
      properties: { date: '2020-01-02' },
      geometry: { type: 'Point', coordinates: [44, 33] },
    });
    expect((await runImport(`\u001e${line}\n\u001e${line}\n`)).read.counts.loaded).toBe(2);
  });

  it('features without a geometry are listed and not plotted', async () => {
    const feature = { type: 'Feature', properties: { date: '2020-01-02' }, geometry: null };
    const { read } = await runImport(JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    expect([...read.columns.place]).toEqual([-1]);
    expect(codesOf(read)).toEqual({ placeMissing: 1 });
  });

  it('a gzip file of two members', async () => {
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
