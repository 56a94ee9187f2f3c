import { NO_HEADER } from '../open/reading';
import { parseDecimal } from '../parse/number';
import { parseDate } from '../parse/parse-date';
import { type Cell, cellText, isBlank } from '../rows/cell';

/** Column names, all different: an empty or repeated name gets a number. */
export function namedColumns(header: readonly Cell[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell, at) => {
    const name = cellText(cell).replace(/^\ufeff/, '') || `column ${at + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** Whether a row holds HXL tags, such as `#date+year`, and blanks only. */
export function isTagRow(row: readonly Cell[]): boolean {
  let tags = 0;
  for (const cell of row) {
    if (cell === '' || cell === null || cell === undefined) continue;
    if (typeof cell !== 'string' || !/^\s*#[a-z][\w+\s]*$/i.test(cell)) return false;
    tags += 1;
  }
  return tags > 0;
}

/** Whether a line is empty. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.length <= 1 && (row.length === 0 || (typeof row[0] === 'string' && row[0].trim() === ''));
}

/** Where the data of a table begins, and what its columns are called. */
export interface FoundHeader {
  /** Number of rows above the first row of data, blank rows included. */
  readonly records: number;
  /** Number of the first row with names, from 0; `NO_HEADER` where the first row is data. */
  readonly row: number;
  readonly columns: readonly string[];
  /** Number of lines above the header that hold a title or notes. */
  readonly titleLines: number;
}

const SEARCHED_ROWS = 40;
/** A header names at least so much of the width of the table. */
const MOSTLY = 0.6;

/**
 * Finds the header by its shape: the first row that is as wide as the table and holds names. Lines above it are titles and notes. A
 * header of two rows becomes one. Null for a table without rows.
 * @param chosen number of the header's row from 0, which the reader chose, or `NO_HEADER`
 */
export function findHeader(rows: readonly (readonly Cell[])[], chosen?: number): FoundHeader | null {
  const searched = rows.slice(0, SEARCHED_ROWS);
  const filled = searched.map((row) => row.filter((cell) => !isBlank(cell)).length);
  const width = Math.max(0, ...searched.map((row) => row.length));
  const usual = usualCount(filled);
  if (usual === 0) return null;
  const isChosen = chosen !== undefined && chosen >= 0;
  const first = isChosen ? chosen : filled.findIndex((count) => count >= usual * MOSTLY);
  const row = searched[first];
  if (!row) return null;
  const names = Array.from({ length: Math.max(width, row.length) }, (_, at) => row[at]);
  const titleLines = filled.slice(0, first).filter((count) => count > 0).length;
  const isHeader = chosen === undefined ? looksLikeHeader(row) : chosen >= 0;
  if (!isHeader) return { records: first, row: NO_HEADER, columns: namedColumns(names.map(() => '')), titleLines };
  const second = chosen === undefined ? secondHeader(names, searched[first + 1], searched[first + 2]) : null;
  if (second) return { records: first + 2, row: first, columns: namedColumns(second), titleLines };
  return { records: first + 1, row: first, columns: namedColumns(row), titleLines };
}

/** The number of filled cells that most rows have. */
function usualCount(filled: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of filled) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, number] of times) {
    // Titles and notes fill one cell each: a few rows of data must weigh more than they.
    if (number * count >= (times.get(best) ?? 0) * best) best = count;
  }
  return best;
}

/** A second row of names: `Killed` over `min` and `max`. The row below it holds numbers where it holds names. */
function secondHeader(
  first: readonly Cell[],
  second: readonly Cell[] | undefined,
  data: readonly Cell[] | undefined,
): readonly string[] | null {
  if (!second || !data || !first.some(isBlank)) return null;
  if (second.some((cell) => !isBlank(cell) && !Number.isNaN(parseDecimal(cell)))) return null;
  const under = second.filter((cell, at) => !isBlank(cell) && !Number.isNaN(parseDecimal(data[at]))).length;
  const fillsGap = first.some((cell, at) => isBlank(cell) && !isBlank(second[at]));
  if (under < 1 || !fillsGap) return null;
  let above = '';
  return first.map((cell, at) => {
    if (!isBlank(cell)) above = cellText(cell);
    const below = isBlank(second[at]) ? '' : cellText(second[at]);
    if (below === '') return isBlank(cell) ? '' : above;
    return `${above} ${below}`.trim();
  });
}

const TOTAL =
  /^(grand |sub)?(total|totals|sum|summe|gesamt|insgesamt|totaux|suma|итого|всего|toplam|المجموع|الإجمالي|اجمالي|إجمالي)\b|^(المجموع|الإجمالي|إجمالي)/iu;

/** Whether a row without a date is no event: blank cells only, a note below the table, or its totals. */
export function isLeftover(row: readonly Cell[], width: number): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return true;
  const first = cellText(filled[0]);
  if (TOTAL.test(first)) return true;
  return filled.length === 1 && width >= 4 && /\p{L}/u.test(first);
}

const MOST_NUMBERS = 2;

/** False for a first row that is data: it holds numbers or dates, and columns are not named so. */
export function looksLikeHeader(row: readonly Cell[]): boolean {
  const values = row
    .filter((cell) => !isBlank(cell))
    .filter((cell) => !Number.isNaN(parseDecimal(cell)) || isDate(cell));
  return values.length < MOST_NUMBERS;
}

function isDate(cell: Cell): boolean {
  return typeof cell === 'string' && /\d.*\d/.test(cell) && typeof parseDate(cell, 'dayFirst') !== 'string';
}
