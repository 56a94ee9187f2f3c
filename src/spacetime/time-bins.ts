const INT32_MIN = -(2 ** 31);
const INT32_MAX = 2 ** 31 - 1;

/** The table in `createBinFinder` has at most 2 to the power of this many entries. */
const NEAR_BITS = 12;

/** Edges rounded to whole minutes, within the range of Int32. */
export function wholeEdges(edges: Float64Array): Int32Array {
  return Int32Array.from(edges, (edge) => Math.min(Math.max(Math.round(edge), INT32_MIN), INT32_MAX));
}

/**
 * Returns a function that finds the bin of a minute. The minute must not be before the first edge, and must be before
 * the last one. A table leads near the bin, and a short walk over the edges finds it: faster than a binary search.
 */
export function createBinFinder(edges: Int32Array): (minute: number) => number {
  const first = edges[0] ?? 0;
  const bins = edges.length - 1;
  const span = (edges[bins] ?? 0) - first;
  const shift = Math.max(0, 32 - Math.clz32(span) - NEAR_BITS);
  const near = new Int32Array((span >>> shift) + 1);
  for (let slot = 0, bin = 0; slot < near.length; slot += 1) {
    while (bin < bins - 1 && (edges[bin + 1] ?? 0) <= first + slot * 2 ** shift) bin += 1;
    near[slot] = bin;
  }
  return (minute) => {
    let bin = near[(minute - first) >>> shift] ?? 0;
    while (bin < bins - 1 && (edges[bin + 1] ?? 0) <= minute) bin += 1;
    return bin;
  };
}
