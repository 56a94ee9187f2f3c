import { MS_PER_MINUTE } from '../../domain/civil-time';
import { DAYS_PER_WEEK, MINUTES_PER_DAY, type Minutes } from '../../domain/time-interval';
import type { MeasureTotal, Tallies } from '../../spacetime/measure-sums';
import { weekdayOf } from '../../spacetime/time-groups';
import { type ChartLine, totalAt } from './chart-figures';

/** One day of a calendar. */
export interface CalendarDay {
  /** Start of the day. */
  readonly minute: Minutes;
  /** Column of the calendar. */
  readonly week: number;
  /** Row of the calendar: 0 is the first day of the reader's week. */
  readonly weekday: number;
  readonly total: MeasureTotal;
  /** Whether the window touches the day. */
  readonly isIn: boolean;
}

const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;

/**
 * The days of a year that the range touches.
 * @param range - the whole time of the dataset
 * @param weekStart - 1 (Monday) to 7
 */
export function calendarDays(
  tallies: Tallies,
  firstDay: number,
  year: number,
  [from, to]: readonly [Minutes, Minutes],
  window: readonly [Minutes, Minutes],
  line: ChartLine,
  weekStart: number,
): readonly CalendarDay[] {
  const newYear = dayOfYear(year);
  const first = Math.max(newYear, Math.floor(from / MINUTES_PER_DAY));
  const end = Math.min(dayOfYear(year + 1), Math.max(Math.ceil(to / MINUTES_PER_DAY), first + 1));
  const row = (day: number) => (weekdayOf(day) + 1 - weekStart + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  const days: CalendarDay[] = [];
  for (let day = first; day < end; day += 1) {
    const group = day - firstDay;
    const isCounted = group >= 0 && group < tallies.groups - 1;
    const minute = day * MINUTES_PER_DAY;
    days.push({
      minute,
      week: Math.floor((day - newYear + row(newYear)) / DAYS_PER_WEEK),
      weekday: row(day),
      total: isCounted ? totalAt(tallies, group, line) : NOTHING,
      isIn: minute < window[1] && minute + MINUTES_PER_DAY > window[0],
    });
  }
  return days;
}

/** The years that a period touches. */
export function yearsOf([from, to]: readonly [Minutes, Minutes]): readonly number[] {
  const first = yearAt(from);
  const last = Math.max(first, yearAt(Math.max(from, to - 1)));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function yearAt(minute: Minutes): number {
  return new Date(minute * MS_PER_MINUTE).getUTCFullYear();
}

function dayOfYear(year: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return Math.round(date.getTime() / MS_PER_DAY);
}

const NOTHING: MeasureTotal = { incidents: 0, low: 0, best: 0, high: 0, notStated: 0 };
