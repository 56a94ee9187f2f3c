import type { Dimension, EventTable } from './event-table';
import { paddedBytes, wordsOf } from './row-bytes';

/** The most filters and masks at one time: each has its own bit in a word. */
export const MAX_FILTERS = 32;

/** Bits of filters and masks by row. They are bytes until a ninth filter is set, because a byte takes a quarter of the memory. */
export type FilterBits = Uint8Array | Int32Array;
const BITS_OF_BYTE = 8;

export interface FacetFilter {
  /** By row, the bits of the filters and masks that exclude the row; 0 when all let it pass. Read it again after each change. */
  readonly excluded: FilterBits;
  /** How many filters and masks are set. */
  readonly size: number;
  /** A word with the bit of the dimension's filter, or of the mask with this name; 0 when there is neither. */
  wordOf(id: string): number;
  /**
   * See `EngineChange.filters`. Returns false when nothing can have changed: the table has no such dimension, or there
   * was no filter to remove.
   * @throws RangeError when `MAX_FILTERS` are set already
   */
  setFilter(dimension: string, allowed: readonly number[] | Uint8Array | null): boolean;
  /** See `EngineChange.masks`; returns and throws as `setFilter`. */
  setMask(id: string, mask: Uint8Array | null): boolean;
}

/** Each filter has its own bit, so that a facet can ignore the filter of its own dimension and obey the others. */
export function createFacetFilter(table: EventTable): FacetFilter {
  let excluded: FilterBits = paddedBytes(table.length);
  const words = new Map<string, number>();

  const take = (key: string): number => {
    const known = words.get(key);
    if (known !== undefined) return known;
    const used = [...words.values()].reduce((all, word) => all | word, 0);
    for (let bit = 0; bit < MAX_FILTERS; bit += 1) {
      const word = 1 << bit;
      if (used & word) continue;
      words.set(key, word);
      if (bit >= BITS_OF_BYTE && excluded instanceof Uint8Array) excluded = Int32Array.from(excluded);
      return word;
    }
    throw new RangeError(`At most ${MAX_FILTERS} filters at once`);
  };

  const release = (key: string): boolean => {
    const word = words.get(key);
    if (word === undefined) return false;
    words.delete(key);
    if (words.size === 0) excluded = excluded instanceof Uint8Array ? excluded.fill(0) : paddedBytes(table.length);
    else includeAgain(excluded, word);
    return true;
  };

  return {
    get excluded() {
      return excluded;
    },
    get size() {
      return words.size;
    },
    wordOf: (id) => words.get(keyOfDimension(id)) ?? words.get(keyOfMask(id)) ?? 0,
    setFilter(id, allowed) {
      const dimension = table.dimensions.find((each) => each.id === id);
      if (!dimension) return false;
      const key = keyOfDimension(id);
      if (!allowed) return release(key);
      const word = take(key);
      if (allowed instanceof Uint8Array) excludeByMask(excluded, word, allowed);
      else excludeByCodes(excluded, word, dimension, allowed);
      return true;
    },
    setMask(id, mask) {
      const key = keyOfMask(id);
      if (!mask) return release(key);
      const word = take(key);
      excludeByMask(excluded, word, mask);
      return true;
    },
  };
}

function keyOfMask(id: string): string {
  return `mask ${id}`;
}

function keyOfDimension(id: string): string {
  return `dimension ${id}`;
}

/** Clears the filter's bit on every row. */
function includeAgain(excluded: FilterBits, word: number): void {
  for (let row = 0; row < excluded.length; row += 1) excluded[row] = (excluded[row] ?? 0) & ~word;
}

/** Sets the bit on the rows that are not in the mask. */
function excludeByMask(excluded: FilterBits, word: number, mask: Uint8Array): void {
  for (let row = 0; row < excluded.length; row += 1) {
    excluded[row] = ((excluded[row] ?? 0) & ~word) | (mask[row] ? 0 : word);
  }
}

/** Sets the bit on the rows with no allowed code. */
function excludeByCodes(
  excluded: FilterBits,
  word: number,
  { values, offsets, codes }: Dimension,
  allowedCodes: readonly number[],
): void {
  /** By code: 0 when it is allowed, the filter's bit when it is not. */
  const bits = new Int32Array(values.length).fill(word);
  for (const code of allowedCodes) if (code >= 0 && code < bits.length) bits[code] = 0;
  if (offsets) {
    for (let row = 0; row < excluded.length; row += 1) {
      const own = bitsOf(codes, offsets[row] ?? 0, offsets[row + 1] ?? 0, bits, word);
      excluded[row] = ((excluded[row] ?? 0) & ~word) | own;
    }
    return;
  }
  let row = 0;
  if (excluded instanceof Uint8Array) {
    const words = wordsOf(excluded);
    const others = Math.imul(word, 0x01010101) ^ -1;
    for (let at = 0; at < words.length; at += 1) {
      const first = at << 2;
      const [a, b] = [bits[codes[first] ?? 0] ?? 0, bits[codes[first + 1] ?? 0] ?? 0];
      const [c, d] = [bits[codes[first + 2] ?? 0] ?? 0, bits[codes[first + 3] ?? 0] ?? 0];
      words[at] = ((words[at] ?? 0) & others) | a | (b << 8) | (c << 16) | (d << 24);
    }
    row = words.length << 2;
  }
  for (; row < excluded.length; row += 1) {
    excluded[row] = ((excluded[row] ?? 0) & ~word) | (bits[codes[row] ?? 0] ?? 0);
  }
}

/** 0 when any of the codes is allowed, the filter's bit when none is. */
function bitsOf(codes: Uint16Array, from: number, to: number, bits: Int32Array, word: number): number {
  for (let i = from; i < to; i += 1) if (bits[codes[i] ?? 0] === 0) return 0;
  return word;
}
