import { MS_PER_MINUTE } from '../domain/civil-time';
import { DAYS_PER_WEEK, MINUTES_PER_DAY, MINUTES_PER_HOUR, type Minutes } from '../domain/time-interval';

/** Units of bins, steps and snapping. Weeks start on the locale's day. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** 1970-01-01 was a Thursday: ISO weekday 4. */
const EPOCH_WEEKDAY = 4;

/** Mean length of a unit in minutes. Use it to choose a unit, and not to compute dates. */
export const MEAN_MINUTES: Readonly<Record<TimeUnit, number>> = {
  minute: 1,
  hour: MINUTES_PER_HOUR,
  day: MINUTES_PER_DAY,
  week: MINUTES_PER_DAY * DAYS_PER_WEEK,
  month: MINUTES_PER_DAY * 30.44,
  quarter: MINUTES_PER_DAY * 91.31,
  year: MINUTES_PER_DAY * 365.25,
};

const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, year: 12 };

/** Start of the unit in which the minute lies. `weekStart` is 1 (Monday) to 7. */
export function floorTo(unit: TimeUnit, minute: Minutes, weekStart: number): Minutes {
  const months = MONTHS[unit];
  if (months !== undefined) {
    const date = new Date(minute * MS_PER_MINUTE);
    const index = date.getUTCFullYear() * 12 + date.getUTCMonth();
    return monthToMinutes(Math.floor(index / months) * months);
  }
  if (unit === 'minute' || unit === 'hour') return Math.floor(minute / MEAN_MINUTES[unit]) * MEAN_MINUTES[unit];
  const day = Math.floor(minute / MINUTES_PER_DAY);
  if (unit === 'day') return day * MINUTES_PER_DAY;
  const back = (((day + EPOCH_WEEKDAY - weekStart) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return (day - back) * MINUTES_PER_DAY;
}

/** The minute moved by whole units. A move by months keeps the day of the month, or takes the last day of a shorter month. */
export function addUnits(unit: TimeUnit, minute: Minutes, count: number): Minutes {
  const months = MONTHS[unit];
  if (months === undefined) return minute + MEAN_MINUTES[unit] * count;
  const date = new Date(minute * MS_PER_MINUTE);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + months * count;
  const start = monthToMinutes(index);
  const days = (monthToMinutes(index + 1) - start) / MINUTES_PER_DAY;
  const day = Math.min(date.getUTCDate(), days);
  const timeOfDay = ((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return start + (day - 1) * MINUTES_PER_DAY + timeOfDay;
}

/** Start of a month. `index` counts the months since the year 0. */
function monthToMinutes(index: number): Minutes {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(index / 12), ((index % 12) + 12) % 12, 1);
  return date.getTime() / MS_PER_MINUTE;
}
