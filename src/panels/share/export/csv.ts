/** A cell of a table; null is empty. */
export type CsvValue = string | number | null;

/** Characters that a spreadsheet takes for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell: quoted where it must be, and with an apostrophe before what a spreadsheet would run. */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180 with CRLF, and a byte order mark so that spreadsheets read it as UTF-8. */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
