import type { FigureTotal, MatchTotals } from '../engine';
import type { Measure } from '../figure-measure';
import type { MeasureTotal } from '../measure-sums';

/** The sums of an archive over the events of a cell and class, in the order of its columns. */
export const CELL_LANES = [
  'incidents',
  'killedStated',
  'killedLow',
  'killedBest',
  'killedHigh',
  'woundedStated',
  'woundedLow',
  'woundedBest',
  'woundedHigh',
] as const;

/** How many lanes a row of an archive has. */
export const LANE_COUNT = CELL_LANES.length;
/** Lanes of a count of a window: those of the rows, then the incidents that are only possibly in the window. */
export const WINDOW_LANES = LANE_COUNT + 1;
/** Position of the possible incidents among the lanes of a window. */
export const POSSIBLE_LANE = LANE_COUNT;

const KILLED = 1;
const WOUNDED = 5;

/** What the lanes from `at` on say of the measure. */
export function measureOfLanes(lanes: Float64Array, at: number, measure: Measure): MeasureTotal {
  const incidents = lanes[at] ?? 0;
  const first = measure === 'killed' ? KILLED : measure === 'wounded' ? WOUNDED : null;
  if (first === null) return { incidents, low: incidents, best: incidents, high: incidents, notStated: 0 };
  const total = figureOfLanes(lanes, at, first);
  return { incidents, ...total };
}

/** Totals of the lanes of a window from `at` on. */
export function totalsOfLanes(lanes: Float64Array, at = 0): MatchTotals {
  return {
    incidents: lanes[at] ?? 0,
    possible: lanes[at + POSSIBLE_LANE] ?? 0,
    undated: 0,
    killed: figureOfLanes(lanes, at, KILLED),
    wounded: figureOfLanes(lanes, at, WOUNDED),
  };
}

function figureOfLanes(lanes: Float64Array, at: number, first: number): FigureTotal {
  const from = at + first;
  return {
    low: lanes[from + 1] ?? 0,
    best: lanes[from + 2] ?? 0,
    high: lanes[from + 3] ?? 0,
    notStated: (lanes[at] ?? 0) - (lanes[from] ?? 0),
  };
}

/** Adds `count` lanes. */
export function addLanes(into: Float64Array, to: number, from: Float64Array, at: number, count = WINDOW_LANES): void {
  for (let lane = 0; lane < count; lane += 1) into[to + lane] = (into[to + lane] ?? 0) + (from[at + lane] ?? 0);
}
