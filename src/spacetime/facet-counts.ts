import type { Dimension, EventTable } from './event-table';
import type { FacetFilter } from './facet-filter';

/** Incidents by code for every dimension, each under all filters but its own. */
export interface FacetCounts {
  /** A row entered (1) or left (-1) the window. */
  change(row: number, sign: 1 | -1): void;
  /** What was counted is no longer true: count anew when next asked. */
  invalidate(): void;
  /** The caller owns the array. */
  read(dimension: string): Int32Array;
}

/**
 * Counts lazily at the first question, and from then on by the rows that enter or leave.
 * @param match by row, 0 where the window does not overlap
 * @param placeMask 1 for the places that count, or null for all rows
 */
export function createFacetCounts(
  table: EventTable,
  filter: FacetFilter,
  match: Uint8Array,
  placeMask: Uint8Array | null,
): FacetCounts {
  const { dimensions, primary, place, length } = table;
  const { excluded } = filter;
  const tallies = dimensions.map(({ values }) => new Int32Array(values.length));
  let counted = false;
  let words = dimensions.map(() => 0);

  const add = (row: number, sign: 1 | -1): void => {
    if (primary[row] !== 1) return;
    if (placeMask && !placeMask[place[row] ?? -1]) return;
    const word = excluded[row] ?? 0;
    // A row that two filters exclude is in no facet: each of them ignores one of the two only.
    if ((word & (word - 1)) !== 0) return;
    for (let i = 0; i < dimensions.length; i += 1) {
      const dimension = dimensions[i];
      const tally = tallies[i];
      if (!dimension || !tally || (word !== 0 && words[i] !== word)) continue;
      addCodes(dimension, tally, row, sign);
    }
  };

  const count = (): void => {
    for (const tally of tallies) tally.fill(0);
    words = dimensions.map(({ id }) => filter.wordOf(id));
    for (let row = 0; row < length; row += 1) if (match[row] !== 0) add(row, 1);
    counted = true;
  };

  return {
    change(row, sign) {
      if (counted) add(row, sign);
    },
    invalidate() {
      counted = false;
    },
    read(id) {
      if (!counted) count();
      const index = dimensions.findIndex((each) => each.id === id);
      return tallies[index]?.slice() ?? new Int32Array(0);
    },
  };
}

function addCodes({ offsets, codes }: Dimension, tally: Int32Array, row: number, sign: 1 | -1): void {
  if (!offsets) {
    const code = codes[row] ?? 0;
    tally[code] = (tally[code] ?? 0) + sign;
    return;
  }
  const to = offsets[row + 1] ?? 0;
  for (let i = offsets[row] ?? 0; i < to; i += 1) {
    const code = codes[i] ?? 0;
    tally[code] = (tally[code] ?? 0) + sign;
  }
}
