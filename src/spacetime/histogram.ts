import type { Histogram } from './engine';
import type { EventTable } from './event-table';

/**
 * Counts each bin as if it were the window: `certain` and `possible` mean what they mean there. Killed and wounded are
 * the best figures, each incident once, in the first bin that it overlaps.
 * @param excluded by row; only rows with 0 count
 * @param edges minutes, ascending
 */
export function countHistogram(table: EventTable, excluded: Uint32Array, edges: Float64Array): Histogram {
  const bins = Math.max(edges.length - 1, 0);
  const certain = new Int32Array(bins);
  const possible = new Int32Array(bins);
  const killed = new Int32Array(bins);
  const wounded = new Int32Array(bins);
  const histogram = { edges, certain, possible, killed, wounded };
  if (bins === 0) return histogram;

  const { start, end, lasted, primary, killedBest, woundedBest, length } = table;
  const first = edges[0] ?? 0;
  const last = edges[bins] ?? 0;
  const binOf = createBinFinder(edges);
  // Running differences: an interval over many bins costs two steps.
  const overCertain = new Int32Array(bins + 1);
  const overPossible = new Int32Array(bins + 1);

  const countRow = (row: number, begins: number, ends: number): void => {
    const from = begins <= first ? 0 : binOf(begins);
    bump(killed, from, Math.max(killedBest[row] ?? 0, 0));
    bump(wounded, from, Math.max(woundedBest[row] ?? 0, 0));
    if (begins >= first && ends <= (edges[from + 1] ?? 0)) {
      bump(certain, from, 1);
      return;
    }
    const over = lasted[row] === 1 ? overCertain : overPossible;
    bump(over, from, 1);
    // The interval's last minute, which the half-open end leaves out, names the last bin.
    bump(over, (ends >= last ? bins - 1 : binOf(ends - 1)) + 1, -1);
  };

  for (let row = 0; row < length; row += 1) {
    if (excluded[row] !== 0 || primary[row] !== 1) continue;
    const begins = start[row] ?? 0;
    const ends = end[row] ?? 0;
    if (begins < last && ends > first) countRow(row, begins, ends);
  }
  spread(overCertain, certain);
  spread(overPossible, possible);
  return histogram;
}

function spread(differences: Int32Array, into: Int32Array): void {
  let running = 0;
  for (let bin = 0; bin < into.length; bin += 1) {
    running += differences[bin] ?? 0;
    into[bin] = (into[bin] ?? 0) + running;
  }
}

function bump(array: Int32Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}

const SLOTS = 8192;

/** The bin that holds a minute between the first and the last edge: a table gets near, the edges decide. */
function createBinFinder(edges: Float64Array): (minute: number) => number {
  const first = edges[0] ?? 0;
  const bins = edges.length - 1;
  const width = ((edges[bins] ?? 0) - first) / SLOTS || 1;
  const near = new Int32Array(SLOTS + 1);
  let bin = 0;
  for (let slot = 0; slot <= SLOTS; slot += 1) {
    while (bin < bins - 1 && (edges[bin + 1] ?? 0) <= first + slot * width) bin += 1;
    near[slot] = bin;
  }
  return (minute) => {
    const slot = Math.min(Math.max(Math.floor((minute - first) / width), 0), SLOTS);
    let found = near[slot] ?? 0;
    while (found > 0 && (edges[found] ?? 0) > minute) found -= 1;
    while (found < bins - 1 && (edges[found + 1] ?? 0) <= minute) found += 1;
    return found;
  };
}
