import type { Dimension, EventTable } from './event-table';
import { oneIfAny } from './select-rows';

/** Filters and masks that can be set at once: the bits of one word. */
export const MAX_FILTERS = 32;

export interface FacetFilter {
  /** By row: one bit a filter or mask, set where it excludes the row. Zero means that all allow it. */
  readonly excluded: Int32Array;
  /** Primary rows that all filters and masks allow. */
  readonly filteredIncidents: number;
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

  const recount = (): void => {
    let count = 0;
    for (let row = 0; row < length; row += 1) count += (primary[row] ?? 0) & (oneIfAny(excluded[row] ?? 0) ^ 1);
    filteredIncidents = count;
  };

  const release = (key: string): boolean => {
    const word = words.get(key);
    if (word === undefined) return false;
    words.delete(key);
    for (let row = 0; row < length; row += 1) excluded[row] = (excluded[row] ?? 0) & ~word;
    recount();
    return true;
  };

  return {
    excluded,
    get filteredIncidents() {
      return filteredIncidents;
    },
    wordOf: (dimension) => words.get(keyOfDimension(dimension)) ?? 0,
    setFilter(id, codes) {
      const dimension = table.dimensions.find((each) => each.id === id);
      if (!dimension) return false;
      const key = keyOfDimension(id);
      if (!codes) return release(key);
      excludeByCodes(excluded, take(key), dimension, codes);
      recount();
      return true;
    },
    setMask(id, mask) {
      const key = `mask ${id}`;
      if (!mask) return release(key);
      excludeByMask(excluded, take(key), mask);
      recount();
      return true;
    },
  };
}

function keyOfDimension(id: string): string {
  return `dimension ${id}`;
}

function excludeByMask(excluded: Int32Array, word: number, mask: Uint8Array): void {
  for (let row = 0; row < excluded.length; row += 1) {
    const others = (excluded[row] ?? 0) & ~word;
    excluded[row] = mask[row] ? others : others | word;
  }
}

function excludeByCodes(excluded: Int32Array, word: number, dimension: Dimension, codes: readonly number[]): void {
  const allowed = new Uint8Array(dimension.values.length);
  for (const code of codes) if (code >= 0 && code < allowed.length) allowed[code] = 1;
  const { offsets } = dimension;
  if (!offsets) {
    for (let row = 0; row < excluded.length; row += 1) {
      const others = (excluded[row] ?? 0) & ~word;
      excluded[row] = allowed[dimension.codes[row] ?? 0] ? others : others | word;
    }
    return;
  }
  for (let row = 0; row < excluded.length; row += 1) {
    const others = (excluded[row] ?? 0) & ~word;
    excluded[row] = hasAllowed(dimension.codes, offsets[row] ?? 0, offsets[row + 1] ?? 0, allowed)
      ? others
      : others | word;
  }
}

function hasAllowed(codes: Uint16Array, from: number, to: number, allowed: Uint8Array): boolean {
  for (let i = from; i < to; i += 1) if (allowed[codes[i] ?? 0]) return true;
  return false;
}
