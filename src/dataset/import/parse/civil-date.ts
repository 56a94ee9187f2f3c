import { MINUTES_PER_DAY, type TimePrecision } from '../../../domain/time-interval';
import type { Cell } from '../rows/cell';
import { dayStart, daysOf, fitsColumn, isCivilDate, monthStart } from './calendar';
import { monthNumber, otherMonth } from './month-names';
import { asciiDigits } from './number';
import { calendarOfYear, minuteOfOtherDay, type OtherCalendar } from './other-calendars';
import { parseTimeOfDay, saysUnknown } from './time-of-day';

/** Which number comes first in `3/2/2022`. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** [start, end) in minutes since 1970 on the axis of civil dates. */
export interface ParsedDate {
  readonly start: number;
  readonly end: number;
  readonly precision: TimePrecision;
  /** Zone of the time of day as the text states it; `UTC` for epoch numbers. */
  readonly zone: string;
  readonly doubt: 'dateOrderOther' | 'datePartUnknown' | 'dateApproximate' | 'dateConverted' | 'timeUnreadable' | null;
}

export type DateFailure = 'dateMissing' | 'dateInvalid' | 'dateOutOfRange';

const NUMERIC = /^(\d{1,4})[/.\-\u2013\s](\d{1,2})[/.\-\u2013\s](\d{1,4})(?:[T,\s]+(.*))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const YEAR = /^\d{4}$/;
const DAY_NAME_FIRST =
  /^(?:\p{L}{3,12}\.?[,،]?\s+)?(\d{1,2})(?:st|nd|rd|th|er|º)?[\s\-/.]+([^\d\s,،/.-][^\d,،/-]*?)\.?[\s,،\-/]+(\d{4}|\d{2})(?:[T,،\s]+(.*))?$/iu;
const MONTH_NAME_FIRST =
  /^(?:\p{L}{3,12}\.?[,،]\s+)?([^\d\s,،/.-][^\d,،/-]*?)\.?[\s\-/]+(\d{1,2})(?:st|nd|rd|th)?[,،]?[\s\-/]+(\d{4})(?:[T,،\s]+(.*))?$/iu;
const MONTH_NAME_YEAR = /^([^\d\s,،/.-][^\d,،/-]*?)\.?[\s,،\-/]+(\d{4})$/;
/** Words between the parts of a date that say nothing: "15 de marzo de 2020", "1st of May 2020", "5 мая 2020 года". */
const LINKING = /(^|\s)(?:the|of|de|del|du|den|der|من|года|год|г\.|року|р\.)(?=\s|$)/giu;
/** Signs of the era behind a year of the Islamic or the Solar Hijri calendar. */
const ERA = /^(?:هـ|ه|ق|ش|AH|A\.H\.|H|SH)\.?(?=\s|$)/i;
const EPOCH = /^-?\d{9,14}$/;
const EXCEL_SERIAL = /^\d{5}(?:\.\d+)?$/;
/** Days between day 0 of a spreadsheet and 1970-01-01. */
const EXCEL_EPOCH_DAYS = 25569;
/** Two-digit years up to this number belong to this century. */
const PIVOT = (new Date().getUTCFullYear() % 100) + 1;

/** Reads one date, written in numbers or with the name of a month. `parseDate` reads spans and words around dates as well. */
export function parseCivilDate(cell: Cell, order: DateOrder): ParsedDate | DateFailure {
  if (typeof cell === 'number') return fromNumber(cell);
  if (typeof cell !== 'string') return 'dateMissing';
  return fastIsoDay(cell) ?? fromText(asciiDigits(cell.trim()), order);
}

/** Earlier years may be of another calendar. */
const FIRST_CERTAIN_YEAR = 1500;

/** Reads `2014-01-22` without a regular expression: large files use this spelling, and speed matters there. */
function fastIsoDay(text: string): ParsedDate | null {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(isCivilDate(year, month, day) && year >= FIRST_CERTAIN_YEAR)) return null;
  return wholeDay(dayStart(year, month, day));
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function wholeDay(start: number): ParsedDate {
  return { start, end: start + MINUTES_PER_DAY, precision: 'day', zone: '', doubt: null };
}

function fromText(text: string, order: DateOrder): ParsedDate | DateFailure {
  if (text === '') return 'dateMissing';
  if (YEAR.test(text)) return fromParts(Number(text), 0, 0, undefined, null);
  const compact = COMPACT.exec(text);
  if (compact) {
    const parsed = fromParts(Number(compact[1]), Number(compact[2]), Number(compact[3]), undefined, null);
    if (typeof parsed !== 'string') return parsed;
  }
  if (EPOCH.test(text) || EXCEL_SERIAL.test(text)) return fromNumber(Number(text));
  const numeric = NUMERIC.exec(text);
  if (numeric) return fromNumeric(numeric, order);
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return fromParts(Number(yearMonth[1]), Number(yearMonth[2]), 0, undefined, null);
  return fromNamedMonth(text);
}

function fromNamedMonth(written: string): ParsedDate | DateFailure {
  const text = written.replace(LINKING, ' ').replace(/\s+/g, ' ').trim();
  const dayFirst = DAY_NAME_FIRST.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst[4]);
  const monthFirst = MONTH_NAME_FIRST.exec(text);
  if (monthFirst) return named(monthFirst[3], monthFirst[1], monthFirst[2], monthFirst[4]);
  const monthYear = MONTH_NAME_YEAR.exec(text);
  if (monthYear) return named(monthYear[2], monthYear[1], '0', undefined);
  return saysUnknown(text) ? 'dateMissing' : 'dateInvalid';
}

