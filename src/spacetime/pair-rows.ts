import type { FilterBits } from './facet-filter';
import type { MeasureFigures } from './figure-measure';

/** Rows that state two numbers. */
export interface PairRows {
  readonly rows: Int32Array;
  /** By row, the filters and masks that exclude it: only those of the two numbers. */
  readonly excluded: FilterBits;
  readonly x: MeasureFigures;
  readonly y: MeasureFigures;
}

/** The incidents with one best figure of each of two numbers. */
export interface NumberPair {
  readonly x: number;
  readonly y: number;
  /** From the lowest to the highest figure of any of them. */
  readonly xRange: readonly [number, number];
  readonly yRange: readonly [number, number];
  readonly incidents: number;
  /** Whether the filters of the two numbers let them pass. */
  readonly isIn: boolean;
}

/** More points than this cover each other. */
export const MOST_PAIRS = 400;

interface Growing extends NumberPair {
  xRange: [number, number];
  yRange: [number, number];
  incidents: number;
}

/** Null when there are more than `MOST_PAIRS` different pairs. */
export function pairsOfRows({ rows, excluded, x, y }: PairRows): readonly NumberPair[] | null {
  const found = new Map<number, Map<number, Growing>>();
  let size = 0;
  for (const row of rows) {
    const [atX, atY] = [(x.best[row] ?? 0) / x.scale, (y.best[row] ?? 0) / y.scale];
    const column = found.get(atX) ?? new Map<number, Growing>();
    found.set(atX, column);
    const [xRange, yRange] = [rangeAt(x, row), rangeAt(y, row)];
    const known = column.get(atY);
    if (known) {
      known.incidents += 1;
      widen(known.xRange, xRange);
      widen(known.yRange, yRange);
      continue;
    }
    size += 1;
    if (size > MOST_PAIRS) return null;
    column.set(atY, { x: atX, y: atY, xRange, yRange, incidents: 1, isIn: excluded[row] === 0 });
  }
  return [...found.values()].flatMap((column) => [...column.values()]).sort((a, b) => a.x - b.x || a.y - b.y);
}

/** An end that is not stated is the best figure. */
function rangeAt({ low, best, high, least, scale }: MeasureFigures, row: number): [number, number] {
  const figure = best[row] ?? 0;
  const end = (value: number) => (value >= least ? value : figure) / scale;
  return [end(low[row] ?? figure), end(high[row] ?? figure)];
}

function widen(range: [number, number], [low, high]: readonly [number, number]): void {
  range[0] = Math.min(range[0], low);
  range[1] = Math.max(range[1], high);
}
