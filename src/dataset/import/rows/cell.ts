import { detached } from '../columns/text-column';
import { isShapeCell } from '../readers/shape-cell';

/** One value of a table: text from CSV; numbers, flags and nested values from JSON, XLSX and Parquet. */
export type Cell = string | number | boolean | null | undefined | object;

/** The value as trimmed text; '' for an empty cell. Nested values become JSON. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return nestedText(cell);
  return String(cell);
}

function nestedText(value: object): string {
  if (isShapeCell(value)) return value['@geometry'];
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
/** By code of the first character: 1 where no spelling of *nothing* begins so. */
const STARTS_VALUE = Uint8Array.from({ length: 0x80 }, (_, code) =>
  code > SPACE && !'nN-\\#uU'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** True for the ways in which files write an empty cell: blank, `NA`, `NULL`, a lone dash. */
export function isBlank(cell: Cell): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === 'number') return Number.isNaN(cell);
  if (typeof cell !== 'string') return false;
  // This runs for every cell, and the first character decides for nearly all of them.
  const first = cell.charCodeAt(0);
  if (STARTS_VALUE[first] === 1 || (first > SPACE && cell.length > LONGEST_NO_VALUE)) return false;
  return NO_VALUE.has(cell.trim().toLowerCase());
}

/** Text of a cell that names something; '' for an empty cell, however the file writes it. */
export function nameText(cell: Cell): string {
  return isBlank(cell) ? '' : cellText(cell);
}

/** Adds the names of one cell, split at `;`. */
export function splitNames(cell: Cell, into: string[]): void {
  const text = nameText(cell);
  if (text === '') return;
  if (!text.includes(';')) {
    into.push(text);
    return;
  }
  for (const name of namesIn(text)) into.push(name);
}

const MOST_REMEMBERED = 5000;
const LONGEST_REMEMBERED = 200;
const remembered = new Map<string, readonly string[]>();

/** The names of a text with a `;`. Rows name the same few lists of sources again and again. */
function namesIn(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  const isKept = remembered.size < MOST_REMEMBERED && text.length <= LONGEST_REMEMBERED;
  const kept = isKept ? detached(text) : text;
  const names = kept
    .split(';')
    .map((part) => part.trim())
    .filter((name) => name !== '');
  if (isKept) remembered.set(kept, names);
  return names;
}
