/** Numbers from `low` to `high`; an end that is null is open. `below`: the highest number itself is not in the range. */
export interface NumberRange {
  readonly low: number | null;
  readonly high: number | null;
  readonly below: boolean;
}

const RANGE = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)?\.\.(<)?(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)?$/i;

/** Reads `4..6.5`, `4..<5`, `4..` or `..<1`. Null for any other text, for a range without an end and for one that is reversed. */
export function parseRange(text: string): NumberRange | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const [, low, mark, high] = match;
  if (low === undefined && high === undefined) return null;
  if (mark !== undefined && high === undefined) return null;
  const range = {
    low: low === undefined ? null : Number(low),
    high: high === undefined ? null : Number(high),
    below: mark !== undefined,
  };
  return range.low !== null && range.high !== null && range.low > range.high ? null : range;
}

/** The inverse of `parseRange`. */
export function formatRange({ low, high, below }: NumberRange): string {
  return `${low ?? ''}..${below ? '<' : ''}${high ?? ''}`;
}

/** Whether a number lies in the range; false for NaN. */
export function isInRange(value: number, { low, high, below }: NumberRange): boolean {
  if (Number.isNaN(value) || (low !== null && value < low)) return false;
  return high === null || (below ? value < high : value <= high);
}
