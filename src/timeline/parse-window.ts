import type { DateOrder, ParsedDate } from '../dataset/import/parse/civil-date';
import { asciiDigits } from '../dataset/import/parse/number';
import { parseDate } from '../dataset/import/parse/parse-date';
import type { Minutes } from '../domain/time-interval';
import { withoutMarks } from '../i18n/isolate';
import type { TimeWindow } from './window-moves';

/** The window that a text names, or why it names none. */
export type ParsedWindow =
  | { readonly ok: true; readonly window: TimeWindow }
  | { readonly ok: false; readonly reason: 'unreadable' | 'outside' };

/** What stands between two dates, the clearest first. A hyphen may also stand within a date. */
const SEPARATORS: readonly RegExp[] = [
  /\s+(?:to|until|till|إلى|الى|حتى)\s+/iu,
  /\s*(?:\.{2,}|…|→)\s*/u,
  /\s+[-–—]+\s+/u,
  /\s*[–—]\s*/u,
  /\s*[-/]\s*/u,
];

const UNREADABLE: ParsedWindow = { ok: false, reason: 'unreadable' };

/**
 * Reads "11 Mar 2020 – 14 Mar 2020", "11–14 March 2020", "2020-03-11/2020-03-14", "March 2020", "2019 – 2020",
 * "6 Feb 2018 10:15 – 10:16", and the same in Arabic. A last day is in the window; a last time of day is where the window ends.
 * Without a first or last date, "– 2019" or "2020 –", the window reaches to that end of the range.
 * @param order - which number is the day in 3/2/2020
 */
export function parseWindow(text: string, range: TimeWindow, order: DateOrder): ParsedWindow {
  const clean = withoutMarks(asciiDigits(text))
    .replaceAll('،', ',')
    .replace(/\b(?:utc|gmt)\b/gi, '')
    .trim();
  // The reader of files takes two times of day as the minutes in which something lasted; here the second is where the window ends.
  const hasTwoTimes = (clean.match(/\d{1,2}:\d{2}/g) ?? []).length > 1;
  const single = hasTwoTimes ? null : read(clean, order);
  if (single) return within([single.start, single.end], range);
  for (const separator of SEPARATORS) {
    for (const [first, last] of splits(clean, separator)) {
      const window = readPair(first, last, range, order);
      if (window) return within(window, range);
    }
  }
  return UNREADABLE;
}

function within([a, b]: TimeWindow, range: TimeWindow): ParsedWindow {
  const window: TimeWindow = a <= b ? [a, b] : [b, a];
  const isOutside = window[1] <= range[0] || window[0] >= range[1];
  return isOutside ? { ok: false, reason: 'outside' } : { ok: true, window };
}

/** All ways to cut a text in two at a separator. */
function splits(text: string, separator: RegExp): readonly (readonly [string, string])[] {
  const found = [...text.matchAll(new RegExp(separator, `${separator.flags}g`))];
  return found.map(({ index, 0: match }) => [text.slice(0, index), text.slice(index + match.length)] as const);
}

function readPair(first: string, last: string, range: TimeWindow, order: DateOrder): TimeWindow | null {
  if (first === '' && last === '') return null;
  const start = first === '' ? range[0] : startOf(first, last, order);
  const end = last === '' ? range[1] : endOf(first, last, order);
  if (start === null || end === null) return null;
  // Two dates in the wrong order: the window has both days.
  if (end <= start && first !== '' && last !== '') return readReversed(first, last, order);
  return [start, end];
}

function readReversed(first: string, last: string, order: DateOrder): TimeWindow | null {
  const [a, b] = [read(last, order), read(first, order)];
  return a && b ? [a.start, b.end] : null;
}

/** "11" before "14 March 2020" takes the month and the year of the last date; "11 March" takes the year. */
function startOf(first: string, last: string, order: DateOrder): Minutes | null {
  const withoutDay = last.replace(/^\d{1,2}(?:st|nd|rd|th)?\s+/i, '');
  const year = /\b(\d{4})\b/.exec(last)?.[1] ?? '';
  const forms = [first, /^\d{1,2}$/.test(first) ? `${first} ${withoutDay}` : '', year ? `${first} ${year}` : ''];
  for (const form of forms) {
    const parsed = form === '' ? null : read(form, order);
    if (parsed) return parsed.start;
  }
  return null;
}

/** A time of day alone, "10:16", is on the day of the first date. */
function endOf(first: string, last: string, order: DateOrder): Minutes | null {
  const isTime = /^\d{1,2}:\d{2}$/.test(last);
  const day = first.replace(/[T,\s]+\d{1,2}:\d{2}$/, '');
  const text = isTime ? `${day} ${last}` : last;
  const parsed = read(text, order);
  if (!parsed) return null;
  const isMidnight = /[T,\s]0?0:00$/.test(text);
  return isMidnight || parsed.precision === 'minute' ? parsed.start : parsed.end;
}

function read(text: string, order: DateOrder): ParsedDate | null {
  const parsed = parseDate(text, order);
  return typeof parsed === 'string' || parsed.doubt === 'timeUnreadable' ? null : parsed;
}
