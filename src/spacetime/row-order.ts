const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Positions sorted by their key, ascending; positions with equal keys keep their order.
 * A radix sort, because its time grows linearly with the number of positions and does not depend on their order.
 * @param keys any Int32, by position
 * @param initial the positions to sort; all of them when absent
 */
export function orderBy(keys: Int32Array, initial?: Int32Array): Int32Array {
  let from = initial ? Int32Array.from(initial) : identity(keys.length);
  const [low, span] = rangeOf(keys, from);
  if (isSorted(keys, from)) return from;
  let to = new Int32Array(from.length);
  for (let shift = 0; shift < 32 && span >>> shift > 0; shift += DIGIT_BITS) {
    scatter(keys, low, shift, from, to);
    [from, to] = [to, from];
  }
  return from;
}

/** All positions, sorted by their key; null where they stand in this order already, so that it takes no memory. */
export type RowOrder = Int32Array | null;

/** All positions in the order of their keys: see `orderBy`. */
export function orderOf(keys: Int32Array): RowOrder {
  return isAscending(keys) ? null : orderBy(keys);
}

export function isAscending(keys: Int32Array | Uint32Array): boolean {
  for (let i = 1; i < keys.length; i += 1) if ((keys[i - 1] ?? 0) > (keys[i] ?? 0)) return false;
  return true;
}

/** How many positions have a key less than the value, or with `orEqual` not greater. */
export function countBelow(keys: Int32Array, order: RowOrder, value: number, orEqual: boolean): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const key = keys[order ? (order[middle] ?? 0) : middle] ?? 0;
    if (key < value || (orEqual && key === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function identity(length: number): Int32Array<ArrayBuffer> {
  const positions = new Int32Array(length);
  for (let i = 0; i < length; i += 1) positions[i] = i;
  return positions;
}

function rangeOf(keys: Int32Array, positions: Int32Array): [low: number, span: number] {
  let low = keys[positions[0] ?? 0] ?? 0;
  let high = low;
  for (let i = 1; i < positions.length; i += 1) {
    const key = keys[positions[i] ?? 0] ?? 0;
    if (key < low) low = key;
    if (key > high) high = key;
  }
  return [low, high - low];
}

function isSorted(keys: Int32Array, positions: Int32Array): boolean {
  for (let i = 1; i < positions.length; i += 1) {
    if ((keys[positions[i - 1] ?? 0] ?? 0) > (keys[positions[i] ?? 0] ?? 0)) return false;
  }
  return true;
}

function scatter(keys: Int32Array, low: number, shift: number, from: Int32Array, to: Int32Array): void {
  const offsets = new Uint32Array(DIGITS + 1);
  for (let i = 0; i < from.length; i += 1) {
    const digit = (((keys[from[i] ?? 0] ?? 0) - low) >>> shift) & (DIGITS - 1);
    offsets[digit + 1] = (offsets[digit + 1] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit += 1)
    offsets[digit + 1] = (offsets[digit + 1] ?? 0) + (offsets[digit] ?? 0);
  for (let i = 0; i < from.length; i += 1) {
    const position = from[i] ?? 0;
    const digit = (((keys[position] ?? 0) - low) >>> shift) & (DIGITS - 1);
    const target = offsets[digit] ?? 0;
    to[target] = position;
    offsets[digit] = target + 1;
  }
}
