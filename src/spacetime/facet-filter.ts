import type { Dimension, EventTable } from './event-table';
import { oneIfAny } from './select-rows';

/** Filters and masks that can be set at once: the bits of one word. */
export const MAX_FILTERS = 32;

export interface FacetFilter {
  /** By row: one bit a filter or mask, set where it excludes the row. Zero means that all allow it. */
  readonly excluded: Int32Array;
  /** Primary rows that all filters and masks allow. */
  readonly filteredIncidents: number;
  /** Filters and masks that are set. */
  readonly size: number;
  /** The bit of a dimension's filter, as a word; 0 when it does not filter. */
  wordOf(dimension: string): number;
  /** False when nothing changed: no such filter was set, or the dimension is not in the table. */
  setFilter(dimension: string, codes: readonly number[] | null): boolean;
  setMask(id: string, mask: Uint8Array | null): boolean;
}

/** Filters as bits: what one excludes is told apart from what another does, so a facet can ignore its own. */
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
    wordOf: (dimension) => words.get(keyOfDimension(dimension)) ?? 0,
    setFilter(id, codes) {
      const dimension = table.dimensions.find((each) => each.id === id);
      if (!dimension) return false;
      const key = keyOfDimension(id);
      if (!codes) return release(key);
      filteredIncidents = excludeByCodes(excluded, take(key), dimension, codes, primary);
      return true;
    },
    setMask(id, mask) {
      const key = `mask ${id}`;
      if (!mask) return release(key);
      filteredIncidents = excludeByMask(excluded, take(key), mask, primary);
      return true;
    },
  };
}

function keyOfDimension(id: string): string {
  return `dimension ${id}`;
}

/** Takes the filter away; answers, as the two below, how many primary rows are left without any bit. */
function includeAgain(excluded: Int32Array, word: number, primary: Uint8Array): number {
  let left = 0;
  for (let row = 0; row < excluded.length; row += 1) {
    const now = (excluded[row] ?? 0) & ~word;
    excluded[row] = now;
    left += (primary[row] ?? 0) & (oneIfAny(now) ^ 1);
  }
  return left;
}

function excludeByMask(excluded: Int32Array, word: number, mask: Uint8Array, primary: Uint8Array): number {
  let left = 0;
  for (let row = 0; row < excluded.length; row += 1) {
    const now = ((excluded[row] ?? 0) & ~word) | (mask[row] ? 0 : word);
    excluded[row] = now;
    left += (primary[row] ?? 0) & (oneIfAny(now) ^ 1);
  }
  return left;
}

function excludeByCodes(
  excluded: Int32Array,
  word: number,
  { values, offsets, codes }: Dimension,
  allowedCodes: readonly number[],
  primary: Uint8Array,
): number {
  /** By code: what the filter sets for it. */
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

/** Nothing when any of the codes is allowed. */
function bitsOf(codes: Uint16Array, from: number, to: number, bits: Int32Array, word: number): number {
  for (let i = from; i < to; i += 1) if (bits[codes[i] ?? 0] === 0) return 0;
  return word;
}
