import type { CountLines } from './count-lines';
import type { Histogram } from './engine';
import type { EventTable } from './event-table';
import { type BinRuns, findHistogramBins, findRuns, type HistogramBins, SPARE_CELLS } from './histogram-bins';
import { oneIfAny, selectMarked, selectRows } from './select-rows';

/** What is known for some edges: each row's bins, and the counts. */
interface Found {
  readonly edges: Float64Array;
  readonly bins: HistogramBins;
  /** Made when the bins are counted again: those of a time axis that is being zoomed are counted once. */
  runs: BinRuns | null | undefined;
  /** How often the bins were counted. */
  counts: number;
  /** The counts under the filters, and the number of the filters for which they hold. */
  filtered: { readonly histogram: Histogram; readonly filters: number } | null;
  all: Histogram | null;
}

/** A page shows two histograms at once: one of the whole time, one of the part to which it is zoomed. */
const KEPT = 2;
/** A page counts bins under the filters and of all incidents when it shows them; only a filter counts them again. */
const ONCE = 2;

/**
 * Counts each bin as the engine counts a window: see `Histogram`. Keeps what it found for the last two sets of edges.
 * @param excluded by row; only rows with 0 count under filters
 * @param scratch has room for all row ids; it is overwritten
 * @returns a function of the edges, the rows that count, and a number that changes with the filters
 */
export function createHistogram(
  table: EventTable,
  lines: CountLines | null,
  excluded: Int32Array,
  scratch: Int32Array,
): (edges: Float64Array, rows: 'filtered' | 'all', filters: number) => Histogram {
  let kept: Found[] = [];
  const make = (edges: Float64Array): Found => {
    const bins = findHistogramBins(table, edges);
    return { edges: edges.slice(), bins, runs: undefined, counts: 0, filtered: null, all: null };
  };
  const find = (edges: Float64Array): Found => {
    const found = kept.find((each) => haveSameEdges(each.edges, edges)) ?? make(edges);
    if (kept[0] !== found) kept = [found, ...kept.filter((each) => each !== found)].slice(0, KEPT);
    return found;
  };
  const count = (found: Found, exclude: Int32Array | null): Histogram => {
    const { edges, bins } = found;
    found.counts += 1;
    if (found.counts > ONCE && found.runs === undefined) found.runs = findRuns(bins, table.primary);
    const { runs } = found;
    const histogram = runs
      ? countRuns(table, exclude, edges, bins, runs)
      : countBins(table, exclude, scratch, edges, bins);
    return lines ? { ...histogram, lines: countLines(table, lines, exclude, bins) } : histogram;
  };
  return (edges, rows, filters) => {
    if (edges.length < 2) return emptyHistogram(edges);
    const found = find(edges);
    if (rows === 'all') {
      found.all ??= count(found, null);
      return found.all;
    }
    if (found.filtered?.filters !== filters) {
      found.filtered = { histogram: count(found, excluded), filters };
    }
    return found.filtered.histogram;
  };
}

function countBins(
  { primary, killedBest, woundedBest }: EventTable,
  excluded: Int32Array | null,
  scratch: Int32Array,
  edges: Float64Array,
  { width, from, to }: HistogramBins,
): Histogram {
  // Each cell holds the difference from the cell before, so that an interval over many bins costs two steps.
  const incidents = new Int32Array(2 * width);
  const killed = new Int32Array(2 * width);
  const wounded = new Int32Array(2 * width);
  const count = excluded ? selectRows(scratch, primary, excluded) : selectMarked(scratch, primary);
  for (let i = 0; i < count; i += 1) {
    const row = scratch[i] ?? 0;
    const cell = from[row] ?? 0;
    bump(incidents, cell, 1);
    bump(incidents, to[row] ?? 0, -1);
    bump(killed, cell, atLeastZero(killedBest[row] ?? 0));
    bump(wounded, cell, atLeastZero(woundedBest[row] ?? 0));
  }
  const histogram = emptyHistogram(edges);
  spread(incidents.subarray(0, width), histogram.certain);
  spread(incidents.subarray(width), histogram.possible);
  for (let bin = 0; bin < histogram.certain.length; bin += 1) {
    histogram.killed[bin] = (killed[bin] ?? 0) + (killed[width + bin] ?? 0);
    histogram.wounded[bin] = (wounded[bin] ?? 0) + (wounded[width + bin] ?? 0);
  }
  return histogram;
}

