import type { TableHead } from '../formats/format';
import { type Cell, cellText, isBlank } from '../rows/cell';
import type { FieldTarget } from './mapping';

type Columns = Readonly<Partial<Record<FieldTarget, string>>>;

const LONGEST = 80;
const LEAST_ROWS = 3;
/** Rows that the list tells apart already need no other title. */
const APART = 0.98;
const WORTH_IT = 0.1;
const MOST_COLUMNS = 60;

/**
 * A title made of columns for a table whose rows would read alike in the list, by title, date, place and figures; null where they
 * would not, or where no column tells them apart better.
 */
export function guessTitle({ columns, rows }: TableHead, mapped: Columns): string | null {
  if (rows.length < LEAST_ROWS) return null;
  const at = (column: string | undefined) => (column === undefined ? -1 : columns.indexOf(column));
  const shown = (['date', 'year', 'month', 'day', 'time', 'place', 'kind', 'killed', 'wounded', 'title'] as const)
    .map((target) => at(mapped[target]))
    .filter((column) => column >= 0);
  const before = distinctShare(rows, shown);
  const isNamed = [mapped.title, mapped.place, mapped.kind].some((column) => column !== undefined);
  if (!isNamed) return titleOfWords({ columns, rows }, mapped);
  if (before >= APART) return null;
  const used = new Set(Object.values(mapped));
  let best: { column: string; share: number } | null = null;
  for (const [index, column] of columns.slice(0, MOST_COLUMNS).entries()) {
    const isFree = !used.has(column) || column === mapped.actor || column === mapped.id;
    if (!isFree || !canBeTitle(rows, index)) continue;
    const share = distinctShare(rows, [...shown, index]);
    // An id tells all rows apart and says nothing: any words come first.
    const worth = column === mapped.id || !hasWords(rows, index) ? share - 0.5 : share;
    if (share - before >= WORTH_IT && worth > (best?.share ?? 0)) best = { column, share: worth };
  }
  if (!best) return null;
  const first = mapped.title ?? mapped.kind;
  const rest = mapped.title === undefined && mapped.place !== undefined ? ` · {${mapped.place}}` : '';
  return `${first === undefined ? '' : `{${first}} · `}{${best.column}}${rest}`;
}

/** Rows without a title, place or kind are called by the words that vary most: a number of a row says nothing. */
function titleOfWords({ columns, rows }: TableHead, mapped: Columns): string | null {
  const used = new Set(Object.values(mapped).filter((column) => column !== mapped.actor));
  let best: { column: string; share: number } | null = null;
  for (const [index, column] of columns.slice(0, MOST_COLUMNS).entries()) {
    if (used.has(column) || !canBeTitle(rows, index) || !hasWords(rows, index)) continue;
    const share = distinctShare(rows, [index]);
    if (share > (best?.share ?? 0)) best = { column, share };
  }
  return best && `{${best.column}}`;
}

function distinctShare(rows: TableHead['rows'], at: readonly number[]): number {
  return new Set(rows.map((row) => at.map((column) => cellText(row[column])).join('\u0000'))).size / rows.length;
}

function textsOf(rows: TableHead['rows'], at: number): string[] {
  return rows
    .map((row): Cell => row[at])
    .filter((cell) => !isBlank(cell) && typeof cell !== 'object')
    .map(cellText);
}

/** Short texts, no links and no measured numbers: `41.8021` tells rows apart and is no title. */
function canBeTitle(rows: TableHead['rows'], at: number): boolean {
  const texts = textsOf(rows, at);
  if (texts.length < rows.length / 2) return false;
  return texts.every((text) => text.length <= LONGEST && !/^https?:/i.test(text) && !/^-?\d*[.,]\d+$/.test(text));
}

function hasWords(rows: TableHead['rows'], at: number): boolean {
  const texts = textsOf(rows, at);
  return texts.filter((text) => /\p{L}{3}/u.test(text)).length > texts.length / 2;
}
