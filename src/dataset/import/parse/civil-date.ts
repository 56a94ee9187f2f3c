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
/** `201505`, `05/2015`. */
const MONTH_RUN = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/;
const MONTH_YEAR = /^(\d{1,2})[/.](\d{4})$/;
/** `2015 May 12`, `12MAY2015`, `20150512T1430Z`. */
const YEAR_NAME_DAY = /^(\d{4})[\s-]+([^\d\s-]+)[\s-]+(\d{1,2})$/u;
const GLUED_NAME = /^(\d{1,2})(\p{L}{3,9})(\d{4}|\d{2})$/u;
const COMPACT_TIME = /^(\d{8})T(\d{4})(?:\d{2})?(Z|[+-]\d{2}:?\d{2})?$/i;
/** Words before a date that are no day of the week: what they say is not the date itself. */
const NOT_ON =
  /^(?:before|after|since|until|till|by|prior|from|week|vor|nach|seit|bis|avant|apr[eè]s|depuis|antes|despu[eé]s|desde|depois|قبل|بعد|منذ|до|после|с|к)\.?\s/iu;
const WEEKDAY =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\.?,?\s+(?=\p{L})/iu;
const DAY_NAME_FIRST =
  /^(?:\p{L}{3,12}\.?[,،]?\s+)?(\d{1,2})(?:st|nd|rd|th|er|º)?[\s\-/.]+([^\d\s,،/.-][^\d,،/-]*?(?:\s?\/\s?\p{L}[^\d,،/-]*?)?)\.?[\s,،\-/]+(\d{4}|\d{2})(?:[T,،\s]+(.*))?$/iu;
const MONTH_NAME_FIRST =
  /^(?:\p{L}{3,12}\.?[,،]\s+)?([^\d\s,،/.-][^\d,،/-]*?)\.?[\s\-/]+(\d{1,2})(?:st|nd|rd|th)?[,،]?[\s\-/]+(\d{4})(?:[T,،\s]+(.*))?$/iu;
const MONTH_NAME_YEAR = /^([^\d\s,،/.-][^\d,،/-]*?(?:\s?\/\s?\p{L}[^\d,،/-]*?)?)\.?[\s,،\-/]+(\d{4})$/u;
/** Words between the parts of a date that say nothing: "15 de marzo de 2020", "1st of May 2020", "5 мая 2020 года". */
const LINKING = /(^|\s)(?:the|of|de|del|du|den|der|le|el|em|من|года|год|г\.|року|р\.)(?=\s|$)/giu;
/** Signs of the era behind a year of the Islamic or the Solar Hijri calendar. */
const ERA = /^(?:هـ|ه|ق|ش|AH|A\.H\.|H|SH)\.?(?=\s|$)/i;
const EPOCH = /^-?\d{9,14}$/;
/** As older web services of Microsoft write a moment in JSON. */
const JSON_DATE = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/;
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
  const stamp = JSON_DATE.exec(text);
  if (stamp) return fromNumber(Number(stamp[1]));
  const numeric = NUMERIC.exec(text);
  if (numeric) return fromNumeric(numeric, order);
  const run = MONTH_RUN.exec(text);
  if (run) return fromParts(Number(run[1]), Number(run[2]), 0, undefined, null);
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return fromParts(Number(monthYear[2]), Number(monthYear[1]), 0, undefined, null);
  const compactTime = COMPACT_TIME.exec(text);
  if (compactTime) return fromText(`${compactTime[1]?.replace(COMPACT, '$1-$2-$3')} ${clockText(compactTime)}`, order);
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return fromParts(Number(yearMonth[1]), Number(yearMonth[2]), 0, undefined, null);
  return fromNamedMonth(text);
}

function clockText([, , time = '', zone = '']: RegExpExecArray): string {
  return `${time.slice(0, 2)}:${time.slice(2)}${zone}`;
}

function fromNamedMonth(written: string): ParsedDate | DateFailure {
  if (NOT_ON.test(written)) return 'dateInvalid';
  const text = written.replace(LINKING, ' ').replace(WEEKDAY, '').replace(/\s+/g, ' ').trim();
  const turned = YEAR_NAME_DAY.exec(text);
  if (turned) return named(turned[1], turned[2], turned[3], undefined);
  const glued = GLUED_NAME.exec(text);
  if (glued) return named(glued[3], glued[2], glued[1], undefined);
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
  const month = monthOfNames(name ?? '');
  if (month === 0) return namedOtherwise(Number(year), name ?? '', Number(day), time);
  const monthOnly = day === '0';
  // In `2 October - 30 September 2011` the 30 is no year.
  if (year?.length === 2 && time !== undefined && !saysUnknown(time) && !parseTimeOfDay(time)) return 'dateInvalid';
  const parsed = fromParts(fullYear(year ?? ''), month, Number(day), time, null);
  return monthOnly && typeof parsed !== 'string' ? { ...parsed, doubt: null } : parsed;
}

/** Arabic papers write both names of a month, `أغسطس/آب`. */
function monthOfNames(name: string): number {
  const [first = '', second] = name.split('/');
  const month = monthNumber(first.trim());
  return second === undefined || monthNumber(second.trim()) === month ? month : 0;
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
  // Map servers write a day as the moment of its midnight.
  if (minutes % MINUTES_PER_DAY === 0 && value % 60 === 0) return wholeDay(minutes);
  return { start: minutes, end: minutes + 1, precision: 'minute', zone: 'UTC', doubt: null };
}

function fromSerial(value: number): ParsedDate {
  const start = Math.floor((value - EXCEL_EPOCH_DAYS) * MINUTES_PER_DAY + 0.01);
  if (Number.isInteger(value)) return wholeDay(start);
  return { start, end: start + 1, precision: 'minute', zone: '', doubt: null };
}
