import type { Engine } from '../../spacetime/engine';
import { type EventTable, NO_PLACE } from '../../spacetime/event-table';
import { mercatorX, mercatorY } from '../../spacetime/web-mercator';

/** Floats for each row: x high, y high, x low, y low, mercator. One float alone is off by metres. */
export const POSITION_SIZE = 4;

/**
 * The longest interval of each run, in minutes. Rows are divided by length, so that a few long intervals do not widen
 * the slice that is searched for the short ones.
 */
const RUN_SPANS = [2 * 1440, 35 * 1440, Number.POSITIVE_INFINITY] as const;

/** The rows [first, end) of the columns, sorted by start. Their longest interval is `longest` minutes. */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly longest: number;
}

/** The plotted primary rows, in columns for the graphics card. */
export interface DensityColumns {
  readonly length: number;
  readonly positions: Float32Array;
  /** Two numbers for each row: start and end, minutes. */
  readonly times: Int32Array;
  /** By row of the columns, its row in the event table. */
  readonly rows: Int32Array;
  readonly runs: readonly Run[];
}

export function createDensityColumns({ table, places }: Engine): DensityColumns {
  const { rows, ends } = rowsByRun(table);
  const { length } = rows;
  const positions = new Float32Array(length * POSITION_SIZE);
  const times = new Int32Array(length * 2);
  for (let index = 0; index < length; index += 1) {
    const row = rows[index] ?? 0;
    const place = table.place[row] ?? 0;
    const x = mercatorX(places.lon[place] ?? 0);
    const y = mercatorY(places.lat[place] ?? 0);
    const at = index * POSITION_SIZE;
    positions[at] = x;
    positions[at + 1] = y;
    positions[at + 2] = x - Math.fround(x);
    positions[at + 3] = y - Math.fround(y);
    times[index * 2] = table.start[row] ?? 0;
    times[index * 2 + 1] = table.end[row] ?? 0;
  }
  const runs = ends.map((end, run): Run => {
    const first = ends[run - 1] ?? 0;
    return { first, end, longest: longestOf(times, first, end) };
  });
  return { length, positions, times, rows, runs };
}

/** The plotted rows, run after run, each run by start; and where each run ends. */
function rowsByRun(table: EventTable): { readonly rows: Int32Array; readonly ends: readonly number[] } {
  const runOf = new Int8Array(table.length);
  const ends = RUN_SPANS.map(() => 0);
  for (let row = 0; row < table.length; row += 1) {
    const run = table.primary[row] === 1 && table.place[row] !== NO_PLACE ? runOfSpan(table, row) : -1;
    runOf[row] = run;
    for (let later = run; run >= 0 && later < ends.length; later += 1) ends[later] = (ends[later] ?? 0) + 1;
  }
  const rows = new Int32Array(ends.at(-1) ?? 0);
  const next = RUN_SPANS.map((_, run) => ends[run - 1] ?? 0);
  for (let row = 0; row < table.length; row += 1) {
    const run = runOf[row] ?? -1;
    if (run < 0) continue;
    const at = next[run] ?? 0;
    rows[at] = row;
    next[run] = at + 1;
  }
  ends.forEach((end, run) => {
    sortByStart(rows.subarray(ends[run - 1] ?? 0, end), table.start);
  });
  return { rows, ends };
}

function runOfSpan({ start, end }: EventTable, row: number): number {
  const span = (end[row] ?? 0) - (start[row] ?? 0);
  let run = 0;
  while (span > (RUN_SPANS[run] ?? Number.POSITIVE_INFINITY)) run += 1;
  return run;
}

/** Most tables are sorted by start already, and checking that is cheaper than sorting. */
function sortByStart(rows: Int32Array, start: Int32Array): void {
  const isSorted = rows.every((row, index) => index === 0 || (start[rows[index - 1] ?? 0] ?? 0) <= (start[row] ?? 0));
  if (!isSorted) rows.sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0));
}

/** The longest interval of the rows [first, end), minutes. */
function longestOf(times: Int32Array, first: number, end: number): number {
  let longest = 0;
  for (let index = first; index < end; index += 1) {
    longest = Math.max(longest, (times[index * 2 + 1] ?? 0) - (times[index * 2] ?? 0));
  }
  return longest;
}

/** Slices [first, end) of the columns that together hold every row of the window [from, to), and few other rows. */
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
