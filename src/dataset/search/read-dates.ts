import type { DateOrder } from '../import/parse/civil-date';
import { asciiDigits } from '../import/parse/number';
import { parseDate } from '../import/parse/parse-date';

/** Days that a text names: [from, to) in minutes. */
export interface NamedDates {
  readonly from: number;
  readonly to: number;
  /** The order in which the numbers were read, when the text can be read in both; else null. */
  readonly order: DateOrder | null;
}

const ORDERS = ['dayFirst', 'monthFirst'] as const;
/** A number of another length is an id, a count or a spreadsheet's day. */
const BARE_NUMBER = /^\d+$/;
const BETWEEN = /\s+(?:-|–|—|to|until|إلى|حتى)\s+|\s*[–—]\s*/u;

/**
 * Reads a day, a month, a year, or two of them with "to" or a dash between, in the spellings that files use. Several readings
 * when nobody can tell the day from the month; none when the text is no date.
 */
export function readDates(text: string): readonly NamedDates[] {
  const clean = asciiDigits(text.trim());
  const parts = clean.split(BETWEEN);
  if (clean === '' || parts.length > 2) return [];
  const readings = ORDERS.flatMap((order) => {
    const ends = parts.map((part) => spanOf(part, order));
    const [first, last = first] = ends;
    return first && last && last[1] > first[0] ? [{ from: first[0], to: last[1], order }] : [];
  });
  const [one, other] = readings;
  if (!one) return [];
  if (!other || (one.from === other.from && one.to === other.to)) return [{ ...one, order: null }];
  return readings;
}

function spanOf(part: string, order: DateOrder): readonly [number, number] | null {
  if (BARE_NUMBER.test(part) && part.length !== 4 && part.length !== 8) return null;
  const date = parseDate(part, order);
  return typeof date === 'string' ? null : [date.start, date.end];
}
