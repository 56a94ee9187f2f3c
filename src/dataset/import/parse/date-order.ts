import { type Cell, cellText } from '../rows/cell';
import type { DateOrder } from './civil-date';
import { asciiDigits } from './number';

/** Which number is the day in the dates of a file, and the values that show it. */
export interface DateOrderGuess {
  readonly order: DateOrder;
  /** How many values are dates only with the day first, only with the month first, or with either. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly either: number;
  /** Nothing but the clock of twelve hours speaks for the month first: such dates are usual in the United States. */
  readonly byClock: boolean;
}

const HALF_DAY = /\d\s*[ap]\.?\s?m\.?\s*$/i;
const SLASHED = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{2}|\d{4})(?!\d)/;

/**
 * Decides by the values that only one order can read; else by AM and PM beside the dates; else by the order in which the dates are
 * nearly sorted; else day first.
 * @param times the cells of the column for the time of day
 */
export function guessDateOrder(cells: Iterable<Cell>, times: readonly Cell[] = []): DateOrderGuess {
  let dayFirst = 0;
  let monthFirst = 0;
  let either = 0;
  let halfDays = 0;
  const open: [number, number, number][] = [];
  for (const cell of cells) {
    const text = asciiDigits(cellText(cell));
    const match = SLASHED.exec(text);
    if (!match) continue;
    if (HALF_DAY.test(text)) halfDays += 1;
    const a = Number(match[1]);
    const b = Number(match[2]);
    if (a > 12 && a <= 31 && b <= 12) dayFirst += 1;
    else if (b > 12 && b <= 31 && a <= 12) monthFirst += 1;
    else if (a <= 12 && b <= 12) {
      either += 1;
      open.push([Number(match[3]), a, b]);
    }
  }
  if (dayFirst !== monthFirst) {
    return { order: dayFirst > monthFirst ? 'dayFirst' : 'monthFirst', dayFirst, monthFirst, either, byClock: false };
  }
  const filled = times.map(cellText).filter(Boolean);
  const halves = filled.filter((text) => HALF_DAY.test(text)).length;
  const hasHalfDays = halfDays * 2 > either || (filled.length > 0 && halves * 2 > filled.length);
  const byClock = dayFirst === 0 && either > 0 && hasHalfDays;
  return { order: byClock ? 'monthFirst' : smoother(open), dayFirst, monthFirst, either, byClock };
}

/** The order that puts consecutive dates closer together, because exports are nearly sorted. */
function smoother(dates: readonly (readonly [number, number, number])[]): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (let at = 1; at < dates.length; at += 1) {
    const [year = 0, a = 0, b = 0] = dates[at] ?? [];
    const [lastYear = 0, lastA = 0, lastB = 0] = dates[at - 1] ?? [];
    const years = (year - lastYear) * 365;
    dayFirst += Math.abs(years + (b - lastB) * 30 + (a - lastA));
    monthFirst += Math.abs(years + (a - lastA) * 30 + (b - lastB));
  }
  return monthFirst < dayFirst ? 'monthFirst' : 'dayFirst';
}
