import { type Cell, cellText } from '../rows/cell';
import { asciiDigits } from './number';

/** The sign before the decimal places. The other of the two then groups thousands. */
export type DecimalSign = 'point' | 'comma';

const GROUPED_BY_POINT = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_BY_COMMA = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Three digits after a comma can be thousands, and are in a count: nobody counts thousandths of a person. */
const DECIMAL_COMMA = /^[+-]?(?:\d*,(?:\d{1,2}|\d{4,})|\d{4,},\d{3})$/;

/** The cell with a decimal point and without marks of thousands. A cell that is no such number stays as it is. */
export function withDecimalPoint(cell: Cell, sign: DecimalSign | undefined): Cell {
  if (sign === undefined || typeof cell !== 'string') return cell;
  const text = asciiDigits(cell.trim());
  if (sign === 'point') return GROUPED_BY_COMMA.test(text) ? text.replaceAll(',', '') : cell;
  if (GROUPED_BY_POINT.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return DECIMAL_COMMA.test(text) ? text.replace(',', '.') : cell;
}

/** Numbers that only one sign can read. Three digits after a single sign can be thousands. */
const COMMA_ONLY = /^[+-]?(?:\d+,(?:\d{1,2}|\d{4,})|\d{4,},\d+|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,})$/;
const POINT_ONLY = /^[+-]?(?:\d+\.(?:\d{1,2}|\d{4,})|\d{4,}\.\d+|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})$/;

/** The decimal sign of a table's numbers; null where none of them tells it. */
export function guessDecimalSign(cells: Iterable<Cell>): DecimalSign | null {
  let comma = 0;
  let point = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const text = asciiDigits(cellText(cell));
    if (COMMA_ONLY.test(text)) comma += 1;
    else if (POINT_ONLY.test(text)) point += 1;
  }
  if (comma === point) return null;
  return comma > point ? 'comma' : 'point';
}
