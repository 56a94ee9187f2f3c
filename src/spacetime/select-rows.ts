import type { EventTable } from './event-table';

/**
 * Writes to `into` the rows that no filter excludes and whose `match` is not zero, ascending, and answers how many.
 * Without a branch: a filter that takes every other row would make a processor guess wrong every other time.
 */
export function selectRows(into: Int32Array, match: Uint8Array, excluded: Int32Array): number {
  let count = 0;
  for (let row = 0; row < match.length; row += 1) {
    into[count] = row;
    count += oneIfAny(match[row] ?? 0) & (oneIfAny(excluded[row] ?? 0) ^ 1);
  }
  return count;
}

/** As `selectRows`, for the rows that just one filter excludes. */
export function selectExcludedOnce(into: Int32Array, match: Uint8Array, excluded: Int32Array): number {
  let count = 0;
  for (let row = 0; row < match.length; row += 1) {
    const word = excluded[row] ?? 0;
    into[count] = row;
    count += oneIfAny(match[row] ?? 0) & oneIfAny(word) & (oneIfAny(word & (word - 1)) ^ 1);
  }
  return count;
}

/** Keeps of the first `count` rows those that are primary and, with a mask, whose place is in it. */
export function keepIncidents(
  rows: Int32Array,
  count: number,
  { primary, place, length, incidentCount }: EventTable,
  placeMask: Uint8Array | null,
): number {
  if (!placeMask && incidentCount === length) return count;
  let kept = 0;
  for (let i = 0; i < count; i += 1) {
    const row = rows[i] ?? 0;
    rows[kept] = row;
    kept += (primary[row] ?? 0) & (placeMask ? (placeMask[place[row] ?? -1] ?? 0) : 1);
  }
  return kept;
}

/** What a row counts as under window and filters: bits. */
export const PASS = { site: 1, incident: 2, possible: 4 } as const;

/** Writes each row's `PASS`; 0 for one that does not match. */
export function passOf(into: Uint8Array, match: Uint8Array, excluded: Int32Array, primary: Uint8Array): void {
  for (let row = 0; row < into.length; row += 1) {
    // 0, 1 or 2: in the window when either bit is set, and only possibly when it is the lower one.
    const matched = match[row] ?? 0;
    const isAllowed = oneIfAny(excluded[row] ?? 0) - 1;
    const isIncident = primary[row] ?? 0;
    const isSite = (matched | (matched >> 1)) & 1;
    into[row] = isAllowed & (isSite | ((isSite & isIncident) << 1) | ((matched & isIncident) << 2));
  }
}

/** 1 for every word but 0. */
export function oneIfAny(word: number): number {
  return (word | (0 - word)) >>> 31;
}
