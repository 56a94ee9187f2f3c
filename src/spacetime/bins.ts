import type { Minutes } from '../domain/time-interval';
import { FINEST_MINUTES, type FinestUnit } from './finest-unit';
import { addUnits, floorTo, MEAN_MINUTES, type TimeUnit } from './time-units';

/** A period, and the width in which its bars are drawn. */
interface Axis {
  readonly from: Minutes;
  readonly to: Minutes;
  /** CSS px, at least 1. */
  readonly width: number;
}

/** A bin is this many units long. */
type BinStep = readonly [unit: TimeUnit, count: number];

const STEPS: readonly BinStep[] = [
  ['minute', 1],
  ['minute', 5],
  ['minute', 15],
  ['hour', 1],
  ['hour', 6],
  ['day', 1],
  ['week', 1],
  ['month', 1],
  ['quarter', 1],
  ['year', 1],
];
/** Px of the narrowest bar with its gap. */
const NARROWEST = 5;
/** More bars than this make the shape harder to read. */
const MOST_BARS = 160;

export interface Bins {
  readonly unit: TimeUnit;
  /** Units in a bin. */
  readonly count: number;
  /** Minutes, ascending, one more than there are bins. They cover the axis. */
  readonly edges: Float64Array;
}

/** The finest step whose bars are wide enough and few enough to tell them apart. */
export function chooseStep(axis: Axis, finest: FinestUnit = 'day'): BinStep {
  const span = axis.to - axis.from;
  const fits = ([unit, count]: BinStep) => {
    const length = MEAN_MINUTES[unit] * count;
    const bars = span / length;
    return length >= FINEST_MINUTES[finest] && bars <= MOST_BARS && axis.width / bars >= NARROWEST;
  };
  return STEPS.find(fits) ?? ['year', yearsPerBin(axis)];
}

/** Over centuries, a bin is several years. */
function yearsPerBin(axis: Axis): number {
  const years = (axis.to - axis.from) / MEAN_MINUTES.year;
  return Math.max(1, Math.ceil(years / Math.max(1, Math.min(MOST_BARS, axis.width / NARROWEST))));
}

/** Bins of one length that cover the axis. */
export function binsFor(axis: Axis, weekStart: number, finest: FinestUnit = 'day'): Bins {
  const [unit, count] = chooseStep(axis, finest);
  const edges: Minutes[] = [firstEdge(unit, count, axis.from, weekStart)];
  let last = edges[0] ?? axis.from;
  while (last < axis.to) {
    last = addUnits(unit, last, count);
    edges.push(last);
  }
  return { unit, count, edges: Float64Array.from(edges) };
}

/** Bins of several minutes or hours begin at a round time of day. */
function firstEdge(unit: TimeUnit, count: number, minute: Minutes, weekStart: number): Minutes {
  if (unit !== 'minute' && unit !== 'hour') return floorTo(unit, minute, weekStart);
  const length = MEAN_MINUTES[unit] * count;
  return Math.floor(minute / length) * length;
}

/** Index of the bin that holds the minute, or -1. */
export function binAt({ edges }: Pick<Bins, 'edges'>, minute: Minutes): number {
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

/** The period of a bin, cut to the range. */
export function binWindow(
  { edges }: Pick<Bins, 'edges'>,
  bin: number,
  [low, high]: readonly [Minutes, Minutes],
): readonly [Minutes, Minutes] {
  return [Math.max(low, edges[bin] ?? low), Math.min(high, edges[bin + 1] ?? high)];
}
