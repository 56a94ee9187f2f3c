import { orderOfNumber, type SortOrder } from './engine';
import type { EventTable } from './event-table';
import { orderByNumber } from './number-column';
import { orderBy, type RowOrder } from './row-order';
import { isMasked } from './select-rows';
import { undatedLast } from './undated-rows';

/** How many rows, in the order by start, share one entry of `lastEnds`. */
export const BLOCK = 256;

/** By block of rows in the order by start, the latest end: a query skips a block that ended before the window. */
export function lastEnds(table: EventTable, byStart: RowOrder): Int32Array {
  const latest = new Int32Array(Math.ceil(table.length / BLOCK)).fill(-(2 ** 31));
  for (let i = 0; i < table.length; i += 1) {
    const block = Math.floor(i / BLOCK);
    latest[block] = Math.max(latest[block] ?? 0, table.end[byStart ? (byStart[i] ?? 0) : i] ?? 0);
  }
  return latest;
}

export interface RowSelection {
  readonly table: EventTable;
  readonly byStart: RowOrder;
  readonly latest: Int32Array;
  /** By row, see `PASS`. */
  readonly pass: Uint8Array;
  readonly from: number;
  /** All rows that may match lie before this position in the order by start. */
  readonly startsBeforeEnd: number;
  /** By place, 1 when its rows count; null when all rows count. */
  readonly placeMask: Uint8Array | null;
  /** Has room for all row ids and one more; it is overwritten. */
  readonly scratch: Int32Array;
}

/** Matching primary rows. Equal numbers are sorted by date; those that are not stated come last. */
export function queryRows(selection: RowSelection, order: SortOrder): Int32Array {
  const byStart = matchingByStart(selection);
  if (order === 'dateDescending') return byStart.reverse();
  const rows = undatedLast(byStart, selection.table);
  if (order === 'date') return rows;
  if (order !== 'killed' && order !== 'wounded') {
    const column = selection.table.numbers?.find(({ id }) => orderOfNumber(id) === order);
    return column ? orderByNumber(column, rows) : rows;
  }
  const figures = order === 'killed' ? selection.table.killedBest : selection.table.woundedBest;
  const keys = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) keys[i] = -(figures[rows[i] ?? 0] ?? 0);
  return orderBy(keys).map((position) => rows[position] ?? 0);
}

function matchingByStart(selection: RowSelection): Int32Array {
  const { table, byStart, latest, pass, from, startsBeforeEnd, placeMask, scratch } = selection;
  const { place } = table;
  let count = 0;
  for (let block = 0; block * BLOCK < startsBeforeEnd; block += 1) {
    if ((latest[block] ?? 0) <= from) continue;
    const first = block * BLOCK;
    const stop = Math.min(first + BLOCK, startsBeforeEnd);
    // Two loops: without a mask, which is how a page begins, the places need not be read.
    if (!placeMask) {
      for (let i = first; i < stop; i += 1) {
        const row = byStart ? (byStart[i] ?? 0) : i;
        scratch[count] = row;
        count += ((pass[row] ?? 0) >> 1) & 1;
      }
      continue;
    }
    for (let i = first; i < stop; i += 1) {
      const row = byStart ? (byStart[i] ?? 0) : i;
      scratch[count] = row;
      count += ((pass[row] ?? 0) >> 1) & isMasked(placeMask, place[row] ?? 0);
    }
  }
  return scratch.slice(0, count);
}
