import type { MeasureFigures } from './figure-measure';
import type { MeasureTotal } from './measure-sums';

/** The sums of one group of incidents, side by side in a flat array. */
export const LANE = { incidents: 0, stated: 1, low: 2, best: 3, high: 4 } as const;
export const LANES = 5;

/** The figures of one row. One object serves for all rows, because a row is added to many groups. */
export interface RowFigures {
  /** How many incidents the row stands for. */
  incidents: number;
  isStated: boolean;
  low: number;
  best: number;
  high: number;
}

export function createRowFigures(): RowFigures {
  return { incidents: 1, isStated: false, low: 0, best: 0, high: 0 };
}

/**
 * Without figures, or where the row states none, only the incident counts. An end that is not stated is the best figure.
 * @param weight by row, how many incidents it stands for; absent where each row is one. A mean weighs a row as much
 */
export function readRow(
  into: RowFigures,
  figures: MeasureFigures | null,
  row: number,
  weight: Int32Array | undefined,
): void {
  into.incidents = weight ? (weight[row] ?? 1) : 1;
  into.isStated = false;
  if (!figures) return;
  const { least } = figures;
  const best = figures.best[row] ?? Number.NaN;
  if (!(best >= least)) return;
  const low = figures.low[row] ?? best;
  const high = figures.high[row] ?? best;
  const by = figures.isMean ? into.incidents : 1;
  into.isStated = true;
  into.best = best * by;
  into.low = (low >= least ? low : best) * by;
  into.high = (high >= least ? high : best) * by;
}

/** Adds (`sign` 1) or subtracts (-1) the incidents of a row. */
export function addToLanes(
  sums: Float64Array,
  at: number,
  { incidents, isStated, low, best, high }: RowFigures,
  sign: number,
): void {
  sums[at] = (sums[at] ?? 0) + sign * incidents;
  if (!isStated) return;
  sums[at + LANE.stated] = (sums[at + LANE.stated] ?? 0) + sign * incidents;
  sums[at + LANE.low] = (sums[at + LANE.low] ?? 0) + sign * low;
  sums[at + LANE.best] = (sums[at + LANE.best] ?? 0) + sign * best;
  sums[at + LANE.high] = (sums[at + LANE.high] ?? 0) + sign * high;
}

/** Whether `count` sums from `at` on are all zero: nothing was added there, not even by a row that counts as no incident. */
export function isAllZero(sums: Float64Array, at: number, count: number): boolean {
  for (let i = at; i < at + count; i += 1) if (sums[i] !== 0) return false;
  return true;
}

/** What the lanes say. Without figures, the measure is the number of incidents. */
export function totalOfLanes(sums: Float64Array, at: number, figures: MeasureFigures | null): MeasureTotal {
  const incidents = sums[at] ?? 0;
  if (!figures) return { incidents, low: incidents, best: incidents, high: incidents, notStated: 0 };
  const stated = sums[at + LANE.stated] ?? 0;
  // A row that counts as no incident can still state figures; they have no part in a mean, which weighs by incidents.
  const hasSums = sums[at + LANE.low] !== 0 || sums[at + LANE.best] !== 0 || sums[at + LANE.high] !== 0;
  if (stated === 0 && (figures.isMean || !hasSums)) {
    return { incidents, low: 0, best: 0, high: 0, notStated: incidents };
  }
  const by = figures.scale * (figures.isMean ? stated : 1);
  return {
    incidents,
    low: (sums[at + LANE.low] ?? 0) / by,
    best: (sums[at + LANE.best] ?? 0) / by,
    high: (sums[at + LANE.high] ?? 0) / by,
    notStated: incidents - stated,
  };
}

/** Whether anything is known of the measure: an incident states it, or a row that counts as no incident does. */
export function isKnown({ incidents, notStated, low, best, high }: MeasureTotal): boolean {
  return incidents > notStated || low !== 0 || best !== 0 || high !== 0;
}

/** Whether there is anything to show: incidents, or figures of rows that count as none. */
export function hasAny(total: MeasureTotal): boolean {
  return total.incidents > 0 || isKnown(total);
}

/** The measure of several lines of the totals, which are not added up. */
export interface LinesTotal {
  /** The line with the largest figure; null where no line states one. */
  readonly first: MeasureTotal | null;
  /** Index of that line; -1 without one. */
  readonly line: number;
  /** How many other lines have a figure that is not 0. */
  readonly others: number;
}

/**
 * The line with the largest best figure stands for all: attacks and strikes are not added up. Of two equal ones, the first in
 * reading order.
 */
export function leadingLine(lines: readonly MeasureTotal[]): LinesTotal {
  let line = -1;
  let count = 0;
  lines.forEach((each, index) => {
    if (!isKnown(each)) return;
    if (each.best !== 0) count += 1;
    if (line < 0 || Math.abs(each.best) > Math.abs(lines[line]?.best ?? 0)) line = index;
  });
  const first = lines[line] ?? null;
  return { first, line, others: Math.max(0, count - (first && first.best !== 0 ? 1 : 0)) };
}
