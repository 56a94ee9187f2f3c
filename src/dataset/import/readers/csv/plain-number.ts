const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
/** Any number of so many digits is a sum of powers of two, and its text is the shortest that stands for it. */
const MOST_DIGITS = 15;
/** Smaller numbers are written with an exponent. */
const LEAST = 1e-6;
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * The number in the bytes of a cell that is written as the platform writes it, `33.5102` and not `33.50` or `+3`, so that nothing of
 * the cell's text is lost. NaN for any other cell.
 */
export function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === MINUS;
  const first = isNegative ? from + 1 : from;
  let digits = 0;
  let point = -1;
  for (let at = first; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT && point < 0) {
      point = at;
      continue;
    }
    const digit = byte - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    digits = digits * 10 + digit;
  }
  const places = point < 0 ? 0 : to - point - 1;
  const wholes = (point < 0 ? to : point) - first;
  if (wholes === 0 || wholes + places > MOST_DIGITS) return Number.NaN;
  if (wholes > 1 && bytes[first] === ZERO) return Number.NaN;
  if (point >= 0 && (places === 0 || bytes[to - 1] === ZERO)) return Number.NaN;
  const size = digits / (POWERS[places] ?? 1);
  if (digits === 0) return isNegative ? Number.NaN : 0;
  if (size < LEAST) return Number.NaN;
  return isNegative ? -size : size;
}
