import { monthStart, nextMonth, parseCivil, yearStart } from './civil-time';
import {
  DAYS_PER_WEEK,
  MINUTES_PER_DAY,
  type Minutes,
  type TimeExtent,
  type TimeInterval,
  type TimePrecision,
  UNDATED,
} from './time-interval';

/** What a record says of its time. */
export interface DatesAsWritten {
  /** ISO civil date or date and time: the first day, or any day of the week, month or year meant. Absent only where no date is stated. */
  readonly date?: string;
  /** Last day, included. */
  readonly end?: string | null;
  readonly precision: TimePrecision;
  /** The interval runs from `date` to the end of `end`, whatever the precision: not to the end of its week, month or year. */
  readonly exact?: boolean;
  /** Default: `lasted` when there is an end of day precision, else `within`. */
  readonly extent?: TimeExtent;
}

/** The half-open interval that the dates name; null when a date cannot be read or the end lies before the start. */
export function intervalOfDates(written: DatesAsWritten): TimeInterval | null {
  if (written.precision === 'notStated') return { ...UNDATED, precision: 'notStated', extent: 'within' };
  const first = parseCivil(written.date ?? '');
  const last = written.end ? parseCivil(written.end) : first;
  if (!first || !last || last.minutes < first.minutes) return null;
  const precision = first.precision === 'day' && written.precision === 'minute' ? 'day' : written.precision;
  const [start] = written.exact ? [first.minutes] : span(first.minutes, precision);
  const [, end] = span(last.minutes, written.exact ? last.precision : precision);
  const extent = written.extent ?? (written.end && precision === 'day' ? 'lasted' : 'within');
  return { start, end, precision, extent };
}

/** The whole unit of time in which a minute lies; a week is the seven days from it, as codebooks mean it. */
function span(minutes: Minutes, precision: TimePrecision): [Minutes, Minutes] {
  if (precision === 'minute') return [minutes, minutes + 1];
  if (precision === 'month') return [monthStart(minutes), nextMonth(minutes)];
  if (precision === 'year') return [yearStart(minutes), yearStart(minutes, 1)];
  const day = Math.floor(minutes / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  return [day, day + MINUTES_PER_DAY * (precision === 'week' ? DAYS_PER_WEEK : 1)];
}
