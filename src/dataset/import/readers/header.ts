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
