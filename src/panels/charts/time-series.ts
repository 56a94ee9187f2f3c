import type { Minutes } from '../../domain/time-interval';
import { isKnown } from '../../spacetime/figure-lanes';
import type { MeasureTotal, Tallies } from '../../spacetime/measure-sums';
import type { ChartTimeMode } from '../../state/chart-choices';
import { type ChartLine, largestOf, partsAt, totalAt } from './chart-figures';

/** The measure in one bin of time. */
export interface TimePoint {
  readonly from: Minutes;
  readonly to: Minutes;
  readonly total: MeasureTotal;
  readonly parts: readonly MeasureTotal[];
}

/** How the chart over time shows the bins. */
export type TimeMode = ChartTimeMode;

/** Bins of a moving average: the bin and the six before it. */
export const AVERAGE_BINS = 7;

/** A value with its range at the end of a bin. */
export interface RangePoint {
  readonly from: Minutes;
  readonly to: Minutes;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

export function timePoints(tallies: Tallies, edges: Float64Array, line: ChartLine): readonly TimePoint[] {
  return Array.from({ length: tallies.groups }, (_, bin) => ({
    from: edges[bin] ?? 0,
    to: edges[bin + 1] ?? 0,
    total: totalAt(tallies, bin, line),
    parts: partsAt(tallies, bin, line),
  }));
}

/** Sums up to each bin. What is not stated adds nothing. */
export function cumulated(points: readonly TimePoint[]): readonly RangePoint[] {
  let [low, best, high] = [0, 0, 0];
  return points.map(({ from, to, total }) => {
    low += total.low;
    best += total.best;
    high += total.high;
    return { from, to, low, best, high };
  });
}

/**
 * The mean of each bin and the six before it; the first six bins have none. A bin whose incidents do not state the measure is left
 * out of the mean: it is not known to be 0, as a bin without incidents is.
 */
export function averaged(points: readonly TimePoint[]): readonly RangePoint[] {
  return points.flatMap(({ from, to }, at) => {
    if (at + 1 < AVERAGE_BINS) return [];
    const known = points.slice(at + 1 - AVERAGE_BINS, at + 1).filter(({ total }) => !isUnknown(total));
    if (known.length === 0) return [];
    const mean = (key: 'low' | 'best' | 'high') => known.reduce((sum, { total }) => sum + total[key], 0) / known.length;
    return [{ from, to, low: mean('low'), best: mean('best'), high: mean('high') }];
  });
}

/** Whether there are incidents and none states the measure. */
export function isUnknown(total: MeasureTotal): boolean {
  return total.incidents > 0 && !isKnown(total);
}

/** The bin in the window with the largest figure; the first of equal ones. Null where no bin has one. */
export function peakOf(
  points: readonly TimePoint[],
  [from, to]: readonly [Minutes, Minutes],
  adds: boolean,
): TimePoint | null {
  const inWindow = points.filter((point) => point.from < to && point.to > from);
  return largestOf(inWindow, ({ total }) => total, adds);
}
