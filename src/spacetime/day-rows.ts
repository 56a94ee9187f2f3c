import { isUndated } from '../domain/time-interval';
import type { Engine } from './engine';
import type { EventTable } from './event-table';
import { dayOfRow } from './time-groups';

/** Incidents that match, by how well their day is known. A row that stands for several incidents is one row here. */
export interface DayRows {
  /** Primary rows that are known to their day, the earliest first, and their days since 1970-01-01. */
  readonly rows: Int32Array;
  readonly days: Int32Array;
  /** Rows that are dated, but not to one day. */
  readonly vague: Int32Array;
  /** How many have no date. */
  readonly undated: number;
}

/** Under window and filters. It reads the rows that match once. */
export function dayRowsOf({ table, rows: rowsOf }: Pick<Engine, 'table' | 'rows'>): DayRows {
  const rows: number[] = [];
  const days: number[] = [];
  const vague: number[] = [];
  let undated = 0;
  for (const row of rowsOf('date')) {
    if (table.weight?.[row] === 0) continue;
    const day = dayOfRow(table, row);
    if (day !== null) {
      rows.push(row);
      days.push(day);
    } else if (isUndated(table.start[row] ?? 0)) undated += 1;
    else vague.push(row);
  }
  return { rows: Int32Array.from(rows), days: Int32Array.from(days), vague: Int32Array.from(vague), undated };
}

/** Whether some row stands for another number of incidents than one. */
export function hasManyEvents({ weight }: EventTable): boolean {
  return weight?.some((each) => each !== 1) ?? false;
}