function named(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
  time: string | undefined,
): ParsedDate | DateFailure {
  const month = monthNumber(name ?? '');
  if (month === 0) return namedOtherwise(Number(year), name ?? '', Number(day), time);
  const monthOnly = day === '0';
  // In `2 October - 30 September 2011` the 30 is no year.
  if (year?.length === 2 && time !== undefined && !saysUnknown(time) && !parseTimeOfDay(time)) return 'dateInvalid';
  const parsed = fromParts(fullYear(year ?? ''), month, Number(day), time, null);
  return monthOnly && typeof parsed !== 'string' ? { ...parsed, doubt: null } : parsed;
}

/** A month of the Solar Hijri or of the Islamic calendar. Its year may be followed by the sign of its era. */
function namedOtherwise(year: number, name: string, day: number, rest: string | undefined): ParsedDate | DateFailure {
  const other = otherMonth(name);
  if (!other) return 'dateInvalid';
  const time = rest?.replace(ERA, '').trim() || undefined;
  return fromOtherCalendar(other.calendar, year, other.month, day, time);
}

function fromOtherCalendar(
  calendar: OtherCalendar,
  year: number,
  month: number,
  day: number,
  time: string | undefined,
): ParsedDate | DateFailure {
  const start = minuteOfOtherDay(calendar, year, month, Math.max(1, day));
  if (Number.isNaN(start)) return 'dateInvalid';
  if (day !== 0) return withTime(start, time, 'dateConverted');
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return within(start, minuteOfOtherDay(calendar, nextYear, nextMonth, 1), 'month', 'dateConverted');
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year <= PIVOT ? 2000 + year : 1900 + year;
}

function fromNumeric(match: RegExpExecArray, order: DateOrder): ParsedDate | DateFailure {
  const [, first = '', second = '', third = '', time] = match;
  if (first.length >= 3) return fromParts(Number(first), Number(second), Number(third), time, null);
  if (third.length === 3) return 'dateInvalid';
  const year = fullYear(third);
  const a = Number(first);
  const b = Number(second);
  const [day, month] = order === 'dayFirst' ? [a, b] : [b, a];
  // 02/24/2022 has no 24th month: a value that only the other order can read is read in that order and marked.
  if (month > 12 && day >= 1 && day <= 12) return fromParts(year, day, month, time, 'dateOrderOther');
  return fromParts(year, month, day, time, null);
}

/** Day 0 means some day of the month, month 0 some day of the year. */
function fromParts(
  year: number,
  month: number,
  day: number,
  time: string | undefined,
  doubt: ParsedDate['doubt'],
): ParsedDate | DateFailure {
  if (!(year >= 0 && year <= 9999)) return 'dateOutOfRange';
  if (month === 0) {
    return within(dayStart(year, 1, 1), dayStart(year + 1, 1, 1), 'year', day === 0 ? doubt : 'datePartUnknown');
  }
  if (month > 12) return 'dateInvalid';
  if (day === 0) return within(monthStart(year, month), monthStart(year, month + 1), 'month', doubt);
  const other = calendarOfYear(year);
  if (other) return fromOtherCalendar(other, year, month, day, time);
  if (!isCivilDate(year, month, day)) return 'dateInvalid';
  return withTime(daysOf(year, month, day) * MINUTES_PER_DAY, time, doubt);
}

function within(
  start: number,
  end: number,
  precision: TimePrecision,
  doubt: ParsedDate['doubt'],
): ParsedDate | DateFailure {
  if (!fitsColumn(start) || !fitsColumn(end)) return 'dateOutOfRange';
  return { start, end, precision, zone: '', doubt };
}

function withTime(day: number, time: string | undefined, doubt: ParsedDate['doubt']): ParsedDate | DateFailure {
  if (!fitsColumn(day + MINUTES_PER_DAY)) return 'dateOutOfRange';
  if (time === undefined || saysUnknown(time)) return { ...wholeDay(day), doubt };
  const clock = parseTimeOfDay(time);
  if (!clock) return { ...wholeDay(day), doubt: doubt ?? 'timeUnreadable' };
  if (!clock.stated) return { ...wholeDay(day), doubt };
  const start = day + clock.minutes;
  return { start, end: start + 1, precision: 'minute', zone: clock.zone, doubt };
}

/** A year, a spreadsheet's day number, epoch seconds or epoch milliseconds: their sizes tell them apart. */
function fromNumber(value: number): ParsedDate | DateFailure {
  if (!Number.isFinite(value)) return 'dateMissing';
  if (Number.isInteger(value) && value >= 1000 && value <= 2999) return fromParts(value, 0, 0, undefined, null);
  if (value >= 10_000 && value < 100_000) return fromSerial(value);
  if (value >= 10_000_000 && value < 100_000_000) {
    return fromParts(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100, undefined, null);
  }
  const magnitude = Math.abs(value);
  if (magnitude < 100_000_000) return 'dateInvalid';
  const minutes = Math.floor(magnitude >= 100_000_000_000 ? value / 60_000 : value / 60);
  if (!fitsColumn(minutes)) return 'dateOutOfRange';
  return { start: minutes, end: minutes + 1, precision: 'minute', zone: 'UTC', doubt: null };
}

function fromSerial(value: number): ParsedDate {
  const start = Math.floor((value - EXCEL_EPOCH_DAYS) * MINUTES_PER_DAY + 0.01);
  if (Number.isInteger(value)) return wholeDay(start);
  return { start, end: start + 1, precision: 'minute', zone: '', doubt: null };
}
