import { DAYS_PER_WEEK, isUndated, MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../domain/time-interval';
import type { Dimension, EventTable } from './event-table';

/** Ids by which `Engine.tallies` groups by time. No dimension of a table begins with a space. */
export const BY_DAY = ' day';
export const BY_WEEK_HOUR = ' weekHour';
export const HOURS_PER_DAY = 24;
/** Groups of `BY_WEEK_HOUR` before the last one: weekday by hour, Monday first. */
export const WEEK_HOURS = DAYS_PER_WEEK * HOURS_PER_DAY;

/** 1970-01-01 was a Thursday, three days after a Monday. */
const EPOCH_DAYS_AFTER_MONDAY = 3;
/** Codes are 16 bits; no file with dates by the day is that long. */
const MOST_DAYS = 60_000;

/** Incidents by the one day, or by the one hour, in which they happened. The last group has those whose time is not known so well. */
export interface TimeGroups {
  readonly dimension: Dimension;
  /** The day of the first group, in days since 1970-01-01; 0 for hours of the week. */
  readonly firstDay: number;
}

const KNOWN = new WeakMap<EventTable, Map<string, TimeGroups>>();

/** Null for another id, and by day for a table of too many days. */
export function timeGroupsOf(table: EventTable, id: string): TimeGroups | null {
  if (id !== BY_DAY && id !== BY_WEEK_HOUR) return null;
  const known = KNOWN.get(table) ?? new Map<string, TimeGroups>();
  KNOWN.set(table, known);
  const found = known.get(id) ?? (id === BY_DAY ? groupByDay(table) : groupByWeekHour(table));
  if (found) known.set(id, found);
  return found;
}

/** 0 is Monday. */
export function weekdayOf(day: number): number {
  return (((day + EPOCH_DAYS_AFTER_MONDAY) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

function groupByDay(table: EventTable): TimeGroups | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < table.length; row += 1) {
    const day = unitOf(table, row, MINUTES_PER_DAY);
    if (day === null) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const days = last >= first ? last - first + 1 : 0;
  if (days > MOST_DAYS) return null;
  const codes = new Uint16Array(table.length);
  for (let row = 0; row < table.length; row += 1) {
    const day = unitOf(table, row, MINUTES_PER_DAY);
    codes[row] = day === null ? days : day - first;
  }
  return { dimension: numbered(BY_DAY, days + 1, codes), firstDay: days === 0 ? 0 : first };
}

function groupByWeekHour(table: EventTable): TimeGroups {
  const codes = new Uint16Array(table.length);
  for (let row = 0; row < table.length; row += 1) {
    const hour = unitOf(table, row, MINUTES_PER_HOUR);
    codes[row] = hour === null ? WEEK_HOURS : weekHourOf(hour);
  }
  return { dimension: numbered(BY_WEEK_HOUR, WEEK_HOURS + 1, codes), firstDay: 0 };
}

function weekHourOf(hour: number): number {
  const day = Math.floor(hour / HOURS_PER_DAY);
  return weekdayOf(day) * HOURS_PER_DAY + (hour - day * HOURS_PER_DAY);
}

/** The day that holds the whole interval of a row, in days since 1970-01-01; null where it is not known so well. */
export function dayOfRow(table: EventTable, row: number): number | null {
  return unitOf(table, row, MINUTES_PER_DAY);
}

/** The one unit that holds the whole interval of the row; null when the interval reaches into another, or there is no date. */
function unitOf({ start, end }: EventTable, row: number, length: number): number | null {
  const begins = start[row] ?? 0;
  if (isUndated(begins)) return null;
  const unit = Math.floor(begins / length);
  return (end[row] ?? 0) <= (unit + 1) * length ? unit : null;
}

function numbered(id: string, size: number, codes: Uint16Array): Dimension {
  return { id, values: Array.from({ length: size }, (_, code) => String(code)), offsets: null, codes };
}
