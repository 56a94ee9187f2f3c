import type { FigureTotal, MatchTotals } from './engine';
import { type EventTable, NOT_STATED } from './event-table';

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
 * Overwrites the sums with those of the first `count` rows, which must all count as incidents in `pass` (see `PASS`).
 */
export function sumIncidents(
  sums: Float64Array,
  table: EventTable,
  pass: Uint8Array,
  rows: Int32Array,
  count: number,
): void {
  let possible = 0;
  for (let i = 0; i < count; i += 1) possible += (pass[rows[i] ?? 0] ?? 0) >> 2;
  sums[0] = count;
  sums[POSSIBLE] = possible;
  sumFigures(sums, KILLED, table.killedLow, table.killedBest, table.killedHigh, rows, count);
  sumFigures(sums, WOUNDED, table.woundedLow, table.woundedBest, table.woundedHigh, rows, count);
}

function sumFigures(
  sums: Float64Array,
  at: number,
  lows: Int32Array,
  bests: Int32Array,
  highs: Int32Array,
  rows: Int32Array,
  count: number,
): void {
  let [lowSum, bestSum, highSum, notStated] = [0, 0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const row = rows[i] ?? 0;
    const best = bests[row] ?? 0;
    const low = lows[row] ?? 0;
    const high = highs[row] ?? 0;
    // All bits are set when the figure is stated. A mask, because a processor would guess a branch wrong.
    const isStated = ~(best >> 31);
    lowSum += (low ^ ((low ^ best) & (low >> 31))) & isStated;
    bestSum += best & isStated;
    highSum += (high ^ ((high ^ best) & (high >> 31))) & isStated;
    notStated += best >>> 31;
  }
  sums[at] = lowSum;
  sums[at + 1] = bestSum;
  sums[at + 2] = highSum;
  sums[at + 3] = notStated;
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
  sign: number,
): void {
  if (best < 0) {
    sums[at + 3] = (sums[at + 3] ?? 0) + sign;
    return;
  }
  sums[at] = (sums[at] ?? 0) + sign * (low < 0 ? best : low);
  sums[at + 1] = (sums[at + 1] ?? 0) + sign * best;
  sums[at + 2] = (sums[at + 2] ?? 0) + sign * (high < 0 ? best : high);
}
