import type { CountLines } from './count-lines';
import type { Histogram } from './engine';
import type { EventTable } from './event-table';
import { APART, type FigureCodes, stated } from './figure-codes';
import { findHistogramBins, type HistogramBins, SPARE_CELLS } from './histogram-bins';
import { createFollower, type RowBits, type RowList } from './row-bits';
import { primaryRows, type RowPasses } from './row-passes';

export interface HistogramSource {
  readonly table: EventTable;
  readonly lines: CountLines | null;
  readonly figureCodes: FigureCodes;
  readonly passes: RowPasses;
}

export interface Histograms {
  /** Counts each bin as the engine counts a window: see `Histogram`. */
  read(edges: Float64Array, rows: 'filtered' | 'all'): Histogram;
  /** Leaves the counts under the filters behind; call this before filters change. */
  hold(ofAllTimes: RowBits): void;
  /** Brings the counts under the filters up to date that were read before: see `Engine.catchUp`. */
  catchUp(isOver: () => boolean): boolean;
}

interface Counted {
  read(): Histogram;
  hold(before: RowBits): void;
  sync(isOver: () => boolean): boolean;
}

/** What is known for some edges. */
interface Found {
  readonly edges: Float64Array;
  readonly bins: HistogramBins;
  filtered: Counted | null;
  all: Counted | null;
}

/** A page shows two histograms at once: one of the whole time, one of the part to which it is zoomed. */
const KEPT = 2;

/** Keeps the counts of the last two sets of edges. */
export function createHistogram(source: HistogramSource): Histograms {
  const { table, passes } = source;
  let kept: Found[] = [];
  let all: RowBits | null = null;
  const find = (edges: Float64Array): Found => {
    const known = kept.find((each) => haveSameEdges(each.edges, edges));
    const found = known ?? { edges: edges.slice(), bins: findHistogramBins(table, edges), filtered: null, all: null };
    if (kept[0] !== found) kept = [found, ...kept.filter((each) => each !== found)].slice(0, KEPT);
    return found;
  };
  return {
    read(edges, rows) {
      if (edges.length < 2) return emptyHistogram(edges);
      const found = find(edges);
      if (rows === 'all') {
        const primary = all ?? primaryRows(table);
        all = primary;
        found.all ??= countBins(source, found, () => primary);
        return found.all.read();
      }
      found.filtered ??= countBins(source, found, () => passes.ofAllTimes);
      return found.filtered.read();
    },
    hold(ofAllTimes) {
      for (const { filtered } of kept) filtered?.hold(ofAllTimes);
    },
    catchUp: (isOver) => kept.every(({ filtered }) => filtered?.sync(isOver) ?? true),
  };
}

/** The counts of the rows of a set, which follow it. */
function countBins(
  { table, lines, figureCodes }: HistogramSource,
  { edges, bins: { width, from, to } }: Pick<Found, 'edges' | 'bins'>,
  current: () => RowBits,
): Counted {
  const { killedBest, woundedBest } = table;
  const { codes, hasApart } = figureCodes;
  const [deadOf, hurtOf] = [stated(figureCodes, 'killedBest'), stated(figureCodes, 'woundedBest')];
  const lineOf = lines?.lineOf ?? null;
  const half = 2 * width;
  // Each cell holds the difference from the cell before, so that an interval over many bins costs two steps.
  const incidents = new Int32Array(half);
  /** By line, because figures of two lines must not be added up. */
  const killed = new Int32Array(half * (lines?.ids.length ?? 1));
  const wounded = new Int32Array(killed.length);
  let histogram: Histogram | null = null;

  const cells = { half, incidents, killed, wounded };
  const columns = { from, to, codes, lineOf, deadOf, hurtOf };
  const add: RowList = (rows, count, sign) => {
    addRows(cells, columns, rows, count, sign);
    if (!hasApart) return;
    for (let i = 0; i < count; i += 1) {
      const row = rows[i] ?? 0;
      if (codes[row] !== APART) continue;
      const at = (from[row] ?? 0) + (lineOf === null ? 0 : (lineOf[row] ?? 0) * half);
      killed[at] = (killed[at] ?? 0) + sign * Math.max(killedBest[row] ?? 0, 0);
      wounded[at] = (wounded[at] ?? 0) + sign * Math.max(woundedBest[row] ?? 0, 0);
    }
  };

  const clear = () => {
    for (const each of [incidents, killed, wounded]) each.fill(0);
  };
  const follower = createFollower(current, clear, add);

  const describe = (): Histogram => {
    const found = emptyHistogram(edges);
    spread(incidents.subarray(0, width), found.certain);
    spread(incidents.subarray(width), found.possible);
    const byLine = Array.from({ length: killed.length / half }, (_, line) => ({
      killed: addHalves(killed.subarray(line * half, (line + 1) * half), width),
      wounded: addHalves(wounded.subarray(line * half, (line + 1) * half), width),
    }));
    for (const line of byLine) {
      for (let bin = 0; bin < found.killed.length; bin += 1) {
        found.killed[bin] = (found.killed[bin] ?? 0) + (line.killed[bin] ?? 0);
        found.wounded[bin] = (found.wounded[bin] ?? 0) + (line.wounded[bin] ?? 0);
      }
    }
    return lines ? { ...found, lines: byLine } : found;
  };

  return {
    read() {
      follower.sync();
      histogram ??= describe();
      return histogram;
    },
    hold(before) {
      histogram = null;
      follower.hold(before);
    },
    sync: follower.sync,
  };
}

interface Cells {
  readonly half: number;
  readonly incidents: Int32Array;
  readonly killed: Int32Array;
  readonly wounded: Int32Array;
}

interface BinColumns extends Pick<HistogramBins, 'from' | 'to'> {
  readonly codes: Uint16Array;
  readonly lineOf: Uint8Array | null;
  readonly deadOf: Int32Array;
  readonly hurtOf: Int32Array;
}

function addRows(
  { half, incidents, killed, wounded }: Cells,
  { from, to, codes, lineOf, deadOf, hurtOf }: BinColumns,
  rows: Int32Array,
  count: number,
  sign: number,
): void {
  for (let i = 0; i < count; i += 1) {
    const row = rows[i] ?? 0;
    const cell = from[row] ?? 0;
    const past = to[row] ?? 0;
    const code = codes[row] ?? 0;
    const at = cell + (lineOf === null ? 0 : (lineOf[row] ?? 0) * half);
    incidents[cell] = (incidents[cell] ?? 0) + sign;
    incidents[past] = (incidents[past] ?? 0) - sign;
    killed[at] = (killed[at] ?? 0) + sign * (deadOf[code] ?? 0);
    wounded[at] = (wounded[at] ?? 0) + sign * (hurtOf[code] ?? 0);
  }
}

/** The bins of both halves of the cells together: see `HistogramBins`. */
function addHalves(cells: Int32Array, width: number): Int32Array {
  const bins = cells.slice(0, width - SPARE_CELLS);
  for (let bin = 0; bin < bins.length; bin += 1) bins[bin] = (bins[bin] ?? 0) + (cells[width + bin] ?? 0);
  return bins;
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
