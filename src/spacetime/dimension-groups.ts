import type { Dimension, EventTable } from './event-table';
import { findValueSets } from './value-sets';

/** The most combinations of values in one group: a table of so many counts stays in the processor's fastest cache. */
const MOST_COMBINATIONS = 4096;

/** A dimension as one digit of the mixed-radix number that names a combination in its group. */
export interface GroupMember {
  /** Index of the dimension in the table. */
  readonly dimension: number;
  readonly stride: number;
  /** The digit is less than this. Each digit stands for one code or for one set of codes. */
  readonly size: number;
  /**
   * The codes that a digit stands for, `codes[offsets[digit] .. offsets[digit + 1])`; null when the digit is the code.
   */
  readonly sets: { readonly offsets: Int32Array; readonly codes: Uint16Array } | null;
}

/**
 * Dimensions that are counted together, so that a row costs one step and not one for each dimension. A row adds one to
 * the combination of its values; the counts of one dimension are sums over the combinations. A dimension with too many
 * different sets of values is a group of its own, and a row adds one to each of its values.
 */
export interface DimensionGroup {
  readonly members: readonly GroupMember[];
  /** How many combinations there are, or how many values in a group that is counted value by value. */
  readonly size: number;
  /**
   * The row's combination, `codes[row]`; with `offsets`, the row's values, `codes[offsets[row] .. offsets[row + 1])`.
   */
  readonly codes: Uint16Array;
  readonly offsets: Uint32Array | null;
}

interface Digits {
  readonly member: Omit<GroupMember, 'stride'>;
  /** By row. */
  readonly digits: Uint16Array;
}

export function groupDimensions({ dimensions, length }: EventTable): DimensionGroup[] {
  const groups: DimensionGroup[] = [];
  const small: Digits[] = [];
  for (const [index, dimension] of dimensions.entries()) {
    const digits = digitsOf(index, dimension, length);
    if (digits) small.push(digits);
    else groups.push(alone(index, dimension));
  }
  small.sort((a, b) => a.member.size - b.member.size);
  let open: Digits[] = [];
  let size = 1;
  for (const each of small) {
    if (open.length > 0 && size * each.member.size > MOST_COMBINATIONS) {
      groups.push(combine(open, length));
      open = [];
      size = 1;
    }
    open.push(each);
    size *= each.member.size;
  }
  if (open.length > 0) groups.push(combine(open, length));
  return groups;
}

/**
 * Adds to `into`, by code, the counts of all combinations that contain the code. Combinations of one digit are runs of `stride`, so
 * that nothing is divided: this runs for each facet at each step of a drag.
 */
export function spreadCounts({ stride, size, sets }: GroupMember, counts: Int32Array, into: Int32Array): void {
  let digit = 0;
  for (let first = 0; first < counts.length; first += stride) {
    let count = 0;
    for (let i = first; i < first + stride; i += 1) count += counts[i] ?? 0;
    if (!sets) into[digit] = (into[digit] ?? 0) + count;
    else if (count !== 0) addToSet(sets.codes, sets.offsets[digit] ?? 0, sets.offsets[digit + 1] ?? 0, count, into);
    digit = digit + 1 === size ? 0 : digit + 1;
  }
}

function addToSet(codes: Uint16Array, from: number, to: number, count: number, into: Int32Array): void {
  for (let i = from; i < to; i += 1) {
    const code = codes[i] ?? 0;
    into[code] = (into[code] ?? 0) + count;
  }
}

function digitsOf(index: number, dimension: Dimension, length: number): Digits | null {
  if (!dimension.offsets) {
    const member = { dimension: index, size: dimension.values.length, sets: null };
    return { member, digits: dimension.codes };
  }
  const sets = findValueSets(dimension, length, MOST_COMBINATIONS);
  if (!sets) return null;
  const { offsets, codes, setOf } = sets;
  return { member: { dimension: index, size: offsets.length - 1, sets: { offsets, codes } }, digits: setOf };
}

function alone(index: number, { values, codes, offsets }: Dimension): DimensionGroup {
  const size = values.length;
  return { members: [{ dimension: index, stride: 1, size, sets: null }], size, codes, offsets };
}

function combine(parts: readonly Digits[], length: number): DimensionGroup {
  const [first] = parts;
  let stride = 1;
  const members: GroupMember[] = [];
  for (const { member } of parts) {
    members.push({ ...member, stride });
    stride *= member.size;
  }
  if (parts.length === 1 && first) return { members, size: stride, codes: first.digits, offsets: null };
  const codes = new Uint16Array(length);
  for (const [i, { digits }] of parts.entries()) {
    const weight = members[i]?.stride ?? 0;
    for (let row = 0; row < length; row += 1) codes[row] = (codes[row] ?? 0) + (digits[row] ?? 0) * weight;
  }
  return { members, size: stride, codes, offsets: null };
}
