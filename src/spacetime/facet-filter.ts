import type { Dimension, EventTable } from './event-table';
import { oneIfAny } from './select-rows';

/** The most filters and masks at one time: each has its own bit in a word. */
export const MAX_FILTERS = 32;

export interface FacetFilter {
  /** By row, the bits of the filters and masks that exclude the row; 0 when all let it pass. */
  readonly excluded: Int32Array;
  /** How many primary rows pass all filters and masks. */
  readonly filteredIncidents: number;
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
  const { length, primary } = table;
  const excluded = new Int32Array(length);
  const words = new Map<string, number>();
  let filteredIncidents = table.incidentCount;

  const take = (key: string): number => {
    const known = words.get(key);
    if (known !== undefined) return known;
    const used = [...words.values()].reduce((all, word) => all | word, 0);
    for (let bit = 0; bit < MAX_FILTERS; bit += 1) {
      const word = 1 << bit;
      if (used & word) continue;
      words.set(key, word);
      return word;
    }
    throw new RangeError(`At most ${MAX_FILTERS} filters at once`);
  };

  const release = (key: string): boolean => {
    const word = words.get(key);
    if (word === undefined) return false;
    words.delete(key);
    filteredIncidents = includeAgain(excluded, word, primary);
    return true;
  };

  return {
    excluded,
    get filteredIncidents() {
      return filteredIncidents;
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
      filteredIncidents =
        allowed instanceof Uint8Array
          ? excludeByMask(excluded, take(key), allowed, primary)
          : excludeByCodes(excluded, take(key), dimension, allowed, primary);
      return true;
    },
    setMask(id, mask) {
      const key = keyOfMask(id);
      if (!mask) return release(key);
      filteredIncidents = excludeByMask(excluded, take(key), mask, primary);
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

/** Clears the filter's bit on every row. Returns how many primary rows now have no bit set. */
function includeAgain(excluded: Int32Array, word: number, primary: Uint8Array): number {
  let left = 0;
  for (let row = 0; row < excluded.length; row += 1) {
    const now = (excluded[row] ?? 0) & ~word;
    excluded[row] = now;
    left += (primary[row] ?? 0) & (oneIfAny(now) ^ 1);
  }
  return left;
}

/** Sets the bit on the rows that are not in the mask. Returns how many primary rows now have no bit set. */
function excludeByMask(excluded: Int32Array, word: number, mask: Uint8Array, primary: Uint8Array): number {
  let left = 0;
  for (let row = 0; row < excluded.length; row += 1) {
    const now = ((excluded[row] ?? 0) & ~word) | (mask[row] ? 0 : word);
    excluded[row] = now;
    left += (primary[row] ?? 0) & (oneIfAny(now) ^ 1);
  }
  return left;
}

/** Sets the bit on the rows with no allowed code. Returns how many primary rows now have no bit set. */
function excludeByCodes(
  excluded: Int32Array,
  word: number,
  { values, offsets, codes }: Dimension,
  allowedCodes: readonly number[],
  primary: Uint8Array,
): number {
  /** By code: 0 when it is allowed, the filter's bit when it is not. */
  const bits = new Int32Array(values.length).fill(word);
  for (const code of allowedCodes) if (code >= 0 && code < bits.length) bits[code] = 0;
  let left = 0;
  for (let row = 0; row < excluded.length; row += 1) {
    const own = offsets ? bitsOf(codes, offsets[row] ?? 0, offsets[row + 1] ?? 0, bits, word) : bits[codes[row] ?? 0];
    const now = ((excluded[row] ?? 0) & ~word) | (own ?? word);
    excluded[row] = now;
    left += (primary[row] ?? 0) & (oneIfAny(now) ^ 1);
  }
  return left;
}

/** 0 when any of the codes is allowed, the filter's bit when none is. */
function bitsOf(codes: Uint16Array, from: number, to: number, bits: Int32Array, word: number): number {
  for (let i = from; i < to; i += 1) if (bits[codes[i] ?? 0] === 0) return 0;
  return word;
}
