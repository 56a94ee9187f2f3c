import { UNDATED } from '../domain/time-interval';
import type { EventTable } from './event-table';
import { countBelow } from './row-order';
import type { TimeOrders } from './time-index';

/** First start and last end of the rows with a date, minutes; [0, 0] where no row has one. */
export function extentOf(
  { start, end, length }: EventTable,
  { byStart, byEnd }: TimeOrders,
): readonly [number, number] {
  const first = countBelow(start, byStart, UNDATED.start, true);
  if (first === length) return [0, 0];
  // The rows without a date come first by start and last by end.
  const last = length - 1 - first;
  return [start[byStart ? (byStart[first] ?? 0) : first] ?? 0, end[byEnd ? (byEnd[last] ?? 0) : last] ?? 0];
}
