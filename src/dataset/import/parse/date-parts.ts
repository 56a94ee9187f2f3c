import { MINUTES_PER_DAY } from '../../../domain/time-interval';
import { type Cell, cellText, isBlank } from '../rows/cell';
import { dayStart, fitsColumn, isCivilDate, monthStart } from './calendar';
import type { DateFailure, ParsedDate } from './civil-date';
import { monthNumber } from './month-names';
import { parseDecimal } from './number';

/** A date in columns of its own. Blank, 0 and negative days or months are *not known* and widen the interval. */
export function dateOfParts(yearCell: Cell, monthCell: Cell, dayCell: Cell): ParsedDate | DateFailure {
  if (isBlank(yearCell)) return 'dateMissing';
  const year = parseDecimal(yearCell);
  if (!Number.isInteger(year) || year <= 0) return 'dateInvalid';
  if (year > 9999 || !fitsColumn(dayStart(year + 1, 1, 1))) return 'dateOutOfRange';
  const month = monthNumber(cellText(monthCell)) || partOf(monthCell);
  const day = partOf(dayCell);
  const base = { zone: '', doubt: null } as const;
  if (month === 0) {
    const doubt = isBlank(monthCell) ? null : ('datePartUnknown' as const);
    return { ...base, start: dayStart(year, 1, 1), end: dayStart(year + 1, 1, 1), precision: 'year', doubt };
  }
  if (!(month >= 1 && month <= 12)) return 'dateInvalid';
  if (day === 0) {
    const doubt = isBlank(dayCell) ? null : ('datePartUnknown' as const);
    return { ...base, start: monthStart(year, month), end: monthStart(year, month + 1), precision: 'month', doubt };
  }
  if (!isCivilDate(year, month, day)) return 'dateInvalid';
  const start = dayStart(year, month, day);
  return { ...base, start, end: start + MINUTES_PER_DAY, precision: 'day' };
}

/** NaN, which no check below lets through, for text that is no number. */
function partOf(cell: Cell): number {
  if (isBlank(cell)) return 0;
  const value = parseDecimal(cell);
  return value < 0 ? 0 : value;
}
