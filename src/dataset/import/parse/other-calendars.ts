import {
  CalendarDate,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
  toCalendar,
} from '@internationalized/date';
import { dayStart } from './calendar';

export type OtherCalendar = 'solarHijri' | 'hijri';

const GREGORIAN = new GregorianCalendar();
const CALENDARS = { solarHijri: new PersianCalendar(), hijri: new IslamicUmalquraCalendar() };

/** Years of both calendars that fall into our time. Nobody writes such a Gregorian year beside a day. */
const [FIRST_YEAR, LAST_YEAR] = [1300, 1500];
/** From this year on the Solar Hijri calendar lies in the future, so that the year is one of the Islamic calendar. */
const FIRST_FUTURE_YEAR = 1425;

/** The calendar of a year that stands in a full date; null for a Gregorian year. */
export function calendarOfYear(year: number): OtherCalendar | null {
  if (year < FIRST_YEAR || year >= LAST_YEAR) return null;
  return year < FIRST_FUTURE_YEAR ? 'solarHijri' : 'hijri';
}

/**
 * First minute of a day of another calendar; NaN for a day that it has not. The Islamic day follows the tables of Umm al-Qura; the
 * moon as seen elsewhere may begin a month a day earlier or later.
 */
export function minuteOfOtherDay(calendar: OtherCalendar, year: number, month: number, day: number): number {
  const system = CALENDARS[calendar];
  const first = new CalendarDate(system, year, month, 1);
  if (month < 1 || month > 12 || day < 1 || day > system.getDaysInMonth(first)) return Number.NaN;
  const date = toCalendar(new CalendarDate(system, year, month, day), GREGORIAN);
  return dayStart(date.year, date.month, date.day);
}
