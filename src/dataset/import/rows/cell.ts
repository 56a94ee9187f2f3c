/** One value of a table: text from CSV; numbers, flags and nested values from JSON, XLSX and Parquet. */
export type Cell = string | number | boolean | null | undefined | object;

/** The value as trimmed text; '' for nothing. Nested values come as JSON. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return nestedText(cell);
  return String(cell);
}

function nestedText(value: object): string {
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.map(String).join('; ');
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

const NO_VALUE = new Set(['', 'na', 'n/a', 'nan', 'null', 'none', 'nil', '-', '--', '\\n', '#n/a', 'undefined']);

const SPACE = 0x20;
const LONGEST_NO_VALUE = 9;
/** By the first character's code; those beyond, among them blanks, are looked at more closely. */
const STARTS_VALUE = Uint8Array.from({ length: 0x80 }, (_, code) =>
  code > SPACE && !'nN-\\#uU'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** True where a file writes that there is nothing: blank, `NA`, `NULL`, a lone dash. */
export function isBlank(cell: Cell): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === 'number') return Number.isNaN(cell);
  if (typeof cell !== 'string') return false;
  // Nearly every cell is decided by its first character, and this is asked of every cell.
  const first = cell.charCodeAt(0);
  if (STARTS_VALUE[first] === 1 || (first > SPACE && cell.length > LONGEST_NO_VALUE)) return false;
  return NO_VALUE.has(cell.trim().toLowerCase());
}

/** Text of a column that names something; '' where the file says there is nothing. */
export function nameText(cell: Cell): string {
  return isBlank(cell) ? '' : cellText(cell);
}

/** Names in one cell, split at `;` and without blanks. */
export function splitNames(cell: Cell, into: string[]): void {
  const text = nameText(cell);
  if (text === '') return;
  if (!text.includes(';')) {
    into.push(text);
    return;
  }
  for (const part of text.split(';')) {
    const name = part.trim();
    if (name !== '') into.push(name);
  }
}
