import type { Engine, SortOrder } from '../../spacetime/engine';

export const SORT_ORDERS: readonly SortOrder[] = ['date', 'dateDescending', 'killed', 'wounded'];

/** Index of an incident in the list, or -1. */
export function indexOfIncident({ table }: Engine, rows: Int32Array, incident: number): number {
  return incident < 0 ? -1 : rows.findIndex((row) => table.incident[row] === incident);
}
