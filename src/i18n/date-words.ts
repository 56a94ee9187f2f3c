import { isoDate, monthStart, nextMonth, yearStart } from '../domain/civil-time';
import { isUndated, MINUTES_PER_DAY } from '../domain/time-interval';
import type { Formats } from './formats';

/**
 * The date of an interval, as exact as the interval: "11 Mar 2020", "11 Mar 2020, 10:51", "Mar 2020", "11–14 Mar 2020", or that it is not stated. List, table,
 * card and detail all word a date with it, so that a reader finds the same date everywhere.
 */
export function whenText(start: number, end: number, format: Formats): string {
  if (isUndated(start)) return format.undated;
  const length = end - start;
  if (length < MINUTES_PER_DAY && isoDate(start) === isoDate(end - 1)) return momentText(start, length, format);
  if (start === yearStart(start) && end === yearStart(start, 1)) return format.year(start);
  if (start === monthStart(start) && end === nextMonth(start)) return format.month(start);
  return length <= MINUTES_PER_DAY ? format.date(start) : format.dateRange(start, end);
}

function momentText(start: number, length: number, format: Formats): string {
  if (length > 1) return format.date(start);
  return `${format.date(start)}${format.comma} ${format.time(start)}`;
}
