import type { Bounds, Engine, SortOrder } from '../../spacetime/engine';

export const SORT_ORDERS: readonly SortOrder[] = ['date', 'dateDescending', 'killed', 'wounded'];

/** The rows of the list in order, one for each incident: those at a point of the map, or all matches in the bounds. */
export function listedRows(
  engine: Engine,
  order: SortOrder,
  point: number | null,
  bounds: Bounds | undefined,
): Int32Array {
  return point === null ? engine.rows(order, bounds) : sortRows(engine, onePerIncident(engine, point), order);
}

/** Index of an incident in the list, or -1. */
export function indexOfIncident({ table }: Engine, rows: Int32Array, incident: number): number {
  return incident < 0 ? -1 : rows.findIndex((row) => table.incident[row] === incident);
}

/** The first row of each incident at a node, because an incident may have several sites there. */
function onePerIncident(engine: Engine, node: number): Int32Array {
  const seen = new Set<number>();
  return engine.rowsAt(node).filter((row) => {
    const incident = engine.table.incident[row] ?? -1;
    return !seen.has(incident) && seen.add(incident);
  });
}

function sortRows({ table }: Engine, rows: Int32Array, order: SortOrder): Int32Array {
  if (order === 'date') return rows;
  if (order === 'dateDescending') return rows.reverse();
  const figures = order === 'killed' ? table.killedBest : table.woundedBest;
  return rows.sort((a, b) => (figures[b] ?? 0) - (figures[a] ?? 0) || (table.start[a] ?? 0) - (table.start[b] ?? 0));
}
