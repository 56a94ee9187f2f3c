import type { RingSplit } from './ring-split';
import { bitsIn, type RowBits } from './row-bits';
import type { SlotBits, SlotRows } from './slot-rows';

/** Parts that are turned from rows into bits eight at a time; a ring has one more at most. */
const TURNED = 8;

/** The parts of a ring by position: see `SlotBits`. */
export function partBitsOf({ parts, size }: RingSplit, { rows }: SlotRows): SlotBits {
  const bits = new Int32Array(((rows.length + 31) >>> 5) * size);
  const eight = new Int32Array(TURNED);
  for (let from = 0; from < rows.length; from += TURNED) {
    const count = Math.min(TURNED, rows.length - from);
    let rest = 0;
    for (let i = 0; i < count; i += 1) {
      const word = parts[rows[from + i] ?? 0] ?? 0;
      eight[i] = word & 0xff;
      rest |= (word >>> TURNED) << i;
    }
    eight.fill(0, count);
    turn(eight);
    const first = (from >>> 5) * size;
    const shift = from & 31;
    for (let part = 0; part < size; part += 1) {
      const byte = part < TURNED ? (eight[part] ?? 0) : rest;
      bits[first + part] = (bits[first + part] ?? 0) | (byte << shift);
    }
  }
  return { bits, perWord: size };
}

/** Turns eight bytes with a bit for each part into eight bytes with a bit for each row: swaps bits, then pairs, then fours. */
function turn(bytes: Int32Array): void {
  let low = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16) | ((bytes[3] ?? 0) << 24);
  let high = (bytes[4] ?? 0) | ((bytes[5] ?? 0) << 8) | ((bytes[6] ?? 0) << 16) | ((bytes[7] ?? 0) << 24);
  let swapped = (low ^ (low >>> 7)) & 0x00aa00aa;
  low ^= swapped ^ (swapped << 7);
  swapped = (high ^ (high >>> 7)) & 0x00aa00aa;
  high ^= swapped ^ (swapped << 7);
  swapped = (low ^ (low >>> 14)) & 0x0000cccc;
  low ^= swapped ^ (swapped << 14);
  swapped = (high ^ (high >>> 14)) & 0x0000cccc;
  high ^= swapped ^ (swapped << 14);
  swapped = (low ^ (high << 4)) & 0xf0f0f0f0;
  low ^= swapped;
  high ^= swapped >>> 4;
  for (let i = 0; i < 4; i += 1) {
    bytes[i] = (low >>> (i * 8)) & 0xff;
    bytes[4 + i] = (high >>> (i * 8)) & 0xff;
  }
}

/** Some positions, as words of bits. Its words are used again for the next ones. */
export interface Positions {
  readonly words: Int32Array;
  /** Index of the first word among all, and how many words follow. */
  first: number;
  length: number;
}

export function createPositions({ rows }: SlotRows): Positions {
  return { words: new Int32Array((rows.length >>> 5) + 2), first: 0, length: 0 };
}

/**
 * Takes the positions [from, to) whose rows are in the set.
 * @returns the sum of the ids of these rows, modulo 2^32
 */
export function takePositions(into: Positions, rows: Int32Array, from: number, to: number, set: RowBits): number {
  const { words } = into;
  let [sum, length] = [0, 0];
  for (let i = from; i < to; length += 1) {
    const stop = Math.min(to, (i & ~31) + 32);
    let word = 0;
    for (; i < stop; i += 1) {
      const row = rows[i] ?? 0;
      const isIn = ((set[row >>> 5] ?? 0) >>> row) & 1;
      word |= isIn << i;
      sum = (sum + (row & -isIn)) | 0;
    }
    words[length] = word;
  }
  into.first = from >>> 5;
  into.length = length;
  return sum;
}

/** How many positions there are. */
export function countPositions({ words, length }: Positions): number {
  let count = 0;
  for (let i = 0; i < length; i += 1) count += bitsIn(words[i] ?? 0);
  return count;
}

/** So many words can be added in bytes: each byte of a word counts 8 at most. */
const MOST_WORDS = 31;

/** Writes for each bit, from `at` on, how many of the positions have it. */
export function countSlotBits(
  into: Int32Array,
  at: number,
  { bits, perWord }: SlotBits,
  { words, first, length }: Positions,
): void {
  if (length === 1) {
    const word = words[0] ?? 0;
    for (let bit = 0; bit < perWord; bit += 1) into[at + bit] = bitsIn(word & (bits[first * perWord + bit] ?? 0));
    return;
  }
  for (let bit = 0; bit < perWord; bit += 1) {
    let total = 0;
    for (let from = 0; from < length; from += MOST_WORDS) {
      const to = Math.min(length, from + MOST_WORDS);
      let bytes = 0;
      for (let i = from; i < to; i += 1) {
        const word = (words[i] ?? 0) & (bits[(first + i) * perWord + bit] ?? 0);
        const pairs = word - ((word >>> 1) & 0x55555555);
        const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
        bytes = (bytes + ((fours + (fours >>> 4)) & 0x0f0f0f0f)) | 0;
      }
      const halves = (bytes & 0x00ff00ff) + ((bytes >>> 8) & 0x00ff00ff);
      total += (halves & 0xffff) + (halves >>> 16);
    }
    into[at + bit] = total;
  }
}
