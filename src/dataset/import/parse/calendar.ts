import { MINUTES_PER_DAY } from '../../../domain/time-interval';

/** Last minute that an Int32 column can hold: the years -2113 to 6053 fit. */
const LAST_MINUTE = 2 ** 31 - 1;

/** Days since 1970-01-01 of a civil date in the proleptic Gregorian calendar. Month 1 to 12. */
export function daysOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function dayStart(year: number, month: number, day: number): number {
  return daysOf(year, month, day) * MINUTES_PER_DAY;
}

export function monthStart(year: number, month: number): number {
  return dayStart(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1);
}

/** Start of the calendar month of a minute, and of the month after it. */
export function monthAround(minutes: number): readonly [number, number] {
  const date = new Date(minutes * 60_000);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  return [monthStart(year, month), monthStart(year, month + 1)];
}

export function yearAround(minutes: number): readonly [number, number] {
  const year = new Date(minutes * 60_000).getUTCFullYear();
  return [dayStart(year, 1, 1), dayStart(year + 1, 1, 1)];
}

export function fitsColumn(minutes: number): boolean {
  return minutes > -LAST_MINUTE && minutes < LAST_MINUTE;
}
