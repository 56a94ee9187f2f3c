import type { EventTable } from './event-table';
import type { FacetFilter, FilterBits } from './facet-filter';
import { countBits, createRowBits, type RowBits } from './row-bits';
import { aligned, paddedBytes, wordsOf } from './row-bytes';
import { oneIfAny, PASS, passOfRow } from './select-rows';
import { undatedNotPossible } from './undated-rows';

/** Which rows count under window and filters: by row, and as sets. */
export interface RowPasses {
  /** By row, see `PASS`. Whoever changes it calls `moved`. */
  readonly pass: Uint8Array;
  /** The rows with the bit of `PASS`. The sets change in place; the same set stands for sites and incidents when all rows are primary. */
  readonly sites: RowBits;
  readonly incidents: RowBits;
  readonly possible: RowBits;
  /** Whether any row is possible. */
  readonly hasPossible: boolean;
  /** Incidents of all times: primary rows that no filter excludes. */
  readonly ofAllTimes: RowBits;
  /** How many they are. */
  readonly countOfAllTimes: number;
  /** Passes over all rows, after filters or the match of most rows changed. */
  fill(): void;
  /** Call this after some of `pass` changed: the sets are made again when they are next read. */
  moved(): void;
}

interface PassSource {
  readonly table: EventTable;
  readonly filter: FacetFilter;
  /** By row, see `TimeMatch`. */
  readonly match: Uint8Array;
  /** See `undatedRows`. */
  readonly undated: Int32Array;
}

export function createRowPasses({ table, filter, match, undated }: PassSource): RowPasses {
  const { length, incidentCount } = table;
  const primary = aligned(table.primary);
  const pass = paddedBytes(length);
  const incidents = createRowBits(length);
  const sites = incidentCount === length ? incidents : createRowBits(length);
  const possible = createRowBits(length);
  const ofAllTimes = createRowBits(length);
  let hasPossible = false;
  let isStale = false;
  let countOfAllTimes: number | null = null;
  const refresh = () => {
    if (!isStale) return;
    isStale = false;
    hasPossible = fillBits(pass, sites, incidents, possible);
  };
  return {
    pass,
    ofAllTimes,
    get countOfAllTimes() {
      countOfAllTimes ??= countBits(ofAllTimes);
      return countOfAllTimes;
    },
    get sites() {
      refresh();
      return sites;
    },
    get incidents() {
      refresh();
      return incidents;
    },
    get possible() {
      refresh();
      return possible;
    },
    get hasPossible() {
      refresh();
      return hasPossible;
    },
    fill() {
      const { excluded } = filter;
      fillPass(pass, match, excluded, primary);
      undatedNotPossible(pass, undated);
      fillFree(ofAllTimes, excluded, primary);
      countOfAllTimes = null;
      isStale = true;
    },
    moved() {
      isStale = true;
    },
  };
}

/** The lowest bit of each byte. */
const ONES = 0x01010101;
const SEVENS = 0x7f7f7f7f;
/** Multiplied by this, the lowest bits of the four bytes of a word become its four highest ones. */
const GATHER = 0x10204080;

/** 1 in each byte that is 0. */
function zeroBytes(word: number): number {
  return (((((word & SEVENS) + SEVENS) | word) >>> 7) & ONES) ^ ONES;
}

/** Writes the `PASS` of each row; 0 for a row that does not match. Four rows at a time. */
function fillPass(into: Uint8Array, match: Uint8Array, excluded: FilterBits, primary: Uint8Array): void {
  let row = 0;
  if (excluded instanceof Uint8Array) {
    const [to, matched, bits, firsts] = [wordsOf(into), wordsOf(match), wordsOf(excluded), wordsOf(primary)];
    for (let at = 0; at < to.length; at += 1) {
      // A byte is 0, 1 or 2 (see `TimeMatch`): either bit means that the row matches, the lower one only possibly.
      const match4 = matched[at] ?? 0;
      const sites = (match4 | (match4 >>> 1)) & zeroBytes(bits[at] ?? 0) & ONES;
      const incidents = sites & (firsts[at] ?? 0);
      to[at] = sites | (incidents << 1) | ((match4 & incidents) << 2);
    }
    row = to.length << 2;
  }
  for (; row < into.length; row += 1) {
    const isAllowed = oneIfAny(excluded[row] ?? 0) - 1;
    into[row] = isAllowed & passOfRow(match[row] ?? 0, primary[row] ?? 0);
  }
}

/** Writes the primary rows that no filter excludes. */
function fillFree(into: RowBits, excluded: FilterBits, primary: Uint8Array): void {
  into.fill(0);
  let row = 0;
  if (excluded instanceof Uint8Array) {
    const [bits, firsts] = [wordsOf(excluded), wordsOf(primary)];
    for (let at = 0; at < bits.length; at += 1) {
      const free = zeroBytes(bits[at] ?? 0) & (firsts[at] ?? 0);
      into[at >>> 3] = (into[at >>> 3] ?? 0) | ((Math.imul(free, GATHER) >>> 28) << ((at & 7) << 2));
    }
    row = bits.length << 2;
  }
  for (; row < primary.length; row += 1) {
    const isFree = (oneIfAny(excluded[row] ?? 0) ^ 1) & (primary[row] ?? 0);
    into[row >>> 5] = (into[row >>> 5] ?? 0) | (isFree << row);
  }
}

/** Writes the sets of the bits of `PASS`. Returns whether any row is possible. */
function fillBits(pass: Uint8Array, sites: RowBits, incidents: RowBits, possible: RowBits): boolean {
  const words = new Int32Array(pass.buffer);
  let any = 0;
  for (let at = 0; at < incidents.length; at += 1) {
    let [site, incident, maybe] = [0, 0, 0];
    for (let part = 0; part < 8; part += 1) {
      const four = words[(at << 3) | part] ?? 0;
      const shift = part << 2;
      site |= (Math.imul(four & ONES, GATHER) >>> 28) << shift;
      incident |= (Math.imul((four >>> 1) & ONES, GATHER) >>> 28) << shift;
      maybe |= (Math.imul((four >>> 2) & ONES, GATHER) >>> 28) << shift;
    }
    // Where all rows are primary both are one set, and its sites are its incidents.
    sites[at] = site;
    incidents[at] = incident;
    possible[at] = maybe;
    any |= maybe;
  }
  return any !== 0;
}

/** The primary rows of a table, whatever window and filters. */
export function primaryRows({ primary, length }: EventTable): RowBits {
  const bits = createRowBits(length);
  for (let row = 0; row < length; row += 1) {
    bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (((primary[row] ?? 0) & PASS.site) << row);
  }
  return bits;
}
