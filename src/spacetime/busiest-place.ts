import { type EventTable, NO_PLACE } from './event-table';

/**
 * The place with the most incidents among the rows, as an index of the place table. Among places with equally many, it
 * is the first; -1 when no row has a place.
 */
export function busiestPlace({ place, primary }: EventTable, rows: Iterable<number>): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const at = place[row] ?? NO_PLACE;
    if (at !== NO_PLACE) counts.set(at, (counts.get(at) ?? 0) + (primary[row] ?? 0));
  }
  let busiest = NO_PLACE;
  let most = -1;
  for (const [at, count] of counts) {
    if (count <= most) continue;
    busiest = at;
    most = count;
  }
  return busiest;
}
