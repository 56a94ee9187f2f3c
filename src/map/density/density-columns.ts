import type { Engine } from '../../spacetime/engine';
import { NO_PLACE } from '../../spacetime/event-table';
import { mercatorX, mercatorY } from '../geometry/mercator';

/** Floats a row: x high, y high, x low, y low, mercator. High and low add up to the exact double. */
export const POSITION_SIZE = 4;

/** Spans, in minutes, that one run of rows holds: short ones are found by a narrow slice, whatever the long ones do. */
const RUN_SPANS = [2 * 1440, 35 * 1440, Number.POSITIVE_INFINITY] as const;

/** Rows [first, end) of the columns, sorted by start, none longer than `longest`. */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly longest: number;
}

/** Plotted primary rows as columns for the graphics card. */
export interface DensityColumns {
  readonly length: number;
  readonly positions: Float32Array;
  /** Two a row: start and end, minutes. */
  readonly times: Int32Array;
  /** Index of the row in the event table. */
  readonly rows: Int32Array;
  readonly runs: readonly Run[];
}

export function createDensityColumns({ table, places }: Engine): DensityColumns {
  const runOf = (row: number) => {
    const span = (table.end[row] ?? 0) - (table.start[row] ?? 0);
    return RUN_SPANS.findIndex((longest) => span <= longest);
  };
  const plotted: number[][] = RUN_SPANS.map(() => []);
  for (let row = 0; row < table.length; row += 1) {
    if (table.primary[row] === 1 && table.place[row] !== NO_PLACE) plotted[runOf(row)]?.push(row);
  }
  const byStart = (a: number, b: number) => (table.start[a] ?? 0) - (table.start[b] ?? 0);
  const rows = Int32Array.from(plotted.flatMap((run) => [...Int32Array.from(run).sort(byStart)]));
  const { length } = rows;
  const positions = new Float32Array(length * POSITION_SIZE);
  const times = new Int32Array(length * 2);
  rows.forEach((row, index) => {
    const place = table.place[row] ?? 0;
    const [x, y] = [mercatorX(places.lon[place] ?? 0), mercatorY(places.lat[place] ?? 0)];
    const at = index * POSITION_SIZE;
    positions[at] = x;
    positions[at + 1] = y;
    positions[at + 2] = x - Math.fround(x);
    positions[at + 3] = y - Math.fround(y);
    times[index * 2] = table.start[row] ?? 0;
    times[index * 2 + 1] = table.end[row] ?? 0;
  });
  let first = 0;
  const runs = plotted.map((run) => {
    const end = first + run.length;
    let longest = 0;
    for (let index = first; index < end; index += 1) {
      longest = Math.max(longest, (times[index * 2 + 1] ?? 0) - (times[index * 2] ?? 0));
    }
    const made = { first, end, longest };
    first = end;
    return made;
  });
  return { length, positions, times, rows, runs };
}

/** Slices [first, end) of the columns that hold every row of the window [from, to), and few others. */
export function slicesOfWindow({ times, runs }: DensityColumns, from: number, to: number): [number, number][] {
  const until = Math.max(to, from + 1);
  const startOf = (index: number) => times[index * 2] ?? 0;
  const firstFrom = (run: Run, minute: number) => {
    let [low, high] = [run.first, run.end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (startOf(middle) < minute) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return runs
    .map((run): [number, number] => [firstFrom(run, from - run.longest + 1), firstFrom(run, until)])
    .filter(([first, end]) => end > first);
}
