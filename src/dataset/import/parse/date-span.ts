import { dayStart } from './calendar';
import type { ParsedDate } from './civil-date';
import { monthNumber } from './month-names';

/** Words and signs between the first and the last day, in the languages of the app and its neighbours. */
const TO = String.raw`(?:-|–|—|−|/|&|\bto\b|\band\b|\buntil\b|\bthrough\b|\btill\b|\bbis\b|\bund\b|\bau\b|\bet\b|\bal\b|\by\b|\ba\b|إلى|الى|حتى|و|по|до|تا|ile)`;
const FROM = String.raw`(?:(?:from|between|du|vom|von|zwischen|entre|del|desde|من|بين|с|از)\s+)?`;
const NTH = '(?:st|nd|rd|th|er|º|\\.)?';
/** `10-12 May 2015`, `from 10 to 12 May 2015`. */
const DAYS_MONTH = new RegExp(String.raw`^${FROM}(\d{1,2})${NTH}\s*${TO}\s*(\d{1,2}${NTH}\s+[^\d].*\d{4})$`, 'iu');
/** `May 10-12, 2015`. */
const MONTH_DAYS = new RegExp(
  String.raw`^${FROM}([^\d\s][^\d]*?)\s*(\d{1,2})${NTH}\s*${TO}\s*(\d{1,2})${NTH},?\s+(\d{4})$`,
  'iu',
);
/** `28 June - 2 July 2015`: the sign stands alone, or between two words. */
const APART = new RegExp(String.raw`^${FROM}(.+?)(?:\s+${TO}\s+|\s*[–—]\s*|\s*\.\.\s*)(.+)$`, 'iu');
const MONTHS = /^([^\d\s-]+)\s*[-–—/]\s*([^\d\s-]+)\s+(\d{4})$/u;
/** `2015-05-10/2015-05-12` of ISO 8601. */
const ISO = /^(\d{4}-\d{2}(?:-\d{2})?)\/(\d{4}-\d{2}(?:-\d{2})?)$/;
const YEARS = /^(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})$/;

/** `10.-12.05.2015`, `28/06-02/07/2015`, `28/06/2015-02/07/2015`: numbers on both sides of the sign. */
const DAYS_NUMERIC = /^(\d{1,2})[.]?\s*[-–—]\s*(\d{1,2})([./])(\d{1,2})\3(\d{4})$/;
const DATES_NUMERIC = /^(\d{1,2})([./])(\d{1,2})(?:\2|\2(\d{4}))?\s*[-–—]\s*(\d{1,2})\2(\d{1,2})\2(\d{4})$/;
/** `10, 11 May 2015`. */
const DAYS_LISTED = /^(\d{1,2}),\s*(\d{1,2}\s+[^\d].*\d{4})$/u;

type Read = (part: string) => ParsedDate | null;

/** The days from the first of a span to its last; null for text that is no span. */
export function dateSpan(text: string, read: Read): ParsedDate | null {
  const iso = ISO.exec(text);
  if (iso) return joined(read(iso[1] ?? ''), read(iso[2] ?? ''));
  const years = YEARS.exec(text);
  if (years) return spanOfYears(years[1] ?? '', years[2] ?? '');
  const numeric = spanOfNumbers(text, read);
  if (numeric) return numeric;
  const listed = DAYS_LISTED.exec(text);
  if (listed) return joined(read(`${listed[1]} ${(listed[2] ?? '').replace(/^\d+\s+/, '')}`), read(listed[2] ?? ''));
  const months = MONTHS.exec(text);
  if (months && monthNumber(months[1] ?? '') > 0) {
    return joined(read(`${months[1]} ${months[3]}`), read(`${months[2]} ${months[3]}`));
  }
  const monthDays = MONTH_DAYS.exec(text);
  if (monthDays && monthNumber(monthDays[1] ?? '') > 0) {
    const [, month, first, last, year] = monthDays;
    return joined(read(`${first} ${month} ${year}`), read(`${last} ${month} ${year}`));
  }
  const days = DAYS_MONTH.exec(text);
  if (days) {
    const last = read(days[2] ?? '');
    const rest = (days[2] ?? '').replace(/^\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s+/i, '');
    return joined(read(`${days[1]} ${rest}`), last);
  }
  const apart = APART.exec(text);
  return apart ? joinedApart(apart[1] ?? '', apart[2] ?? '', read) : null;
}

function spanOfNumbers(text: string, read: Read): ParsedDate | null {
  const days = DAYS_NUMERIC.exec(text);
  if (days) {
    const [, first, last, sign, month, year] = days;
    return joined(read(`${first}${sign}${month}${sign}${year}`), read(`${last}${sign}${month}${sign}${year}`));
  }
  const dates = DATES_NUMERIC.exec(text);
  if (!dates) return null;
  const [, a, sign, b, year, c, d, lastYear] = dates;
  return joined(read(`${a}${sign}${b}${sign}${year ?? lastYear}`), read(`${c}${sign}${d}${sign}${lastYear}`));
}

/** The year of the last day counts for a first day without one. */
function joinedApart(first: string, last: string, read: Read): ParsedDate | null {
  const end = read(last);
  if (!end) return null;
  const year = /\d{4}/.exec(last)?.[0];
  const start = read(first) ?? (year === undefined ? null : read(`${first} ${year}`));
  return joined(start, end);
}

function spanOfYears(first: string, last: string): ParsedDate | null {
  const from = Number(first);
  const to = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last);
  if (from < 1500 || to <= from || to > 2999 || (last.length === 2 && to !== from + 1)) return null;
  return { start: dayStart(from, 1, 1), end: dayStart(to + 1, 1, 1), precision: 'year', zone: '', doubt: null };
}

function joined(first: ParsedDate | null, last: ParsedDate | null): ParsedDate | null {
  if (!first || !last || last.end <= first.start || last.start < first.start) return null;
  return { ...first, end: last.end, precision: last.precision, doubt: first.doubt ?? last.doubt };
}
