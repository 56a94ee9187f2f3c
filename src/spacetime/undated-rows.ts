import { isUndated } from '../domain/time-interval';
import type { MatchTotals } from './engine';
import type { Dimension, EventTable } from './event-table';
import { PASS } from './select-rows';

/** Id of the dimension that tells rows with a date from those without, in a table that has both or only the latter. */
export const DATED_DIMENSION = 'dated';

/** The values of the dimension, in the order of their codes. */
export const DATED_VALUES = ['stated', 'notStated'] as const;

const NONE = new Int32Array(0);

/** The primary rows without a date, ascending. Most tables have none. */
export function undatedRows({ start, primary, length }: EventTable): Int32Array {
  let count = 0;
  for (let row = 0; row < length; row += 1) if (isUndated(start[row] ?? 0)) count += primary[row] ?? 0;
  if (count === 0) return NONE;
  const rows = new Int32Array(count);
  let at = 0;
  for (let row = 0; row < length; row += 1) {
    if (!isUndated(start[row] ?? 0) || primary[row] !== 1) continue;
    rows[at] = row;
    at += 1;
  }
  return rows;
}

/** The table with the dimension by which a reader leaves out rows without a date; the table itself where all have one. */
export function withDatedDimension(table: EventTable): EventTable {
  if (!table.start.some(isUndated)) return table;
  const others = table.dimensions.filter(({ id }) => id !== DATED_DIMENSION);
  const codes = Uint16Array.from(table.start, (start) => (isUndated(start) ? 1 : 0));
  const dimension: Dimension = { id: DATED_DIMENSION, values: DATED_VALUES, offsets: null, codes };
  return { ...table, dimensions: [...others, dimension] };
}

/** Rows in the order of their start, which begins with those that have no date, with these at the end. */
export function undatedLast(rows: Int32Array, { start }: Pick<EventTable, 'start'>): Int32Array {
  let count = 0;
  while (count < rows.length && isUndated(start[rows[count] ?? 0] ?? 0)) count += 1;
  if (count === 0) return rows;
  const turned = new Int32Array(rows.length);
  turned.set(rows.subarray(count));
  turned.set(rows.subarray(0, count), rows.length - count);
  return turned;
}

const without = new WeakMap<Pick<EventTable, 'start'>, boolean>();

/** How many of the rows have no date. Whether any row of the table has none is looked up once: most tables have none. */
export function countUndated(rows: Int32Array, table: Pick<EventTable, 'start'>): number {
  const { start } = table;
  const hasSome = without.get(table) ?? start.some(isUndated);
  without.set(table, hasSome);
  if (!hasSome) return 0;
  let count = 0;
  for (let i = 0; i < rows.length; i += 1) if (isUndated(start[rows[i] ?? 0] ?? 0)) count += 1;
  return count;
}

/** Totals with the number of incidents without a date. They overlap every window, but nothing says that they are possibly in it. */
export function undatedApart(totals: MatchTotals, undated: number): MatchTotals {
  return undated === 0 ? totals : { ...totals, undated };
}

/** Takes the rows without a date out of the possible ones: the one place where the rule stands, for markers and totals. */
export function undatedNotPossible(pass: Uint8Array, undated: Int32Array): void {
  for (let i = 0; i < undated.length; i += 1) {
    const row = undated[i] ?? 0;
    pass[row] = (pass[row] ?? 0) & ~PASS.possible;
  }
}

const dated = new WeakMap<EventTable, boolean>();

/** Whether any row has a date. It is looked up once for each table. */
export function hasDates(table: EventTable): boolean {
  const found = dated.get(table) ?? table.start.some((start) => !isUndated(start));
  dated.set(table, found);
  return found;
}
