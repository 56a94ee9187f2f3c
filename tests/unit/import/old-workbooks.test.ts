import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { days, points } from '../../fixtures/import/read-values';
import { failure, runImport } from '../../fixtures/import/run-import';

const POINTS = [
  [33.1, 44.1],
  [33.2, 44.2],
];
const DAYS = ['2015-01-02', '2015-01-03'];
const HEADER = ['date', 'place', 'lat', 'lon', 'killed'];

function written(bookType: 'biff8' | 'biff5' | 'biff2' | 'xlsb' | 'ods'): Uint8Array<ArrayBuffer> {
  const rows = [
    HEADER,
    [new Date(Date.UTC(2015, 0, 2)), 'Oak', 33.1, 44.1, 1],
    [new Date(Date.UTC(2015, 0, 3)), 'Ash', 33.2, 44.2, 2],
  ];
  const book = utils.book_new();
  if (bookType !== 'biff2') utils.book_append_sheet(book, utils.aoa_to_sheet([['Notes']]), 'About');
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), 'Events');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

describe('a workbook', () => {
  it.each([
    ['biff8', 'xls'],
    ['biff5', 'xls'],
    ['biff2', 'xls'],
    ['xlsb', 'xlsb'],
    ['ods', 'ods'],
  ] as const)('written as %s opens at its table, with its days', async (bookType, container) => {
    const run = await runImport(written(bookType));
    expect(run.table.container).toBe(container);
    expect(days(run)).toEqual(DAYS);
    expect(points(run)).toEqual(POINTS);
    expect([...run.read.columns.killedBest]).toEqual([1, 2]);
  });

  it('another sheet can be chosen', async () => {
    await expect(runImport(written('biff8'), { sheet: 0 })).resolves.toMatchObject({
      table: { sheets: { names: ['About', 'Events'], open: 0 } },
    });
  });
});

const cell = (value: string, type: string) =>
  type === 'string'
    ? `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`
    : `<table:table-cell office:value-type="${type}" office:${type === 'date' ? 'date-value' : 'value'}="${value}"><text:p>shown</text:p></table:table-cell>`;
const row = (cells: readonly (readonly [string, string])[]) =>
  `<table:table-row>${cells.map(([value, type]) => cell(value, type)).join('')}<table:table-cell table:number-columns-repeated="16379"/></table:table-row>`;
const body = `<office:body><office:spreadsheet><table:table table:name="Blatt1">${row(HEADER.map((name) => [name, 'string']))}${row(
  [
    ['2015-01-02', 'date'],
    ['Oak', 'string'],
    ['33.1', 'float'],
    ['44.1', 'float'],
    ['1', 'float'],
  ],
)}${row([
  ['2015-01-03', 'date'],
  ['Ash', 'string'],
  ['33.2', 'float'],
  ['44.2', 'float'],
  ['2', 'float'],
])}<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body>`;
const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';

function ods(content: string): Uint8Array<ArrayBuffer> {
  return zipSync({ mimetype: [strToU8(mimetype), { level: 0 }], 'content.xml': strToU8(content) });
}

describe('OpenDocument', () => {
  const content = `<?xml version="1.0"?><office:document-content ${names}>${body}</office:document-content>`;

  it('as LibreOffice writes it, with a million repeated blank rows, is read without them', async () => {
    const run = await runImport(ods(content));
    expect(run.table.container).toBe('ods');
    expect(days(run)).toEqual(DAYS);
    expect(points(run)).toEqual(POINTS);
    expect(run.read.counts.rows).toBe(2);
  });

  it('as one XML file is read too', async () => {
    const run = await runImport(
      `<?xml version="1.0"?><office:document ${names} office:mimetype="${mimetype}">${body}</office:document>`,
    );
    expect(days(run)).toEqual(DAYS);
  });

  it('is refused when its content was damaged, or the archive cut', async () => {
    expect(await failure(ods('<office:document-content'))).toMatch(/^import(Empty|Truncated)/);
    expect(await failure(ods(content).slice(0, 200))).toBe('importTruncated zipBroken');
  });

  it('that unpacks to far more than its size is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'content.xml': new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await failure(bomb)).toBe('importBomb ratioTooLarge');
  });
});

