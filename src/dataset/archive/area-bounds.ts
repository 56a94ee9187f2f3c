import { boundsOfCell } from '../../spacetime/cells/cell-grid';
import type { Bounds } from '../../spacetime/engine';

/** The bounds of cells. */
export function boundsOfCells(cells: readonly number[], level: number): Bounds {
  const all = cells.map((cell) => boundsOfCell(cell, level));
  return {
    west: Math.min(...all.map(({ west }) => west)),
    south: Math.min(...all.map(({ south }) => south)),
    east: Math.max(...all.map(({ east }) => east)),
    north: Math.max(...all.map(({ north }) => north)),
  };
}

/** Whether a view lies within an area. */
export function holds(area: Bounds, view: Bounds): boolean {
  return (
    view.west <= view.east &&
    area.west <= view.west &&
    area.east >= view.east &&
    area.south <= view.south &&
    area.north >= view.north
  );
}
