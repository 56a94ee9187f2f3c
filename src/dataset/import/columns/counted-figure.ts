/**
 * How the figures of a row count in totals, -1 being *not stated*. Files exist whose lowest figure is above the highest, or whose
 * best lies outside both: such a row counts with the smallest and the largest of its figures, so that no total runs from more to
 * less. The figures as the file has them stay in the detail. Three functions, as a million rows must make no garbage.
 */

/** Zero where only a highest figure is stated, as for a claim of "as many as". */
export function countedLow(low: number, best: number, high: number): number {
  if (low < 0 && best < 0) return high < 0 ? -1 : 0;
  return smallestStated(smallestStated(low, best), high);
}

/** The best figure as stated; else the lowest, as for a claim of a range; else the highest. */
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