it('XML Spreadsheet 2003 is read, with its days', async () => {
  const data = (value: string, type: string) =>
    `<Cell${type === 'DateTime' ? ' ss:StyleID="d"' : ''}><Data ss:Type="${type}">${value}</Data></Cell>`;
  const line = (cells: readonly (readonly [string, string])[]) =>
    `<Row>${cells.map(([value, type]) => data(value, type)).join('')}</Row>`;
  const rows = [
    line(HEADER.map((name) => [name, 'String'])),
    line([
      ['2015-01-02T00:00:00.000', 'DateTime'],
      ['Oak', 'String'],
      ['33.1', 'Number'],
      ['44.1', 'Number'],
      ['1', 'Number'],
    ]),
    line([
      ['2015-01-03T00:00:00.000', 'DateTime'],
      ['Ash', 'String'],
      ['33.2', 'Number'],
      ['44.2', 'Number'],
      ['2', 'Number'],
    ]),
  ].join('');
  const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles><Worksheet ss:Name="A"><Table>${rows}</Table></Worksheet></Workbook>`;
  const run = await runImport(xml);
  expect(run.table.container).toBe('xls');
  expect(days(run)).toEqual(DAYS);
  expect(points(run)).toEqual(POINTS);
});

describe('HTML', () => {
  const line = (cells: readonly string[], tag = 'td') =>
    `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const table = `<table>${line(HEADER, 'th')}${line(['02.01.2015', 'Oak', '33.1', '44.1', '1'])}${line(['13.01.2015', 'Ash &amp; Elm', '33.2', '44.2', '2'])}</table>`;

  it('saved with the name of a workbook is read, and its dates in the order that they show', async () => {
    const run = await runImport(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>${table}</body></html>`);
    expect(run.table.container).toBe('html');
    expect(days(run)).toEqual(['2015-01-02', '2015-01-13']);
    expect(run.table.head[1]?.[1]).toBe('Ash & Elm');
  });

  it('that is mostly a table is read in its own encoding', async () => {
    const run = await runImport(new Blob([`\ufeff${table.replace('Oak', 'بغداد')}`]));
    expect(run.table.head[0]?.[1]).toBe('بغداد');
  });

  it('that is a page about something else is refused', async () => {
    const page = `<!doctype html><html><body><p>${'Sign in to see the report of the year. '.repeat(20)}</p>${table}</body></html>`;
    expect(await failure(page)).toBe('importOtherKind kindWebPage');
    expect(await failure('<table><tr><td>')).toBe('importOtherKind kindWebPage');
  });
});

it('an OpenDocument workbook with a password is named', async () => {
  const manifest =
    '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  const locked = zipSync({ 'content.xml': new Uint8Array([1, 2, 3]), 'META-INF/manifest.xml': strToU8(manifest) });
  expect(await failure(locked)).toBe('importOtherKind kindLockedWorkbook');
});

it('a workbook with a password is named', async () => {
  const { CFB } = await import('@e965/xlsx');
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/EncryptionInfo', [4, 0, 4, 0]);
  CFB.utils.cfb_add(file, '/EncryptedPackage', [1, 2, 3, 4]);
  const bytes = Uint8Array.from(CFB.write(file, { type: 'array' }) as ArrayLike<number>);
  expect(await failure(bytes)).toBe('importOtherKind kindLockedWorkbook');
});

it('a cut .xls is refused', async () => {
  const whole = written('biff8');
  expect(await failure(whole.slice(0, 1200))).toMatch(/^import(Truncated workbookBroken|Empty)/);
});
