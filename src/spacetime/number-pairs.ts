import type { CountLines } from './count-lines';
import type { EventTable } from './event-table';
import type { FacetFilter } from './facet-filter';
import { figuresOf, type Measure, type MeasureFigures } from './figure-measure';
import { countCells, type PairCell, type PairScale, scaleOf } from './pair-cells';
import { type NumberPair, pairsOfRows } from './pair-rows';
import { statedMeasures } from './table-facts';

/** A number that incidents have: `killed`, `wounded` or the id of a column. Its filter has the same id. */
export type NumberId = string;

/** Incidents by two numbers. */
export interface PairsQuery {
  readonly x: NumberId;
  readonly y: NumberId;
  /** Index of the one line of the totals that counts; null for all. */
  readonly line: number | null;
}

export interface NumberPairs {
  /** The different pairs of best figures; null when there are more than `MOST_PAIRS`. */
  readonly pairs: readonly NumberPair[] | null;
  /** The same incidents in cells; empty where there are pairs. */
  readonly cells: readonly PairCell[];
  readonly scales: readonly [x: PairScale, y: PairScale];
  /** Incidents that state both numbers, one that states only the other, or neither. */
  readonly both: number;
  readonly withoutX: number;
  readonly withoutY: number;
  readonly neither: number;
  /** Incidents of rows that stand for several: such a row states the figures of all of them together. They are in no pair. */
  readonly together: number;
}

/** The numbers of a table, in the order in which they are offered. */
export function numbersOf(table: EventTable): readonly NumberId[] {
  return [...statedMeasures(table), ...(table.numbers ?? []).map(({ id }) => id)];
}

interface PairsSource {
  readonly table: EventTable;
  readonly lines: CountLines | null;
  readonly filter: FacetFilter;
  /** By row, 0 when it does not overlap the window. */
  readonly match: Uint8Array;
}

/** @returns a function of the query and a number that changes with the selection */
export function createNumberPairs(source: PairsSource): (query: PairsQuery, revision: number) => NumberPairs {
  let kept: { readonly key: string; readonly revision: number; readonly found: NumberPairs } | null = null;
  return (query, revision) => {
    const key = JSON.stringify([query.x, query.y, query.line]);
    if (kept?.key !== key || kept.revision !== revision) kept = { key, revision, found: countPairs(source, query) };
    return kept.found;
  };
}

function countPairs({ table, lines, filter, match }: PairsSource, { x, y, line }: PairsQuery): NumberPairs {
  const [byX, byY] = [figuresOfNumber(table, x), figuresOfNumber(table, y)];
  const { length, primary, weight } = table;
  const { excluded } = filter;
  const own = filter.wordOf(x) | filter.wordOf(y);
  const rows = new Int32Array(length);
  const counts = { both: 0, withoutX: 0, withoutY: 0, neither: 0, together: 0 };
  for (let row = 0; row < length; row += 1) {
    if (match[row] === 0 || primary[row] !== 1 || ((excluded[row] ?? 0) & ~own) !== 0) continue;
    if (line !== null && (lines?.lineOf[row] ?? 0) !== line) continue;
    const incidents = weight ? (weight[row] ?? 1) : 1;
    if (incidents !== 1) {
      counts.together += incidents;
      continue;
    }
    const [hasX, hasY] = [isStated(byX, row), isStated(byY, row)];
    rows[counts.both] = row;
    if (hasX && hasY) counts.both += 1;
    else if (hasX) counts.withoutY += 1;
    else if (hasY) counts.withoutX += 1;
    else counts.neither += 1;
  }
  const shown = { rows: rows.subarray(0, counts.both), excluded, x: byX, y: byY };
  const pairs = pairsOfRows(shown);
  const scales = [scaleOf(shown.rows, byX), scaleOf(shown.rows, byY)] as const;
  return { ...counts, pairs, cells: pairs ? [] : countCells(shown, scales), scales };
}

const NONE: MeasureFigures = {
  measure: 'killed',
  low: new Int32Array(0),
  best: new Int32Array(0),
  high: new Int32Array(0),
  least: 0,
  scale: 1,
  isMean: false,
};

/** A number that the table does not have is stated by no row. */
function figuresOfNumber(table: EventTable, id: NumberId): MeasureFigures {
  const measure: Measure = id === 'killed' || id === 'wounded' ? id : `sum:${id}`;
  return figuresOf(table, measure) ?? NONE;
}

function isStated({ best, least }: MeasureFigures, row: number): boolean {
  return (best[row] ?? Number.NaN) >= least;
}
