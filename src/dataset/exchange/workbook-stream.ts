import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { CsvValue } from '../csv-text';
import { columnMeanings } from './column-meanings';
import type { FilePart, RowStream } from './row-stream';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const SHEETS = ['incidents', 'columns'] as const;

const FILES: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${SHEETS.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${SHEETS.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${SHEETS.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
};
const SHEET_HEAD = `${XML}<worksheet xmlns="${MAIN}"><sheetData>`;
const SHEET_TAIL = '</sheetData></worksheet>';

/** The table as an Excel workbook: see `workbookFile`. The library for workbooks needs the whole table at once; this writes rows. */
export function workbookStream(columns: readonly string[]): RowStream {
  let parts: FilePart[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    // The library hands out memory that it uses again.
    parts.push(new Uint8Array(bytes));
  });
  const taken = () => {
    const taking = parts;
    parts = [];
    return taking;
  };
  const open = (name: string) => {
    const file = new ZipDeflate(name, { level: 3 });
    zip.add(file);
    return file;
  };
  for (const [name, text] of Object.entries(FILES)) open(name).push(strToU8(text), true);
  const letters = columns.map((_, at) => columnLetters(at));
  const sheet = open('xl/worksheets/sheet1.xml');
  let row = 0;
  const line = (cells: readonly CsvValue[]) => {
    row += 1;
    return rowXml(cells, row, letters);
  };
  sheet.push(strToU8(SHEET_HEAD + line(columns)));
  return {
    async add(rows) {
      if (rows.length > 0) sheet.push(strToU8(rows.map(line).join('')));
      return taken();
    },
    async end() {
      sheet.push(strToU8(SHEET_TAIL), true);
      const meanings = columnMeanings(columns).map(({ column, meaning }) => [column, meaning]);
      const text = [['column', 'meaning'], ...meanings].map((cells, at) => rowXml(cells, at + 1, ['A', 'B'])).join('');
      open('xl/worksheets/sheet2.xml').push(strToU8(SHEET_HEAD + text + SHEET_TAIL), true);
      zip.end();
      return taken();
    },
  };
}

function rowXml(cells: readonly CsvValue[], row: number, letters: readonly string[]): string {
  let text = `<row r="${row}">`;
  cells.forEach((cell, at) => {
    if (cell === null || cell === '') return;
    const place = `${letters[at]}${row}`;
    text +=
      typeof cell === 'number'
        ? `<c r="${place}"><v>${cell}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
  });
  return `${text}</row>`;
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** A cell of a spreadsheet has 32,767 characters at most. */
const LONGEST = 32_767;

/** Text of a cell. Characters that XML does not have, such as control characters, are left out. */
function xmlText(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>]/g, (sign) => NAMED[sign] ?? '');
}

/** A, B, … Z, AA, … */
function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}
