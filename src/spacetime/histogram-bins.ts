import type { EventTable } from './event-table';
import { createBinFinder, wholeEdges } from './time-bins';

type Cells = Uint16Array | Uint32Array;

/**
 * Where each row falls among bins. It depends on the edges alone, so that filters come and go without finding it anew.
 *
 * Cells are the bins twice over: `width` cells for rows that match their bins for certain, and as many for those that may
 * have fallen in any of theirs. The last two cells of either half belong to no bin: the one after the last bin, where
 * intervals stop, and one for rows that overlap none.
 */
export interface HistogramBins {
  readonly width: number;
  /** By row: the cell of the first bin that its interval overlaps. */
  readonly from: Cells;
  /** By row: the cell after that of the last bin. */
  readonly to: Cells;
}

/** Cells of a half that belong to no bin. */
export const SPARE_CELLS = 2;

/** @param edges minutes, ascending, two or more; taken to the nearest whole one */
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
    // Rows often come in the order of time: then the bin is that of the row before.
    if (begins < (at[bin] ?? 0) || begins >= (at[bin + 1] ?? 0)) bin = binOf(Math.max(begins, first));
    const isInside = begins >= first && ends <= (at[bin + 1] ?? 0);
    const half = isInside || lasted[row] === 1 ? 0 : width;
    from[row] = half + bin;
    // The interval's last minute, which the half-open end leaves out, names the last bin.
    if (isInside) to[row] = half + bin + 1;
    else to[row] = half + (ends >= last ? bins : binOf(ends - 1) + 1);
  }
  return { width, from, to };
}
