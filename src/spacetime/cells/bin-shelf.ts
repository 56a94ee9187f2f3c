import type { CellBins } from './cell-bins';

/** The track, the strip of the whole range, a chart and a table of counts have bins of their own. */
const MOST_KEPT = 4;

/** Histograms that were counted: the rows of an archive never change, so that each is counted once. */
export interface BinShelf {
  /** Null while the parts that the bins need are not in memory. */
  of(edges: Float64Array): CellBins | null;
  /** The edges of the latest histograms that could not be counted. */
  readonly lacking: readonly Float64Array[];
}

export function createBinShelf(count: (edges: Float64Array) => CellBins | null): BinShelf {
  const kept = new Map<string, CellBins>();
  const lacking = new Map<string, Float64Array>();
  return {
    get lacking() {
      return [...lacking.values()];
    },
    of(edges) {
      const key = edges.join();
      const value = kept.get(key) ?? count(edges);
      if (value) lacking.delete(key);
      else putLast(lacking, key, edges);
      if (value) putLast(kept, key, value);
      return value;
    },
  };
}

/** Puts an entry at the end, and lets go of the oldest. */
function putLast<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST_KEPT && oldest !== undefined) map.delete(oldest);
}
