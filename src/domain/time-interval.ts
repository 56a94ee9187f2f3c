/** Minutes since 1970-01-01T00:00 on the one UTC axis on which civil dates are laid. */
export type Minutes = number;

export type TimePrecision = 'minute' | 'day' | 'week' | 'month' | 'year';

/** Stored imports hold indices into this list: add at its end only. */
export const TIME_PRECISIONS: readonly TimePrecision[] = ['minute', 'day', 'week', 'month', 'year'];

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
