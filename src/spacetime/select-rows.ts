import type { EventTable } from './event-table';

/** Bits that say what a row counts as, under window and filters. */
export const PASS = { site: 1, incident: 2, possible: 4 } as const;

/*
 * These loops have no branch, because a processor would guess it wrong for every other row when a filter keeps every
 * other row. Instead each row is written at the next free position, and the position advances only past a row to keep.
 */

/** Writes to `into`, ascending, the rows whose mark is not zero and that no filter excludes. Returns how many. */
export function selectRows(into: Int32Array, marks: Uint8Array, excluded: Int32Array): number {
  let count = 0;
  for (let row = 0; row < marks.length; row += 1) {
    into[count] = row;
    count += oneIfAny(marks[row] ?? 0) & (oneIfAny(excluded[row] ?? 0) ^ 1);
  }
  return count;
}

/** Writes to `into`, ascending, the rows whose mark is not zero. Returns how many. */
export function selectMarked(into: Int32Array, marks: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < marks.length; row += 1) {
    into[count] = row;
    count += oneIfAny(marks[row] ?? 0);
  }
  return count;
}

/**
 * As `selectRows`, for the rows that count as an incident.
 * @param pass by row, see `PASS`
 * @param placeMask by place, 1 when its rows count; null when all rows count, also those without a place
 */
export function selectIncidents(
  into: Int32Array,
  pass: Uint8Array,
  { place }: EventTable,
  placeMask: Uint8Array | null,
): number {
  let count = 0;
  if (!placeMask) {
    for (let row = 0; row < pass.length; row += 1) {
      into[count] = row;
      count += ((pass[row] ?? 0) >> 1) & 1;
    }
    return count;
  }
  for (let row = 0; row < pass.length; row += 1) {
    into[count] = row;
    count += ((pass[row] ?? 0) >> 1) & isMasked(placeMask, place[row] ?? 0);
  }
  return count;
}

/** As `selectIncidents`, for the primary rows in the window that exactly one filter or mask excludes. */
export function selectExcludedOnce(
  into: Int32Array,
  match: Uint8Array,
  excluded: Int32Array,
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

/** Writes the `PASS` of each row; 0 for a row that does not match. */
export function passOf(into: Uint8Array, match: Uint8Array, excluded: Int32Array, primary: Uint8Array): void {
  for (let row = 0; row < into.length; row += 1) {
    const isAllowed = oneIfAny(excluded[row] ?? 0) - 1;
    into[row] = isAllowed & passOfRow(match[row] ?? 0, primary[row] ?? 0);
  }
}

/** 0 for 0, and 1 for every other word. */
export function oneIfAny(word: number): number {
  return (word | (0 - word)) >>> 31;
}
