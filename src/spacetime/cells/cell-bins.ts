import { MINUTES_PER_DAY } from '../../domain/time-interval';
import { WINDOW_LANES } from './cell-lanes';
import type { CountRuns, SpanRuns } from './count-runs';
import {
  type ArchiveTime,
  type AreaTables,
  addOpenAt,
  addStartsBefore,
  addWindow,
  type DayWindow,
  hasEdges,
  needsOf,
} from './window-count';

/** By bin and class, `WINDOW_LANES` each. */
export interface CellBins {
  /** What overlaps the bin. */
  readonly overlapping: Float64Array;
  /** What overlaps it and no earlier bin, so that the bins add up. */
  readonly first: Float64Array;
}

/** The windows of bins, in days, without those that are shorter than a day. */
export function binWindows(edges: Float64Array): readonly (DayWindow | null)[] {
  const days = Array.from(edges, (edge) => Math.round(edge / MINUTES_PER_DAY));
  return days.slice(1).map((to, bin) => {
    const from = days[bin] ?? 0;
    return from < to ? [from, to] : null;
  });
}

/** Counts of the world by bin. Null while a day or a span that an edge of a bin needs is not in memory. */
export function countCellBins(
  world: AreaTables,
  edges: Float64Array,
  time: ArchiveTime,
  classes: number,
): CellBins | null {
  const bins = Math.max(0, edges.length - 1);
  const size = classes * WINDOW_LANES;
  const overlapping = new Float64Array(bins * size);
  const first = new Float64Array(bins * size);
  const slots = zeroSlots();
  for (const [bin, window] of binWindows(edges).entries()) {
    if (!window) continue;
    if (!hasEdges(world, needsOf(window, time))) return null;
    const into = { lanes: overlapping.subarray(bin * size, (bin + 1) * size), perSlot: 0, perClass: WINDOW_LANES };
    addWindow(world, window, time, into, slots);
    const own = { ...into, lanes: first.subarray(bin * size, (bin + 1) * size) };
    addStartsBefore(world, window[1], 1, time, own, slots);
    addStartsBefore(world, window[0], -1, time, own, slots);
    if (bin === 0) addOpenAt(world, window[0], time, own, slots);
  }
  return { overlapping, first };
}

/** All cells of the runs count in one slot. */
export function zeroSlots(): (runs: CountRuns | SpanRuns) => Int32Array {
  const known = new WeakMap<CountRuns | SpanRuns, Int32Array>();
  return (runs) => {
    const slots = known.get(runs) ?? new Int32Array(runs.cells.length);
    known.set(runs, slots);
    return slots;
  };
}

/** The slots of runs in which only events without a point count. */
export function unplacedSlots({ cells }: CountRuns | SpanRuns): Int32Array {
  return cells.map((cell) => (cell < 0 ? 0 : -1));
}
