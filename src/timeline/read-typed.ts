import type { DateOrder } from '../dataset/import/parse/civil-date';
import { type ParsedWindow, parseWindow } from './parse-window';
import type { TimeWindow } from './window-moves';

/** What a typed text means: its window, and the window that it would be with day and month exchanged, where both can be read. */
export interface TypedDates {
  readonly window: TimeWindow;
  /** The order in which the numbers were read; null where there is one reading. */
  readonly order: DateOrder | null;
  readonly other: TimeWindow | null;
}

type Problem = Exclude<ParsedWindow, { readonly ok: true }>;

/**
 * Reads typed dates in the reader's own order of day and month, and in the other one where only that gives dates in the range.
 * @param preferred - the order that the reader is used to
 */
export function readTyped(text: string, range: TimeWindow, preferred: DateOrder): TypedDates | Problem {
  const swapped: DateOrder = preferred === 'dayFirst' ? 'monthFirst' : 'dayFirst';
  const [own, other] = [parseWindow(text, range, preferred), parseWindow(text, range, swapped)];
  if (!own.ok) return other.ok ? { window: other.window, order: swapped, other: null } : own;
  const isSame = other.ok && other.window[0] === own.window[0] && other.window[1] === own.window[1];
  if (isSame) return { window: own.window, order: null, other: null };
  return { window: own.window, order: preferred, other: other.ok ? other.window : null };
}

/** The order of day and month that a locale writes: month first in `en-US`, day first in `en-GB`, also for a tag that is none. */
export function orderOfLocale(locale: string): DateOrder {
  try {
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0);
    const placeOf = (wanted: string) => parts.findIndex(({ type }) => type === wanted);
    return placeOf('month') < placeOf('day') ? 'monthFirst' : 'dayFirst';
  } catch {
    return 'dayFirst';
  }
}
