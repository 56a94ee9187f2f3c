import { MINUTES_PER_DAY, MINUTES_PER_HOUR, type Minutes } from './time-interval';

const CIVIL = /^([+-]?\d{4,6})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/;
export const MS_PER_MINUTE = 60_000;

/** A civil moment, and whether the text named the minute or only the day. */
export interface CivilMoment {
  readonly minutes: Minutes;
  readonly precision: 'minute' | 'day';
}

/**
 * Reads an ISO 8601 civil date (`2020-03-11`) or date and time (`2020-03-11T19:35`) without a zone. Seconds are dropped.
 * Null for anything else, and for days that the calendar does not have.
 */
export function parseCivil(text: string): CivilMoment | null {
  const match = CIVIL.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute] = match;
  const midnight = minutesOfDay(Number(year), Number(month), Number(day));
  if (midnight === null) return null;
  if (hour === undefined || minute === undefined) return { minutes: midnight, precision: 'day' };
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return { minutes: midnight + Number(hour) * MINUTES_PER_HOUR + Number(minute), precision: 'minute' };
}

/** Minutes of a calendar day's start, or null when there is no such day. Months count from 1. */
export function minutesOfDay(year: number, month: number, day: number): Minutes | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round(date.getTime() / MS_PER_MINUTE) : null;
}

/** ISO civil date of the day in which the minute lies. */
export function isoDate(minutes: Minutes): string {
  const day = Math.floor(minutes / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  return new Date(day * MS_PER_MINUTE).toISOString().replace(/T.*$/, '');
}

/** The inverse of `parseCivil`: the day alone for its first minute, unless the minute is meant. */
export function civilText(minutes: Minutes, isMinute = minutes % MINUTES_PER_DAY !== 0): string {
  if (!isMinute) return isoDate(minutes);
  const time = new Date(minutes * MS_PER_MINUTE).toISOString().replace(/^.*T(\d{2}:\d{2}).*$/, '$1');
  return `${isoDate(minutes)}T${time}`;
}

/** Start of the month after the one in which the minute lies. */
export function nextMonth(minutes: Minutes): Minutes {
  const date = new Date(minutes * MS_PER_MINUTE);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / MS_PER_MINUTE;
}

/** Start of the month in which the minute lies. */
export function monthStart(minutes: Minutes): Minutes {
  const date = new Date(minutes * MS_PER_MINUTE);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / MS_PER_MINUTE;
}

/** Start of the year in which the minute lies, moved by whole years. */
export function yearStart(minutes: Minutes, offset = 0): Minutes {
  return Date.UTC(new Date(minutes * MS_PER_MINUTE).getUTCFullYear() + offset, 0, 1) / MS_PER_MINUTE;
}
