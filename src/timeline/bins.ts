import type { Minutes } from '../domain/time-interval';
import type { Axis } from './axis';
import { addUnits, floorTo, MEAN_MINUTES, type TimeUnit } from './time-units';

const UNITS: readonly TimeUnit[] = ['hour', 'day', 'week', 'month', 'quarter', 'year'];
/** Px of the narrowest bar with its gap. */
const NARROWEST = 5;
/** More bars than this make the shape harder to read. */
const MOST_BARS = 160;

export interface Bins {
  readonly unit: TimeUnit;
  /** Minutes, ascending, one more than there are bins. They cover the axis. */
  readonly edges: Float64Array;
}

/** The finest unit whose bars are wide enough and few enough to tell them apart. */
export function chooseUnit(axis: Axis, finest: TimeUnit = 'day'): TimeUnit {
  const span = axis.to - axis.from;
  const fits = (unit: TimeUnit) => {
    const bars = span / MEAN_MINUTES[unit];
    return bars <= MOST_BARS && axis.width / bars >= NARROWEST;
  };
  return UNITS.slice(UNITS.indexOf(finest)).find(fits) ?? 'year';
}

/** Whole bins of one unit that cover the axis. Over centuries, a bin is several years. */
export function binsFor(axis: Axis, weekStart: number, finest: TimeUnit = 'day'): Bins {
  const unit = chooseUnit(axis, finest);
  const bars = (axis.to - axis.from) / MEAN_MINUTES[unit];
  const step = Math.max(1, Math.ceil(bars / Math.max(1, Math.min(MOST_BARS, axis.width / NARROWEST))));
  const edges: Minutes[] = [floorTo(unit, axis.from, weekStart)];
  let last = edges[0] ?? axis.from;
  while (last < axis.to) {
    last = addUnits(unit, last, step);
    edges.push(last);
  }
  return { unit, edges: Float64Array.from(edges) };
}

/** Index of the bin that holds the minute, or -1. */
export function binAt({ edges }: Bins, minute: Minutes): number {
  let low = 0;
  let high = edges.length - 1;
  if (high < 1 || minute < (edges[0] ?? 0) || minute >= (edges[high] ?? 0)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= minute) low = middle;
    else high = middle;
  }
  return low;
}
