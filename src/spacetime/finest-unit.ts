import { isUndated, MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../domain/time-interval';
import type { EventTable } from './event-table';

/** How exactly a table knows its times at best. Bins, ticks, keys and snapping are never finer. */
export type FinestUnit = 'minute' | 'hour' | 'day';

/** Length of the unit in minutes. */
export const FINEST_MINUTES: Readonly<Record<FinestUnit, number>> = {
  minute: 1,
  hour: MINUTES_PER_HOUR,
  day: MINUTES_PER_DAY,
};

const known = new WeakMap<EventTable, FinestUnit>();

/** The finest unit for a table. It is read from the shortest row, once for each table. */
export function finestUnit(table: EventTable): FinestUnit {
  const found = known.get(table) ?? look(table);
  known.set(table, found);
  return found;
}

/** The finest bins that say something about a table: see `finestBins`. */
export type BinUnit = FinestUnit | 'month' | 'year';

/** Of the rows with a date, so many last as long as a bin, or longer, before finer bins say nothing. */
const MOST_ROWS = 0.9;
const SHORTEST_MONTH = 28 * MINUTES_PER_DAY;
const SHORTEST_YEAR = 365 * MINUTES_PER_DAY;

const bins = new WeakMap<EventTable, BinUnit>();

/**
 * The finest bins for a table. Where nearly all rows are known to their month or year only, each bin of a day would count all of
 * the month as possible. It is read once for each table.
 */
export function finestBins(table: EventTable): BinUnit {
  const found = bins.get(table) ?? lookForBins(table);
  bins.set(table, found);
  return found;
}

function lookForBins(table: EventTable): BinUnit {
  const { start, end, length } = table;
  let dated = 0;
  let months = 0;
  let years = 0;
  for (let row = 0; row < length; row += 1) {
    if (isUndated(start[row] ?? 0)) continue;
    const span = (end[row] ?? 0) - (start[row] ?? 0);
    dated += 1;
    if (span >= SHORTEST_MONTH) months += 1;
    if (span >= SHORTEST_YEAR) years += 1;
  }
  const nearly = MOST_ROWS * Math.max(1, dated);
  if (years >= nearly) return 'year';
  return months >= nearly ? 'month' : finestUnit(table);
}

function look({ start, end, length }: EventTable): FinestUnit {
  let shortest = MINUTES_PER_DAY;
  for (let row = 0; row < length; row += 1) shortest = Math.min(shortest, (end[row] ?? 0) - (start[row] ?? 0));
  if (shortest < MINUTES_PER_HOUR) return 'minute';
  return shortest < MINUTES_PER_DAY ? 'hour' : 'day';
}
