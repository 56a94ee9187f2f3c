/** Minutes since 1970-01-01T00:00 on the one UTC axis on which civil dates are laid. */
export type Minutes = number;

/** `notStated`: nobody says when; the interval is then `UNDATED`. */
export type TimePrecision = 'minute' | 'day' | 'week' | 'month' | 'year' | 'notStated';

/** Stored imports hold indices into this list: add at its end only. */
export const TIME_PRECISIONS: readonly TimePrecision[] = ['minute', 'day', 'week', 'month', 'year', 'notStated'];

/** `lasted`: it went on for the whole interval. `within`: it fell at some time in it. */
export type TimeExtent = 'lasted' | 'within';

export const MINUTES_PER_HOUR = 60;
export const MINUTES_PER_DAY = 1440;
export const DAYS_PER_WEEK = 7;

/** Half-open interval [start, end) of civil time at the place. */
export interface TimeInterval {
  readonly start: Minutes;
  readonly end: Minutes;
  readonly precision: TimePrecision;
  readonly extent: TimeExtent;
  /** Time of day as reported, with its zone, e.g. `19:35`, `Asia/Baghdad`; does not move the interval. */
  readonly timeOfDay?: { readonly text: string; readonly zone: string };
  /** What the sources say about the date where they differ or are vague. */
  readonly note?: string;
}

/**
 * The interval of an incident without a date, in the whole range of the columns: it may have happened at any time, so that it
 * overlaps every window and lies wholly in none.
 */
export const UNDATED = { start: -(2 ** 31), end: 2 ** 31 - 1 } as const;

/** Whether an interval with this start is that of an incident without a date. No date is so early. */
export function isUndated(start: Minutes): boolean {
  return start === UNDATED.start;
}
