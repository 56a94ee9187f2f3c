import { MS_PER_MINUTE } from '../domain/civil-time';
import { type Digits, directionOf, type Language } from '../domain/language';
import { isolated, isolatedRange, leftToRight } from './isolate';
import { digitsOfNumber } from './shown-digits';

/**
 * Dates and numbers in one language. Minutes are since 1970 on the UTC axis of civil dates. What would change its order in a line
 * from right to left is isolated.
 */
export interface Formats {
  /** 1234 -> "1,234" */
  number(value: number): string;
  /** 6.55 -> "6.55", 2014 -> "2014", 12345 -> "12,345": a number of a file, which can be a year. */
  quantity(value: number): string;
  /** "41–52", or one number when both are the same. */
  range(low: number, high: number): string;
  /** Two ends, already in words, with a dash: "22:00–04:00", "5 Feb 2018, 22:00 – 6 Feb 2018, 04:00". */
  span(from: string, to: string): string;
  /** Coordinates, an address or a reference, which run from left to right in every language. */
  leftToRight(text: string): string;
  /** A number that code has written, in the digits of the page: "1.2k". */
  digits(text: string): string;
  /** "11 Mar 2020" */
  date(minutes: number): string;
  /** "Wednesday 11 March 2020" */
  fullDate(minutes: number): string;
  /** "19:35": hours to 24, in every language. */
  time(minutes: number): string;
  /** "11 Mar 2020, 19:35" */
  dateTime(minutes: number): string;
  /** "10:15–10:16" */
  timeRange(from: number, to: number): string;
  /** "March 2020" */
  month(minutes: number): string;
  /** Months of [from, to), in full: "July – September 2019". */
  monthRange(from: number, to: number): string;
  year(minutes: number): string;
  /** Inclusive days of [from, to): "11 – 14 Mar 2020". */
  dateRange(from: number, to: number): string;
  /** Inclusive days of [from, to), with the month in full: "11 – 14 March 2020". */
  longDateRange(from: number, to: number): string;
  /** "12.4 MB" */
  bytes(value: number): string;
  /** 0.253 -> "25%" */
  percent(value: number): string;
  /** "A, B and C" */
  list(items: readonly string[]): string;
  /** A date in another shape. Options as for `Intl.DateTimeFormat`, always UTC. */
  dateWith(minutes: number, options: Intl.DateTimeFormatOptions): string;
  /** In the place of a date that nobody states. */
  readonly undated: string;
  /** The comma of the language. */
  readonly comma: string;
  /** First day of the week: 1 is Monday, 7 is Sunday. */
  readonly weekStart: number;
}

/**
 * The locale of dates and numbers in a language. Arabic has the names of months that Iraq uses, and the digits that the reader has
 * chosen.
 */
export function localeOf(language: Language, digits: Digits = 'latn'): string {
  if (language === 'ar') return `ar-IQ-u-nu-${digits}`;
  return LOCALES[language] ?? language;
}

/** `qps` is the language of tests, which is English with accents. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', qps: 'en-GB' };
const COMMAS: Readonly<Record<Language, string>> = { ar: '،', ckb: '،', fa: '،' };
const UNDATED_WORDS: Readonly<Record<Language, string>> = { ar: 'التاريخ غير مذكور', fr: 'date non indiquée' };
const WEEK_STARTS: Readonly<Record<Language, number>> = { ar: 6 };

/** So many ranges of dates are kept. */
const KEPT_RANGES = 64;
const TIME_OF_DAY: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

export function createFormats(language: Language, digits: Digits = 'latn'): Formats {
  const locale = localeOf(language, digits);
  const direction = directionOf(language);
  const dateFormat = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const number = new Intl.NumberFormat(locale);
  const quantity = new Intl.NumberFormat(locale, { useGrouping: 'min2', maximumFractionDigits: 6 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' });
  const longDate = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
  const fullDate = dateFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = dateFormat(TIME_OF_DAY);
  const dateTime = dateFormat({ day: 'numeric', month: 'short', year: 'numeric', ...TIME_OF_DAY });
  const month = dateFormat({ month: 'long', year: 'numeric' });
  const year = dateFormat({ year: 'numeric' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const others = new Map<string, Intl.DateTimeFormat>();
  const formatOf = (options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    const known = others.get(key) ?? dateFormat(options);
    others.set(key, known);
    return known;
  };
  const at = (minutes: number) => new Date(minutes * MS_PER_MINUTE);
  const span = (from: string, to: string) => {
    const dash = /\s/.test(`${from}${to}`) ? ' – ' : '–';
    return isolatedRange(`${from}${dash}${to}`, direction);
  };
  /** By form and ends. Several views write the same window in each step, and to write a range takes a third of a millisecond. */
  const ranges = new Map<Intl.DateTimeFormat, Map<string, string>>();
  const rangeOf = (form: Intl.DateTimeFormat, from: number, to: number): string => {
    const known = ranges.get(form) ?? new Map<string, string>();
    if (known.size >= KEPT_RANGES) known.clear();
    ranges.set(form, known);
    const key = `${from} ${to}`;
    const text = known.get(key) ?? writtenRange(form, from, to);
    known.set(key, text);
    return text;
  };
  const writtenRange = (form: Intl.DateTimeFormat, from: number, to: number): string => {
    const [first, last] = [at(from), at(Math.max(from, to - 1))];
    const text = form.formatRange(first, last);
    return text === form.format(first) ? text : isolatedRange(text, direction);
  };
  return {
    number: (value) => number.format(value),
    quantity: (value) => quantity.format(value),
    range: (low, high) => (low === high ? number.format(low) : span(number.format(low), number.format(high))),
    span,
    leftToRight: (text) => (direction === 'rtl' ? leftToRight(text) : text),
    digits: (text) => digitsOfNumber(text, language === 'ar' ? digits : 'latn'),
    date: (minutes) => date.format(at(minutes)),
    fullDate: (minutes) => fullDate.format(at(minutes)).replace(',', ''),
    time: (minutes) => time.format(at(minutes)),
    dateTime: (minutes) => dateTime.format(at(minutes)),
    timeRange: (from, to) => span(time.format(at(from)), time.format(at(to))),
    month: (minutes) => month.format(at(minutes)),
    monthRange: (from, to) => rangeOf(month, from, to),
    year: (minutes) => year.format(at(minutes)),
    dateRange: (from, to) => rangeOf(date, from, to),
    longDateRange: (from, to) => rangeOf(longDate, from, to),
    bytes: (value) => formatBytes(value, locale),
    percent: (value) => percent.format(value),
    list: (items) => list.format(items.map((item) => isolated(item, direction))),
    dateWith: (minutes, options) => formatOf(options).format(at(minutes)),
    undated: UNDATED_WORDS[language] ?? 'date not stated',
    comma: COMMAS[language] ?? ',',
    weekStart: WEEK_STARTS[language] ?? 1,
  };
}

function formatBytes(value: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(units.length - 1, value < 1 ? 0 : Math.floor(Math.log10(value) / 3));
  const unit = units[power] ?? 'byte';
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, options).format(value / 1000 ** power);
}
