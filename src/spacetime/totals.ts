import type { FigureTotal, MatchTotals } from './engine';
import { type EventTable, NOT_STATED } from './event-table';
import { APART, FIGURES_PER_CODE } from './figure-codes';
import type { RowChanges } from './time-index';

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

/** By code, what `addFigure` adds of the killed and then of the wounded: see `changeCoded`. */
export function addendsOf(figures: Int32Array): Int32Array {
  const codes = figures.length / FIGURES_PER_CODE;
  const addends = new Int32Array(codes * ADDENDS);
  const sums = createSums();
  for (let code = 0; code < codes; code += 1) {
    sums.fill(0);
    const at = code * FIGURES_PER_CODE;
    addFigure(sums, KILLED, figures[at], figures[at + 1], figures[at + 2], 1);
    addFigure(sums, WOUNDED, figures[at + 3], figures[at + 4], figures[at + 5], 1);
    addends.set(sums.subarray(KILLED, KILLED + ADDENDS), code * ADDENDS);
  }
  return addends;
}

const ADDENDS = 8;

/**
 * Adds and subtracts incidents by the codes of their figures. A step of a drag reads two bytes a row for them and not six columns.
 * `apart` counts the rows without a code.
 * @param codes by row, see `FigureCodes`
 */
export function changeCoded(
  sums: Float64Array,
  addends: Int32Array,
  codes: Uint16Array,
  { rows, signs, count }: RowChanges,
  apart: (row: number, sign: number) => void,
): void {
  let incidents = 0;
  let [deadLow, dead, deadHigh, deadNotStated] = [0, 0, 0, 0];
  let [hurtLow, hurt, hurtHigh, hurtNotStated] = [0, 0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const row = rows[i] ?? 0;
    const sign = signs[i] ?? 0;
    const code = codes[row] ?? 0;
    if (code === APART) {
      apart(row, sign);
      continue;
    }
    incidents += sign;
    // Each number is taken as it is, or negated: all bits turned, and one added.
    const turn = sign >> 31;
    const at = code * ADDENDS;
    deadLow += ((addends[at] ?? 0) ^ turn) - turn;
    dead += ((addends[at + 1] ?? 0) ^ turn) - turn;
    deadHigh += ((addends[at + 2] ?? 0) ^ turn) - turn;
    deadNotStated += ((addends[at + 3] ?? 0) ^ turn) - turn;
    hurtLow += ((addends[at + 4] ?? 0) ^ turn) - turn;
    hurt += ((addends[at + 5] ?? 0) ^ turn) - turn;
    hurtHigh += ((addends[at + 6] ?? 0) ^ turn) - turn;
    hurtNotStated += ((addends[at + 7] ?? 0) ^ turn) - turn;
  }
  sums[0] = (sums[0] ?? 0) + incidents;
  addAll(sums, KILLED, deadLow, dead, deadHigh, deadNotStated);
  addAll(sums, WOUNDED, hurtLow, hurt, hurtHigh, hurtNotStated);
}

function addAll(sums: Float64Array, at: number, low: number, best: number, high: number, notStated: number): void {
  sums[at] = (sums[at] ?? 0) + low;
  sums[at + 1] = (sums[at + 1] ?? 0) + best;
  sums[at + 2] = (sums[at + 2] ?? 0) + high;
  sums[at + 3] = (sums[at + 3] ?? 0) + notStated;
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
