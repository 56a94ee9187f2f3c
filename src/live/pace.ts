/**
 * When asked-for work may run. `every`: milliseconds from one run to the next, the first at once. `rest`: milliseconds
 * without a new request, but at most `longest` after the first one.
 */
export type Pace = { readonly every: number } | { readonly rest: number; readonly longest: number };

/** Rows above which a pass over them takes long enough to be felt several times a second. */
export const MANY_ROWS = 200_000;

/** Often enough to look live; seldom enough to read, and to hear. */
const FEW_ROWS_PACE: Pace = { every: 100 };
const MANY_ROWS_PACE: Pace = { rest: 120, longest: 600 };

/** The pace of work that costs a pass over the rows or many elements. */
export function paceOfRows(rows: number): Pace {
  return rows > MANY_ROWS ? MANY_ROWS_PACE : FEW_ROWS_PACE;
}

/** The pace of cheap text that somebody reads or hears. */
export const TEXT_PACE: Pace = FEW_ROWS_PACE;

/** Milliseconds since some start at which the work may run. */
export function dueAt(pace: Pace | undefined, firstAsked: number, lastAsked: number, lastRun: number): number {
  if (!pace) return firstAsked;
  if ('every' in pace) return Math.max(firstAsked, lastRun + pace.every);
  return Math.min(lastAsked + pace.rest, firstAsked + pace.longest);
}
