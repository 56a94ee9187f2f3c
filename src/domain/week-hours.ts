import { DAYS_PER_WEEK } from './time-interval';

/** The filter by hours of the week. Its values are texts of `formatWeekHours`. */
export const HOUR_FILTER = 'weekHour';

/** Weekdays by hours. Both ends belong to it, and the days may go over the end of the week: 6 to 1 is Saturday to Monday. */
export interface WeekHours {
  /** ISO 8601: 1 is Monday, 7 Sunday. */
  readonly days: readonly [from: number, to: number];
  /** 0 to 23, ascending; 9 stands for 9:00 to 10:00. */
  readonly hours: readonly [from: number, to: number];
}

const TEXT = /^([1-7])(?:-([1-7]))?T(\d{1,2})(?:-(\d{1,2}))?$/;
const LAST_HOUR = 23;

/** Reads `1-5T9-16` (Monday to Friday, 9:00 to 17:00) or `3T14`. Null for any other text. */
export function parseWeekHours(text: string): WeekHours | null {
  const match = TEXT.exec(text);
  if (!match) return null;
  const [, day, lastDay = day, hour, lastHour = hour] = match;
  const found: WeekHours = { days: [Number(day), Number(lastDay)], hours: [Number(hour), Number(lastHour)] };
  return found.hours[0] <= found.hours[1] && found.hours[1] <= LAST_HOUR ? found : null;
}

/** The inverse of `parseWeekHours`. */
export function formatWeekHours({ days, hours }: WeekHours): string {
  const part = ([from, to]: readonly [number, number]) => (from === to ? `${from}` : `${from}-${to}`);
  return `${part(days)}T${part(hours)}`;
}

/** @param day 1 is Monday */
export function isInWeekHours(day: number, hour: number, { days: [from, to], hours }: WeekHours): boolean {
  const days = (to - from + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return (day - from + DAYS_PER_WEEK) % DAYS_PER_WEEK <= days && hour >= hours[0] && hour <= hours[1];
}
