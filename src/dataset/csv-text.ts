/** A cell of a table. Null is an empty cell. */
export type CsvValue = string | number | null;

/** Characters with which a formula starts in a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell, quoted if needed. Text that a spreadsheet would run as a formula gets an apostrophe first. */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return csvQuoted(FORMULA.test(value) ? `'${value}` : value);
}

/** Text as a cell, quoted if needed and not changed. For text that is known not to be a formula. */
export function csvQuoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (RFC 4180, CRLF). Its byte order mark makes spreadsheets read it as UTF-8. */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;

/**
 * One line of cells that a file has, with its end. A negative number stays as the file has it; other text that looks like a formula
 * becomes plain text.
 */
export function csvFileLine(cells: readonly (string | number)[]): string {
  const line = cells.map((cell) => (NUMBER.test(String(cell)) ? csvQuoted(String(cell)) : csvCell(cell)));
  return `${line.join(',')}\r\n`;
}
