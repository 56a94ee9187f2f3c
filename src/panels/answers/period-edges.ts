import type { Minutes } from '../../domain/time-interval';
import { addUnits, floorTo, type TimeUnit } from '../../spacetime/time-units';

/** More periods than this are no answer that a reader can use, and would slow the page. */
const MOST_PERIODS = 20_000;

/** Edges of the days, weeks or months of a window, cut to the window; null where it has fewer than two of them or too many. */
export function periodEdges(
  unit: TimeUnit,
  [from, to]: readonly [Minutes, Minutes],
  weekStart: number,
): Float64Array | null {
  const edges = [from];
  let next = addUnits(unit, floorTo(unit, from, weekStart), 1);
  while (next < to && edges.length <= MOST_PERIODS) {
    edges.push(next);
    next = addUnits(unit, next, 1);
  }
  edges.push(to);
  return edges.length < 3 || edges.length > MOST_PERIODS ? null : Float64Array.from(edges);
}
