import type { FigureTotal, MatchTotals } from './engine';
import { type EventTable, NOT_STATED } from './event-table';
import { FIGURES_PER_CODE } from './figure-codes';

const POSSIBLE = 1;
const KILLED = 2;
const WOUNDED = 6;

/** Sums over incidents, in the order that `totalsOf` reads. They are doubles, so that no sum of figures overflows. */
export function createSums(): Float64Array {
  return new Float64Array(10);
}

/** Adds (`sign` 1) or subtracts (-1) an incident by its primary row. */
export function addIncident(
  sums: Float64Array,
  table: EventTable,
  row: number,
  isPossible: boolean,
  sign: number,
): void {
  sums[0] = (sums[0] ?? 0) + sign;
  if (isPossible) addPossible(sums, sign);
  addFigure(sums, KILLED, table.killedLow[row], table.killedBest[row], table.killedHigh[row], sign);
  addFigure(sums, WOUNDED, table.woundedLow[row], table.woundedBest[row], table.woundedHigh[row], sign);
}

export function addPossible(sums: Float64Array, sign: number): void {
  sums[POSSIBLE] = (sums[POSSIBLE] ?? 0) + sign;
}

/**
 * Adds incidents, or subtracts them where their count is negative.
 * @param figures see `FigureCodes`
 * @param counts by code, how many incidents have its figures
 */
export function addCoded(sums: Float64Array, figures: Int32Array, counts: Int32Array): void {
  let incidents = 0;
  for (let code = 0; code < counts.length; code += 1) {
    const by = counts[code] ?? 0;
    if (by === 0) continue;
    incidents += by;
    const at = code * FIGURES_PER_CODE;
    addFigure(sums, KILLED, figures[at], figures[at + 1], figures[at + 2], by);
    addFigure(sums, WOUNDED, figures[at + 3], figures[at + 4], figures[at + 5], by);
  }
  sums[0] = (sums[0] ?? 0) + incidents;
}

export function totalsOf(sums: Float64Array): MatchTotals {
  return {
    incidents: sums[0] ?? 0,
    possible: sums[POSSIBLE] ?? 0,
    undated: 0,
    killed: figureOf(sums, KILLED),
    wounded: figureOf(sums, WOUNDED),
  };
}

function figureOf(sums: Float64Array, at: number): FigureTotal {
  return { low: sums[at] ?? 0, best: sums[at + 1] ?? 0, high: sums[at + 2] ?? 0, notStated: sums[at + 3] ?? 0 };
}

/** When an end of the range is not stated, the best figure stands for it. */
function addFigure(
  sums: Float64Array,
  at: number,
  low = NOT_STATED,
  best = NOT_STATED,
  high = NOT_STATED,
  by: number,
): void {
  if (best < 0) {
    sums[at + 3] = (sums[at + 3] ?? 0) + by;
    return;
  }
  sums[at] = (sums[at] ?? 0) + by * (low < 0 ? best : low);
  sums[at + 1] = (sums[at + 1] ?? 0) + by * best;
  sums[at + 2] = (sums[at + 2] ?? 0) + by * (high < 0 ? best : high);
}
