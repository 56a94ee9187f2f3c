import { CalendarDate } from '@internationalized/date';
import { MS_PER_MINUTE, minutesOfDay } from '../domain/civil-time';
import type { Minutes } from '../domain/time-interval';

/** The civil day of a minute, in the type that the date fields use. */
export function toCalendarDate(minute: Minutes): CalendarDate {
  const date = new Date(minute * MS_PER_MINUTE);
  return new CalendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** First minute of a calendar day. */
export function fromCalendarDate({ year, month, day }: CalendarDate): Minutes {
  return minutesOfDay(year, month, day) ?? 0;
}
