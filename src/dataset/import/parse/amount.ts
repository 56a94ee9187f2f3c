import { type Cell, cellText } from '../rows/cell';
import { asciiDigits } from './number';

/** What a comma means in the numbers of a column. */
export type NumberStyle = 'comma thousands' | 'comma decimal';

const MINUS_SIGNS = /[\u2212\u2012\u2013]/g;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** A zero in front makes a code: `007`, a postcode, a telephone number. */
const CODE = /^[+-]?0\d/;
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const DECIMAL = /^[+-]?\d+,\d+$/;

function ascii(cell: Cell): string {
  return asciiDigits(cellText(cell)).replace(MINUS_SIGNS, '-');
}

/**
 * What commas mean in a column, by all its cells. Null where its cells are codes, or where a comma could be either: `1,234` alone is a
 * thousand and more, or one and a bit.
 */
export function numberStyleOf(cells: readonly Cell[]): NumberStyle | null {
  const texts = cells.map(ascii);
  if (texts.some((text) => CODE.test(text))) return null;
  const withComma = texts.filter((text) => text.includes(',') && (THOUSANDS.test(text) || DECIMAL.test(text)));
  if (withComma.length === 0) return 'comma thousands';
  if (withComma.every((text) => THOUSANDS.test(text))) {
    const isPlain = texts.some((text) => /\.\d/.test(text)) || withComma.some((text) => /,\d{3},/.test(text));
    return isPlain ? 'comma thousands' : null;
  }
  const isDecimal = withComma.every((text) => DECIMAL.test(text)) && !texts.some((text) => /\.\d/.test(text));
  return isDecimal ? 'comma decimal' : null;
}

/** The cell as a number of its column; NaN for other text, also for a number with words beside it. */
export function parseAmount(cell: Cell, style: NumberStyle): number {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : Number.NaN;
  const text = ascii(cell);
  if (PLAIN.test(text)) return CODE.test(text) ? Number.NaN : finite(Number(text));
  if (style === 'comma thousands') return THOUSANDS.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
  return DECIMAL.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}
