const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const DECIMAL_COMMA = /^[+-]?\d*,\d+$/;
const MINUS_SIGNS = /[\u2212\u2012\u2013]/g;
const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Turns Arabic-Indic and Persian digits, and the Arabic decimal and thousands marks, into ASCII. */
export function asciiDigits(text: string): string {
  if (!/[\u0660-\u066c\u06f0-\u06f9]/.test(text)) return text;
  return text
    .replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',');
}

/**
 * A decimal number as people write it: `44.2`, `44,2`, `−3`, `٤٤٫٢`, `44.2°`. A comma is always decimal, because no coordinate
 * or radius needs a thousands mark. NaN for any other text.
 */
export function parseDecimal(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string' || cell.length === 0) return Number.NaN;
  if (startsPlain(cell)) {
    const value = Number(cell);
    if (!Number.isNaN(value)) return value;
  }
  const text = asciiDigits(cell.trim())
    .replace(MINUS_SIGNS, '-')
    .replace(/\u00b0$/, '')
    .trim();
  if (PLAIN.test(text)) return Number(text);
  return DECIMAL_COMMA.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** Whether `Number` reads the text as people do: it starts with a digit, sign or point and is no `0x10`. */
function startsPlain(text: string): boolean {
  const first = text.charCodeAt(0);
  const isDigit = first >= 0x30 && first <= 0x39;
  if (!isDigit && first !== 0x2b && first !== 0x2d && first !== 0x2e) return false;
  const second = text.charCodeAt(1) | 0x20;
  return !(second === 0x78 || second === 0x62 || second === 0x6f || second === 0x69);
}
