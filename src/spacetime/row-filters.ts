import { isInRange, type NumberRange, parseRange } from '../domain/number-range';
import { HOUR_FILTER, isInWeekHours, parseWeekHours } from '../domain/week-hours';
import { type EventTable, NOT_STATED } from './event-table';
import { BY_WEEK_HOUR, HOURS_PER_DAY, timeGroupsOf, WEEK_HOURS } from './time-groups';

/**
 * Filters that are no dimension of the table: hours of the week, and ranges of the killed and the wounded, whose best figure must be
 * in one. An incident whose hour or figure is not known passes none of them.
 */
export const ROW_FILTERS = [HOUR_FILTER, 'killed', 'wounded'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

export function isRowFilter(id: string): id is RowFilter {
  return ROW_FILTERS.some((each) => each === id);
}

/** Whether the filter can read the value. */
export function isRowFilterValue(id: RowFilter, value: string): boolean {
  return id === HOUR_FILTER ? parseWeekHours(value) !== null : parseRange(value) !== null;
}

/** A mask over rows, 1 where one of the values lets the row pass. */
export function rowFilterMask(table: EventTable, id: RowFilter, values: readonly string[]): Uint8Array {
  if (id === HOUR_FILTER) return hourMask(table, values);
  const figures = id === 'killed' ? table.killedBest : table.woundedBest;
  return figureMask(
    figures,
    values.flatMap((value) => parseRange(value) ?? []),
  );
}

function hourMask(table: EventTable, values: readonly string[]): Uint8Array {
  const blocks = values.flatMap((value) => parseWeekHours(value) ?? []);
  const isIn = (at: number) =>
    blocks.some((block) => isInWeekHours(Math.floor(at / HOURS_PER_DAY) + 1, at % HOURS_PER_DAY, block));
  // The last group, whose hour is not known, stays 0.
  const allowed = Uint8Array.from({ length: WEEK_HOURS + 1 }, (_, at) => Number(at < WEEK_HOURS && isIn(at)));
  const codes = timeGroupsOf(table, BY_WEEK_HOUR)?.dimension.codes;
  return Uint8Array.from({ length: table.length }, (_, row) => allowed[codes?.[row] ?? WEEK_HOURS] ?? 0);
}

function figureMask(figures: Int32Array, ranges: readonly NumberRange[]): Uint8Array {
  return Uint8Array.from(figures, (figure) =>
    Number(figure > NOT_STATED && ranges.some((range) => isInRange(figure, range))),
  );
}
