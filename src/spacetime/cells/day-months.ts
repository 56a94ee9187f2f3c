const MONTHS_PER_YEAR = 12;
const MS_PER_DAY = 86_400_000;

/** The month of a day: `12 * year + month - 1`. Days count from 1970-01-01. */
export function monthOfDay(day: number): number {
  const date = new Date(day * MS_PER_DAY);
  return date.getUTCFullYear() * MONTHS_PER_YEAR + date.getUTCMonth();
}

/** The first day of a month. */
export function firstDayOf(month: number): number {
  const year = Math.floor(month / MONTHS_PER_YEAR);
  const date = new Date(0);
  date.setUTCFullYear(year, month - year * MONTHS_PER_YEAR, 1);
  return Math.round(date.getTime() / MS_PER_DAY);
}
