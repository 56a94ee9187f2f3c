import { MINUTES_PER_DAY, type Minutes } from '../domain/time-interval';
import { addUnits, floorTo, type TimeUnit } from './time-units';

/** A window [from, to), in minutes. */
export type ComparedWindow = readonly [Minutes, Minutes];

/** The window of the same length that ends where this one begins. */
export function windowBefore([from, to]: ComparedWindow): ComparedWindow {
  return [from - (to - from), from];
}

/**
 * The same dates of the year before. 29 February becomes 28 February. The last day moves and not the day after it, so that a
 * February stays a February.
 */
export function windowYearEarlier([from, to]: ComparedWindow): ComparedWindow {
  const endsAtMidnight = to % MINUTES_PER_DAY === 0 && to > from;
  const last = endsAtMidnight ? to - MINUTES_PER_DAY : to;
  const end = addUnits('year', last, -1) + (endsAtMidnight ? MINUTES_PER_DAY : 0);
  const start = addUnits('year', from, -1);
  return [start, Math.max(start, end)];
}

/** How two windows lie to each other, and how much of B lies in the time of the data. */
export interface WindowRelation {
  readonly lie: 'equal' | 'overlap' | 'apart';
  /** Length of A divided by that of B; null when B is empty. */
  readonly lengths: number | null;
  readonly outside: 'all' | 'part' | 'none';
}

export function relationOf(a: ComparedWindow, b: ComparedWindow, range: ComparedWindow): WindowRelation {
  const isEqual = a[0] === b[0] && a[1] === b[1];
  const lie = isEqual ? 'equal' : a[0] < b[1] && b[0] < a[1] ? 'overlap' : 'apart';
  const length = b[1] - b[0];
  const outside = b[1] <= range[0] || b[0] >= range[1] ? 'all' : b[0] < range[0] || b[1] > range[1] ? 'part' : 'none';
  return { lie, lengths: length > 0 ? (a[1] - a[0]) / length : null, outside };
}

/** The periods of a calendar unit that a range has, so that a press on one compares with it. */
export interface CalendarPeriods {
  readonly unit: 'year' | 'month' | 'day';
  readonly windows: readonly ComparedWindow[];
}

const UNITS = ['year', 'month', 'day'] as const;
/** More than this are no choice at a glance. */
const MOST_PERIODS = 60;
const ANY_WEEK_START = 1;

/** The largest unit of which the range has two or more, and its last periods; null for a range of one day. */
export function periodsOf([low, high]: ComparedWindow): CalendarPeriods | null {
  for (const unit of UNITS) {
    const windows = lastPeriods(unit, low, high);
    if (windows.length > 1) return { unit, windows };
  }
  return null;
}

function lastPeriods(unit: TimeUnit, low: Minutes, high: Minutes): readonly ComparedWindow[] {
  const windows: ComparedWindow[] = [];
  let start = floorTo(unit, high - 1, ANY_WEEK_START);
  while (windows.length < MOST_PERIODS) {
    windows.unshift([start, addUnits(unit, start, 1)]);
    if (start <= low) break;
    start = addUnits(unit, start, -1);
  }
  return windows;
}

/** The rules by which B follows A. */
export type FollowingRule = 'before' | 'yearEarlier';

/** Where a comparison begins: the dates of A, and the rule or the dates of B. */
export interface ComparisonStart {
  readonly window: ComparedWindow;
  readonly other: FollowingRule | ComparedWindow;
}

/**
 * A keeps its dates, unless they are all of the data: then nothing is left to compare with, and A is the last year, month or day.
 * B is the year before a year, else the same length before, or what comes after where the data begin with A.
 */
export function startOfComparison(window: ComparedWindow, range: ComparedWindow): ComparisonStart {
  const isWhole = window[0] <= range[0] && window[1] >= range[1];
  const periods = isWhole ? periodsOf(range) : null;
  const last = periods?.windows.at(-1);
  if (periods && last) {
    const kept: ComparedWindow = [Math.max(last[0], range[0]), Math.min(last[1], range[1])];
    return { window: kept, other: periods.unit === 'year' ? 'yearEarlier' : 'before' };
  }
  if (windowBefore(window)[1] > range[0]) return { window, other: 'before' };
  return { window, other: [window[1], window[1] + (window[1] - window[0])] };
}
