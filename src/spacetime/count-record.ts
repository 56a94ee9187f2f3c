import type { MatchTotals } from './engine';
import { type EventTable, NOT_STATED } from './event-table';

/**
 * What is counted of a set of rows, as fields of one record in a flat array: a row that enters or leaves touches one
 * stretch of memory instead of eleven columns.
 */
export const FIELD = {
  sites: 0,
  incidents: 1,
  possible: 2,
  killedLow: 3,
  killed: 4,
  killedHigh: 5,
  killedNotStated: 6,
  woundedLow: 7,
  wounded: 8,
  woundedHigh: 9,
  woundedNotStated: 10,
  /** Sum of the row ids, modulo 2^32: where `sites` is 1 it is the row. */
  rowSum: 11,
} as const;

export const RECORD_SIZE = 12;

/** Adds (`sign` 1) or takes away (-1) a row's share; a row that is not primary counts as a site only. */
export function addRow(
  records: Int32Array | Float64Array,
  offset: number,
  table: EventTable,
  row: number,
  possible: boolean,
  sign: 1 | -1,
): void {
  bump(records, offset + FIELD.sites, sign);
  bump(records, offset + FIELD.rowSum, sign * row);
  if (table.primary[row] !== 1) return;
  bump(records, offset + FIELD.incidents, sign);
  if (possible) bump(records, offset + FIELD.possible, sign);
  const killed = table.killedBest[row] ?? NOT_STATED;
  if (killed < 0) bump(records, offset + FIELD.killedNotStated, sign);
  else {
    bump(records, offset + FIELD.killedLow, sign * stated(table.killedLow[row], killed));
    bump(records, offset + FIELD.killed, sign * killed);
    bump(records, offset + FIELD.killedHigh, sign * stated(table.killedHigh[row], killed));
  }
  const wounded = table.woundedBest[row] ?? NOT_STATED;
  if (wounded < 0) bump(records, offset + FIELD.woundedNotStated, sign);
  else {
    bump(records, offset + FIELD.woundedLow, sign * stated(table.woundedLow[row], wounded));
    bump(records, offset + FIELD.wounded, sign * wounded);
    bump(records, offset + FIELD.woundedHigh, sign * stated(table.woundedHigh[row], wounded));
  }
}

/** Adds one record to another. */
export function addRecord(
  to: Int32Array | Float64Array,
  toOffset: number,
  from: Int32Array | Float64Array,
  fromOffset: number,
): void {
  for (let field = 0; field < RECORD_SIZE; field += 1) bump(to, toOffset + field, from[fromOffset + field] ?? 0);
}

export function totalsOf(record: Int32Array | Float64Array, offset: number): MatchTotals {
  const at = (field: number): number => record[offset + field] ?? 0;
  return {
    incidents: at(FIELD.incidents),
    possible: at(FIELD.possible),
    killed: {
      low: at(FIELD.killedLow),
      best: at(FIELD.killed),
      high: at(FIELD.killedHigh),
      notStated: at(FIELD.killedNotStated),
    },
    wounded: {
      low: at(FIELD.woundedLow),
      best: at(FIELD.wounded),
      high: at(FIELD.woundedHigh),
      notStated: at(FIELD.woundedNotStated),
    },
  };
}

function bump(array: Int32Array | Float64Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}

/** An end of a range that is not stated is the best figure. */
function stated(figure: number | undefined, best: number): number {
  return figure === undefined || figure < 0 ? best : figure;
}
