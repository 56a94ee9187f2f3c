import type { Histogram } from './engine';
import type { EventTable } from './event-table';
import { selectRows } from './select-rows';
import { createBinFinder, wholeEdges } from './time-bins';

/**
 * Counts each bin as if it were the window: `certain` and `possible` mean what they mean there. Killed and wounded are
 * the best figures, each incident once, in the first bin that it overlaps.
 * @param excluded by row; only rows with 0 count
 * @param edges minutes, ascending; taken to the nearest whole one
 * @param scratch room for all row ids; overwritten
 */
export function countHistogram(
  table: EventTable,
  excluded: Int32Array,
  edges: Float64Array,
  scratch: Int32Array,
): Histogram {
  const bins = Math.max(edges.length - 1, 0);
  const certain = new Int32Array(bins);
  const possible = new Int32Array(bins);
  const killed = new Int32Array(bins);
  const wounded = new Int32Array(bins);
  const histogram = { edges, certain, possible, killed, wounded };
  if (bins === 0) return histogram;

  const { start, end, lasted, killedBest, woundedBest } = table;
  const at = wholeEdges(edges);
  const first = at[0] ?? 0;
  const last = at[bins] ?? 0;
  const binOf = createBinFinder(at);
  // Running differences: an interval over many bins costs two steps.
  const overCertain = new Int32Array(bins + 1);
  const overPossible = new Int32Array(bins + 1);

  const countOver = (row: number, from: number, ends: number): void => {
    // The interval's last minute, which the half-open end leaves out, names the last bin.
    const to = ends >= last ? bins - 1 : binOf(ends - 1);
    const over = lasted[row] === 1 ? overCertain : overPossible;
    bump(over, from, 1);
    bump(over, to + 1, -1);
  };

  const count = selectRows(scratch, table.primary, excluded);
  let bin = 0;
  for (let i = 0; i < count; i += 1) {
    const row = scratch[i] ?? 0;
    const begins = start[row] ?? 0;
    const ends = end[row] ?? 0;
    if (begins >= last || ends <= first) continue;
    // Rows often come in the order of time: then the bin is that of the row before.
    const isSameBin = begins >= (at[bin] ?? 0) && begins < (at[bin + 1] ?? 0);
    if (!isSameBin) bin = begins <= first ? 0 : binOf(begins);
    bump(killed, bin, atLeastZero(killedBest[row] ?? 0));
    bump(wounded, bin, atLeastZero(woundedBest[row] ?? 0));
    if (begins >= first && ends <= (at[bin + 1] ?? 0)) bump(certain, bin, 1);
    else countOver(row, bin, ends);
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

/** Without a branch: zeros and figures come in no order that a processor could guess. */
function atLeastZero(figure: number): number {
  return figure & ~(figure >> 31);
}

function bump(array: Int32Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}
