import type { EventTable } from './event-table';
import type { FilterBits } from './facet-filter';

/** Bits that say what a row counts as, under window and filters. */
export const PASS = { site: 1, incident: 2, possible: 4 } as const;

/*
 * These loops have no branch, because a processor would guess it wrong for every other row when a filter keeps every
 * other row. Instead each row is written at the next free position, and the position advances only past a row to keep.
 */

/**
 * Writes to `into`, ascending, the primary rows in the window that exactly one filter or mask excludes. Returns how many.
 * @param placeMask by place, 1 when its rows count; null when all rows count, also those without a place
 */
export function selectExcludedOnce(
  into: Int32Array,
  match: Uint8Array,
  excluded: FilterBits,
  { primary, place }: EventTable,
  placeMask: Uint8Array | null,
): number {
  let count = 0;
  for (let row = 0; row < match.length; row += 1) {
    const word = excluded[row] ?? 0;
    into[count] = row;
    const isOnce = oneIfAny(word) & (oneIfAny(word & (word - 1)) ^ 1);
    const isPlaced = placeMask ? isMasked(placeMask, place[row] ?? 0) : 1;
    count += oneIfAny(match[row] ?? 0) & (primary[row] ?? 0) & isOnce & isPlaced;
  }
  return count;
}

/** 1 when the place is in the mask, else 0; 0 also for NO_PLACE. */
export function isMasked(placeMask: Uint8Array, place: number): number {
  const isPlace = ~(place >> 31);
  return (placeMask[place & isPlace] ?? 0) & isPlace;
}

/** `PASS` of one row that no filter excludes. */
export function passOfRow(matched: number, isPrimary: number): number {
  // `matched` is 0, 1 or 2 (see `TimeMatch`): either bit means that the row matches, the lower one only possibly.
  const isSite = (matched | (matched >> 1)) & 1;
  return isSite | ((isSite & isPrimary) << 1) | ((matched & isPrimary) << 2);
}

/** 0 for 0, and 1 for every other word. */
export function oneIfAny(word: number): number {
  return (word | (0 - word)) >>> 31;
}
