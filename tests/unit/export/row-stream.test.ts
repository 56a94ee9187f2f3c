import { read, utils } from '@e965/xlsx';
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { type CsvValue, csvText } from '../../../src/dataset/csv-text';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  openRowStream,
  tableFile,
} from '../../../src/dataset/exchange/export-formats';
import type { FilePart } from '../../../src/dataset/exchange/row-stream';

const COLUMNS = ['id', 'title', 'latitude', 'longitude', 'killed_low', 'summary'];
const cell = fc.constantFrom('', 'a', 'a,b "c"', '<&>', 'سطر\nثان', '=1+1', ' x ');
const degree = fc.constantFrom(null, 33.5, -44.25);
const row: fc.Arbitrary<readonly CsvValue[]> = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength: 1 }),
    cell,
    degree,
    degree,
    fc.constantFrom(null, 0, 7),
    cell,
  )
  .map((cells) => cells);
const batches = fc.array(fc.array(row, { maxLength: 4 }), { maxLength: 4 });

async function streamed(format: ExportFormat, parts: readonly (readonly (readonly CsvValue[])[])[]): Promise<Blob> {
  const stream = await openRowStream(format, COLUMNS);
  const written: FilePart[] = [];
  for (const rows of parts) written.push(...(await stream.add(rows)));
  written.push(...(await stream.end()));
  return new Blob(written);
}

describe('a table that is written in parts', () => {
  it('is the same CSV as one that is written at once', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (parts) => {
        const file = await streamed('csv', parts);
        expect(new Uint8Array(await file.arrayBuffer())).toEqual(
          new TextEncoder().encode(csvText(COLUMNS, parts.flat())),
        );
      }),
    );
  });

  it.each(['json', 'geojson'] as const)('is the same %s as one that is written at once', async (format) => {
    await fc.assert(
      fc.asyncProperty(batches, async (parts) => {
        const whole = await tableFile(format, { columns: COLUMNS, rows: parts.flat() });
        expect(JSON.parse(await (await streamed(format, parts)).text())).toEqual(JSON.parse(await whole.text()));
      }),
    );
  });

  it('has the same placemarks in KML', async () => {
    const rows = [['1', 'x <y>', 33.5, 44.5, 3, 's'] as const, ['2', '', null, null, null, ''] as const];
    const placesOf = async (file: Blob) => kml(new DOMParser().parseFromString(await file.text(), 'text/xml'));
    const whole = await tableFile('kml', { columns: COLUMNS, rows });
    expect(
      await placesOf(
        await streamed(
          'kml',
          rows.map((each) => [each]),
        ),
      ),
    ).toEqual(await placesOf(whole));
    expect((await placesOf(await streamed('kml', []))).features).toEqual([]);
  });

  it('has the same cells in Parquet, in a row group a part', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (parts) => {
        const file = await (await streamed('parquet', parts)).arrayBuffer();
        const read = await parquetReadObjects({ file, columns: COLUMNS });
        const expected = parts.flat().map((cells) => COLUMNS.map((_, at) => (cells[at] === '' ? null : cells[at])));
        expect(read.map((each) => COLUMNS.map((name) => each[name] ?? null))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('has the same cells in a workbook, as another library reads it', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (parts) => {
        const book = read(await (await streamed('xlsx', parts)).arrayBuffer());
        expect(book.SheetNames).toEqual(['incidents', 'columns']);
        const sheet = book.Sheets.incidents ?? {};
        const cells = utils.sheet_to_json<CsvValue[]>(sheet, { header: 1, defval: null, blankrows: true });
        const expected = parts.flat().map((each) => each.map((value) => (value === '' ? null : value)));
        expect(cells.map((line) => COLUMNS.map((_, at) => line[at] ?? null))).toEqual([COLUMNS, ...expected]);
        expect(Object.values(sheet).some((each) => each?.f !== undefined)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps signs of XML as text in a workbook, and leaves out what XML does not have', async () => {
    const parts = unzipSync(new Uint8Array(await (await streamed('xlsx', [[['1', '<b>&\u0001']]])).arrayBuffer()));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<c r="B2" t="inlineStr"><is><t xml:space="preserve">&lt;b&gt;&amp;</t></is></c>');
  });

  it('can be written in every format without a row', async () => {
    for (const format of EXPORT_FORMATS) expect((await streamed(format, [])).size).toBeGreaterThan(0);
  });
});
