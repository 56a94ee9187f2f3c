import { isUndated } from '../domain/time-interval';
import type { EventTable } from './event-table';
import { createBinFinder, wholeEdges } from './time-bins';

type Cells = Uint16Array | Uint32Array;

/**
 * The bins that each row overlaps. They depend on the edges alone, so a change of filters keeps them.
 *
 * There are two halves of `width` cells. The first half is for rows that happened in their bins for certain, the second
 * for rows that may have happened in any of theirs. Each half has one cell for each bin and two more: the cell after
 * the last bin, where intervals end, and a cell for rows that overlap no bin or have no date.
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
    if (begins >= last || ends <= first || isUndated(begins)) {
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
