import type { EventTable } from './event-table';
import { createBinFinder, wholeEdges } from './time-bins';

type Cells = Uint16Array | Uint32Array;

/**
 * The bins that each row overlaps. They depend on the edges alone, so a change of filters keeps them.
 *
 * There are two halves of `width` cells. The first half is for rows that happened in their bins for certain, the second
 * for rows that may have happened in any of theirs. Each half has one cell for each bin and two more: the cell after
 * the last bin, where intervals end, and a cell for rows that overlap no bin.
 */
export interface HistogramBins {
  readonly width: number;
  /** By row, the cell of the first bin that its interval overlaps. */
  readonly from: Cells;
  /** By row, the cell after that of the last bin that its interval overlaps. */
  readonly to: Cells;
}

/** Cells of each half that belong to no bin. */
export const SPARE_CELLS = 2;

/** @param edges minutes, ascending, two or more; each is rounded to a whole minute */
export function findHistogramBins({ start, end, lasted, length }: EventTable, edges: Float64Array): HistogramBins {
  const bins = edges.length - 1;
  const width = bins + SPARE_CELLS;
  const cells = () => (2 * width <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length));
  const [from, to] = [cells(), cells()];
  const at = wholeEdges(edges);
  const first = at[0] ?? 0;
  const last = at[bins] ?? 0;
  const binOf = createBinFinder(at);
  let bin = 0;
  for (let row = 0; row < length; row += 1) {
    const begins = start[row] ?? 0;
    const ends = end[row] ?? 0;
    if (begins >= last || ends <= first) {
      from[row] = width - 1;
      to[row] = width - 1;
      continue;
    }
    // Rows often come in the order of time: then the bin of the row before is right, and no search is needed.
    if (begins < (at[bin] ?? 0) || begins >= (at[bin + 1] ?? 0)) bin = binOf(Math.max(begins, first));
    const isInside = begins >= first && ends <= (at[bin + 1] ?? 0);
    const half = isInside || lasted[row] === 1 ? 0 : width;
    from[row] = half + bin;
    // The interval ends before `ends`, so its last minute, `ends - 1`, lies in its last bin.
    if (isInside) to[row] = half + bin + 1;
    else to[row] = half + (ends >= last ? bins : binOf(ends - 1) + 1);
  }
  return { width, from, to };
}

/** The bins of a table whose counted rows ascend by start: the rows of a bin are then a run, and only few rows end in a later one. */
export interface BinRuns {
  /** By bin, its first row; one more for the end of the last. */
  readonly first: Int32Array;
  /** By row: 1 when it is certainly in its first bin, 2 when possibly, 0 when in none. */
  readonly kinds: Uint8Array;
  /** The rows that do not end in their first bin, with the cells of `HistogramBins`. */
  readonly crossing: { readonly rows: Int32Array; readonly from: Cells; readonly to: Cells };
}

/** Null where the rows with `counts` 1 do not ascend. */
export function findRuns({ width, from, to }: HistogramBins, counts: Uint8Array): BinRuns | null {
  const bins = width - SPARE_CELLS;
  const first = new Int32Array(bins + 1);
  const kinds = new Uint8Array(from.length);
  let [bin, crossings] = [0, 0];
  for (let row = 0; row < from.length; row += 1) {
    const cell = from[row] ?? 0;
    const half = cell >= width ? 1 : 0;
    const own = cell - half * width;
    if (counts[row] !== 1 || own >= bins) continue;
    if (own < bin) return null;
    while (bin < own) {
      bin += 1;
      first[bin] = row;
    }
    kinds[row] = 1 + half;
    if (to[row] !== cell + 1) crossings += 1;
  }
  first.fill(from.length, bin + 1);
  const cells = () => (from instanceof Uint16Array ? new Uint16Array(crossings) : new Uint32Array(crossings));
  const crossing = { rows: new Int32Array(crossings), from: cells(), to: cells() };
  let at = 0;
  for (let row = 0; row < from.length; row += 1) {
    if (kinds[row] === 0 || to[row] === (from[row] ?? 0) + 1) continue;
    crossing.rows[at] = row;
    crossing.from[at] = from[row] ?? 0;
    crossing.to[at] = to[row] ?? 0;
    at += 1;
  }
  return { first, kinds, crossing };
}
