import type { MeasureFigures } from './figure-measure';
import type { PairRows } from './pair-rows';

/** The axis of a number. */
export interface PairScale {
  /** Least and largest best figure; 0 and 0 without any. */
  readonly from: number;
  readonly to: number;
  /** Whether the axis goes by the square root, because few figures are many times as large as most. */
  readonly isRooted: boolean;
  /** Whether all figures are whole numbers. */
  readonly isWhole: boolean;
  /** Edges of the cells, ascending: a cell holds its lower edge and not its upper one. */
  readonly edges: Float64Array;
}

/** Incidents in a cell of two numbers: [x1, x2) by [y1, y2). */
export interface PairCell {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly incidents: number;
  /** How many of them the filters of the two numbers let pass. */
  readonly inside: number;
}

/** Cells along an axis. */
const MOST_CELLS = 28;
/** A largest figure of so many times the mean presses most figures against the axis. */
const SKEWED = 12;
/** A short axis shows all of its figures as it is. */
const SHORT = 20;

export function scaleOf(rows: Int32Array, { best, scale }: MeasureFigures): PairScale {
  let [from, to, sum, isWhole] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, true];
  for (const row of rows) {
    const value = (best[row] ?? 0) / scale;
    from = Math.min(from, value);
    to = Math.max(to, value);
    sum += Math.abs(value);
    isWhole &&= Number.isInteger(value);
  }
  if (rows.length === 0) [from, to] = [0, 0];
  const largest = Math.max(Math.abs(from), Math.abs(to));
  const isRooted = largest > SHORT && largest * rows.length > SKEWED * sum;
  return { from, to, isRooted, isWhole, edges: edgesOf(from, to, isRooted, isWhole) };
}

/** The signed square root, and its inverse. */
export function rootOf(value: number): number {
  return Math.sign(value) * Math.sqrt(Math.abs(value));
}

function edgesOf(from: number, to: number, isRooted: boolean, isWhole: boolean): Float64Array {
  const [ahead, back] = isRooted ? [rootOf, (root: number) => Math.sign(root) * root ** 2] : [same, same];
  const [first, last] = [ahead(from), ahead(isWhole ? to + 1 : to)];
  const step = (last - first) / MOST_CELLS;
  const edges = Array.from({ length: MOST_CELLS + 1 }, (_, at) => back(first + at * step));
  edges[0] = from;
  // The largest figure is in the last cell, not beyond it.
  edges[MOST_CELLS] = isWhole ? to + 1 : to + Math.max(Math.abs(to) * 1e-9, 1e-9);
  const shown = isWhole ? edges.map((edge) => Math.ceil(edge - 1e-9)) : edges;
  return Float64Array.from(new Set(shown));
}

function same(value: number): number {
  return value;
}

/** The cells that have incidents. */
export function countCells(
  { rows, excluded, x, y }: PairRows,
  [byX, byY]: readonly [PairScale, PairScale],
): readonly PairCell[] {
  const [columns, lines] = [byX.edges.length - 1, byY.edges.length - 1];
  const all = new Float64Array(columns * lines);
  const inside = new Float64Array(columns * lines);
  for (const row of rows) {
    const column = cellOf(byX.edges, (x.best[row] ?? 0) / x.scale);
    const at = cellOf(byY.edges, (y.best[row] ?? 0) / y.scale) * columns + column;
    all[at] = (all[at] ?? 0) + 1;
    if (excluded[row] === 0) inside[at] = (inside[at] ?? 0) + 1;
  }
  return Array.from(all, (incidents, at) => {
    const [column, line] = [at % columns, Math.floor(at / columns)];
    const [x1 = 0, x2 = 0] = byX.edges.subarray(column, column + 2);
    const [y1 = 0, y2 = 0] = byY.edges.subarray(line, line + 2);
    return { x1, x2, y1, y2, incidents, inside: inside[at] ?? 0 };
  }).filter(({ incidents }) => incidents > 0);
}

/** Index of the last edge that is not above the value. */
function cellOf(edges: Float64Array, value: number): number {
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}
