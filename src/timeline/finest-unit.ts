import { MINUTES_PER_DAY } from '../domain/time-interval';
import type { EventTable } from '../spacetime/event-table';
import { type SnapUnit, snapUnitFor } from './window-moves';

const known = new WeakMap<EventTable, SnapUnit>();

/** The finest bin for a table: an hour when its rows span few days and one of them is known better than to the day. */
export function finestUnit(table: EventTable): SnapUnit {
  const found = known.get(table) ?? look(table);
  known.set(table, found);
  return found;
}

function look({ start, end, length }: EventTable): SnapUnit {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let hasTimes = false;
  for (let row = 0; row < length; row += 1) {
    const from = start[row] ?? 0;
    const to = end[row] ?? 0;
    first = Math.min(first, from);
    last = Math.max(last, to);
    hasTimes ||= to - from < MINUTES_PER_DAY;
  }
  return hasTimes ? snapUnitFor([first, last]) : 'day';
}
