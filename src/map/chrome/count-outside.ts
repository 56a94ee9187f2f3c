import type { Atlas } from '../../dataset/atlas';
import type { Bounds } from '../../spacetime/engine';
import { nodeFactsOf } from '../../spacetime/node-facts';

/** Matching incidents that the map does not show. */
export interface OutsideCounts {
  /** Incidents with coordinates outside the bounds. */
  readonly outside: number;
  /** Incidents whose primary site has no coordinates, so that no map shows them. */
  readonly unplaced: number;
}

export function countOutside({ engine }: Atlas, bounds: Bounds): OutsideCounts {
  // Cells are in view or out of it in part, and what a part holds is not known.
  if (engine.cells) return { outside: 0, unplaced: engine.cells.unplaced };
  let unplaced = 0;
  for (const row of nodeFactsOf(engine).unplaced) {
    if (engine.match(row) !== 0) unplaced += engine.table.weight?.[row] ?? 1;
  }
  const outside = engine.totals.incidents - engine.incidentsWithin(bounds) - unplaced;
  return { outside: Math.max(0, outside), unplaced };
}