/** As `countBins`, run by run: the sums of a bin stay in registers, and only the rows that reach into a later bin write two cells. */
function countRuns(
  { primary, killedBest, woundedBest }: EventTable,
  excluded: Int32Array | null,
  edges: Float64Array,
  { width }: HistogramBins,
  { first, kinds, crossing }: BinRuns,
): Histogram {
  const histogram = emptyHistogram(edges);
  const incidents = new Int32Array(2 * width);
  for (let bin = 0; bin < histogram.certain.length; bin += 1) {
    const to = first[bin + 1] ?? 0;
    let [certain, possible, dead, hurt] = [0, 0, 0, 0];
    for (let row = first[bin] ?? 0; row < to; row += 1) {
      const kind = kinds[row] ?? 0;
      const isListed = excluded === null ? 1 : oneIfAny(excluded[row] ?? 0) ^ 1;
      const isIn = -(isListed & (primary[row] ?? 0) & (kind | (kind >> 1)));
      certain += kind & isIn & 1;
      possible += (kind >> 1) & isIn;
      dead += atLeastZero(killedBest[row] ?? 0) & isIn;
      hurt += atLeastZero(woundedBest[row] ?? 0) & isIn;
    }
    bump(incidents, bin, certain);
    bump(incidents, bin + 1, -certain);
    bump(incidents, width + bin, possible);
    bump(incidents, width + bin + 1, -possible);
    histogram.killed[bin] = dead;
    histogram.wounded[bin] = hurt;
  }
  const { rows, from, to } = crossing;
  for (let i = 0; i < rows.length; i += 1) {
    const by = excluded === null ? 1 : oneIfAny(excluded[rows[i] ?? 0] ?? 0) ^ 1;
    bump(incidents, (from[i] ?? 0) + 1, by);
    bump(incidents, to[i] ?? 0, -by);
  }
  spread(incidents.subarray(0, width), histogram.certain);
  spread(incidents.subarray(width), histogram.possible);
  return histogram;
}

/** A second pass, so that the first pass has no branches. It is cheap, because tables with lines are small. */
function countLines(
  { length, primary, killedBest, woundedBest }: EventTable,
  { ids, lineOf }: CountLines,
  excluded: Int32Array | null,
  { width, from }: HistogramBins,
): Histogram['lines'] {
  const counted = ids.map(() => ({ killed: new Int32Array(width), wounded: new Int32Array(width) }));
  for (let row = 0; row < length; row += 1) {
    const line = counted[lineOf[row] ?? -1];
    if (!line || primary[row] !== 1 || (excluded?.[row] ?? 0) !== 0) continue;
    const bin = (from[row] ?? 0) % width;
    bump(line.killed, bin, atLeastZero(killedBest[row] ?? 0));
    bump(line.wounded, bin, atLeastZero(woundedBest[row] ?? 0));
  }
  const bins = width - SPARE_CELLS;
  return counted.map(({ killed, wounded }) => ({
    killed: killed.subarray(0, bins),
    wounded: wounded.subarray(0, bins),
  }));
}

function emptyHistogram(edges: Float64Array): Histogram {
  const bins = Math.max(edges.length - 1, 0);
  const column = () => new Int32Array(bins);
  return { edges, certain: column(), possible: column(), killed: column(), wounded: column(), lines: [] };
}

function haveSameEdges(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((edge, index) => edge === b[index]);
}

function spread(differences: Int32Array, into: Int32Array): void {
  let running = 0;
  for (let bin = 0; bin < into.length; bin += 1) {
    running += differences[bin] ?? 0;
    into[bin] = running;
  }
}

/** 0 for a figure that is not stated. It has no branch, because a processor cannot guess which figures are stated. */
function atLeastZero(figure: number): number {
  return figure & ~(figure >> 31);
}

function bump(array: Int32Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}
