import type { Engine, SortOrder } from '../../spacetime/engine';
import { NOT_STATED } from '../../spacetime/event-table';
import type { FigureQuestion } from './figure-question';

/** The incidents behind a sum, as rows of the table. */
export interface MadeOfRows {
  /** Incidents that add to the sum, the largest first. */
  readonly adding: readonly number[];
  /** Incidents for which sources state that there were none. */
  readonly none: readonly number[];
  /** Incidents for which no source states a number. They add nothing. */
  readonly notStated: readonly number[];
}

export function madeOfRows(engine: Engine, { measure, line, bounds }: FigureQuestion): MadeOfRows {
  const { table } = engine;
  const order: SortOrder = measure;
  const best = measure === 'killed' ? table.killedBest : table.woundedBest;
  const high = measure === 'killed' ? table.killedHigh : table.woundedHigh;
  const wanted = line === null ? -1 : engine.lines.indexOf(line);
  const rows = [...engine.rows(order, bounds)].filter((row) => line === null || engine.lineOf(row) === wanted);
  const isStated = (row: number) => (best[row] ?? NOT_STATED) !== NOT_STATED;
  const adds = (row: number) => Math.max(best[row] ?? 0, high[row] ?? 0) > 0;
  return {
    adding: rows.filter((row) => isStated(row) && adds(row)),
    none: rows.filter((row) => isStated(row) && !adds(row)),
    notStated: rows.filter((row) => !isStated(row)),
  };
}
