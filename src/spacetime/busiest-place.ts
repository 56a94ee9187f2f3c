import { type EventTable, NO_PLACE } from './event-table';

/** The place that most of the rows' incidents share: index of the place table; the first of equals, -1 without any place. */
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
