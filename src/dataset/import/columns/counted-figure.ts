/**
 * How the figures of a row count in totals; -1 is *not stated*. Files exist with a lowest figure above the highest, or with a best
 * figure outside both. Such a row counts with the smallest and the largest of its figures, so that no total runs from more to less.
 * The detail shows the figures as the file has them. There are three functions, because one that returns an object would make
 * garbage for each of a million rows.
 */

/** Zero where only a highest figure is stated, as for "as many as" in a claim. */
export function countedLow(low: number, best: number, high: number): number {
  if (low < 0 && best < 0) return high < 0 ? -1 : 0;
  return smallestStated(smallestStated(low, best), high);
}

/** The stated best figure; else the lowest, as for a range in a claim; else the highest. */
export function countedBest(low: number, best: number, high: number): number {
  if (best >= 0) return best;
  return low < 0 ? high : smallestStated(low, high);
}

export function countedHigh(low: number, best: number, high: number): number {
  return Math.max(low, best, high);
}

function smallestStated(a: number, b: number): number {
  if (a < 0) return b;
  return b < 0 ? a : Math.min(a, b);
}
