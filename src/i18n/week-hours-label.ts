import { DAYS_PER_WEEK, MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../domain/time-interval';
import type { WeekHours } from '../domain/week-hours';
import type { Texts } from './texts';

/** 1970-01-05 was a Monday. */
const A_MONDAY = 4 * MINUTES_PER_DAY;

/** A day of the week; 0 is Monday. */
export function weekdayName(weekday: number, { format }: Texts, weekdayStyle: 'short' | 'long' = 'short'): string {
  return format.dateWith(A_MONDAY + (weekday % DAYS_PER_WEEK) * MINUTES_PER_DAY, { weekday: weekdayStyle });
}

/** "19:00–20:00": from the start of the first hour to the end of the last. */
export function hoursText(first: number, last: number, { format }: Texts): string {
  return format.timeRange(first * MINUTES_PER_HOUR, (last + 1) * MINUTES_PER_HOUR);
}

/** "Mon to Fri, 9:00–17:00". */
export function weekHoursLabel({ days: [from, to], hours }: WeekHours, texts: Texts): string {
  const names = {
    from: weekdayName(from - 1, texts),
    to: weekdayName(to - 1, texts),
    hours: hoursText(...hours, texts),
  };
  return texts.t(from === to ? 'terms.weekHours' : 'terms.weekHoursDays', names);
}
