import type { Atlas } from '../../dataset/atlas';
import { isUndated } from '../../domain/time-interval';

/** The incidents before and after an incident in time; null at the ends. */
export interface Neighbours {
  readonly before: number | null;
  readonly after: number | null;
  /** Position of the incident among the rows, from 1; null when it is not among them. */
  readonly position: number | null;
}

/** The neighbours among rows in order of date. For an incident that is not among them, the rows before and after its start. */
export function neighbours({ engine, rowOf }: Atlas, rows: Int32Array, incident: number): Neighbours {
  const { start, incident: incidentOf } = engine.table;
  const at = (index: number) => {
    const row = rows[index];
    return row === undefined ? null : (incidentOf[row] ?? null);
  };
  const own = rows.indexOf(rowOf(incident));
  if (own >= 0) return { before: at(own - 1), after: at(own + 1), position: own + 1 };
  const moment = start[rowOf(incident)] ?? 0;
  const later = isUndated(moment) ? -1 : rows.findIndex((row) => (start[row] ?? 0) > moment);
  const split = later < 0 ? rows.length : later;
  return { before: at(split - 1), after: at(split), position: null };
}
