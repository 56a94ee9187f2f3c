import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../domain/time-interval';
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

function look({ start, end, length }: EventTable): FinestUnit {
  let shortest = MINUTES_PER_DAY;
  for (let row = 0; row < length; row += 1) shortest = Math.min(shortest, (end[row] ?? 0) - (start[row] ?? 0));
  if (shortest < MINUTES_PER_HOUR) return 'minute';
  return shortest < MINUTES_PER_DAY ? 'hour' : 'day';
}
