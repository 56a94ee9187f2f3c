import type { Area } from '../domain/area';
import { maskOfBounds } from './bounds-mask';
import type { Bounds, Engine } from './engine';
import { NO_PLACE } from './event-table';
import { addToLanes, createRowFigures, LANES, readRow, totalOfLanes } from './figure-lanes';
import { figuresOf, type Measure } from './figure-measure';
import type { LineTotal } from './line-totals';
import { placesWithin } from './place-filter';
import { isMasked } from './select-rows';

/**
 * The measure over the matching incidents that are counted in an area, line by line. Where several areas filter, an incident in
 * two of them is in the totals of both. Reads all rows.
 * @param bounds only incidents whose primary place lies there too
 */
export function areaTallies(engine: Engine, area: Area, measure: Measure, bounds?: Bounds): readonly LineTotal[] {
  const { table, places, lines } = engine;
  const inside = placesWithin(places, [area]);
  const mask = bounds ? maskOfBounds(places, bounds) : null;
  const figures = figuresOf(table, measure);
  const ids = lines.length > 0 ? lines : [''];
  const sums = new Float64Array(ids.length * LANES);
  const read = createRowFigures();
  for (let row = 0; row < table.length; row += 1) {
    const place = table.place[row] ?? NO_PLACE;
    if (table.primary[row] !== 1 || !inside.has(place) || engine.match(row) === 0) continue;
    if (mask && isMasked(mask, place) !== 1) continue;
    readRow(read, figures, row, table.weight);
    addToLanes(sums, Math.max(0, engine.lineOf(row)) * LANES, read, 1);
  }
  return ids.map((id, line) => ({ id, ...totalOfLanes(sums, line * LANES, figures) }));
}
