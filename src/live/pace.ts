/**
 * When requested work may run. `every`: at once, then at most once in so many milliseconds. `rest`: after so many
 * milliseconds without a new request, but at the latest `longest` milliseconds after the first request.
 */
export type Pace = { readonly every: number } | { readonly rest: number; readonly longest: number };

/** With more rows than this, a pass over them several times a second makes the page slow. */
export const MANY_ROWS = 200_000;

/** Fast enough to look live, and slow enough to read and to hear. */
const FEW_ROWS_PACE: Pace = { every: 100 };
const MANY_ROWS_PACE: Pace = { rest: 120, longest: 600 };

/** The pace of work that passes over the rows or changes many elements. */
export function paceOfRows(rows: number): Pace {
  return rows > MANY_ROWS ? MANY_ROWS_PACE : FEW_ROWS_PACE;
}

/** The pace of text that people read or hear. */
export const TEXT_PACE: Pace = FEW_ROWS_PACE;

/** The pace of work that makes MapLibre draw the whole map, which takes some 100 ms without a GPU: while time moves, it waits. */
export const MAP_PACE: Pace = { rest: 250, longest: 2000 };

/** When the work may run, in the milliseconds of `Frame.now`. */
export function dueAt(pace: Pace | undefined, firstAsked: number, lastAsked: number, lastRun: number): number {
  if (!pace) return firstAsked;
  if ('every' in pace) return Math.max(firstAsked, lastRun + pace.every);
  return Math.min(lastAsked + pace.rest, firstAsked + pace.longest);
}
