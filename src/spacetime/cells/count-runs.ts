import { LANE_COUNT, POSSIBLE_LANE } from './cell-lanes';

/** Rows of a table of an archive as columns, ordered by cell, class and time. */
export interface CountRows {
  readonly cell: Int32Array;
  readonly class: Int32Array;
  /** Month or day. */
  readonly time: Int32Array;
  /** By lane, the sums of the rows. */
  readonly lanes: readonly Int32Array[];
}

/** The classes of cells. */
interface CellKeys {
  /** Ascending, each once. */
  readonly cells: Int32Array;
  /** `keyFrom[i] .. keyFrom[i + 1]` are the keys of a cell: one for each of its classes. */
  readonly keyFrom: Uint32Array;
  /** By key. */
  readonly classes: Uint8Array;
  /** `rowFrom[key] .. rowFrom[key + 1]` are the rows of a key. */
  readonly rowFrom: Uint32Array;
}

/** Counts by cell, class and time, added up over time, so that a look-up of one row says what began up to a time. */
export interface CountRuns extends CellKeys {
  /** By row, ascending within a key. */
  readonly times: Int32Array;
  /** By row, `LANE_COUNT` sums of this and all earlier rows of the key. */
  readonly sums: Float64Array | Int32Array;
}

/** Intervals of more than one day by cell and class. */
export interface SpanRuns extends CellKeys {
  readonly lasted: Uint8Array;
  /** Days; an interval is [start, end). */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** By row, `LANE_COUNT` sums. */
  readonly sums: Float64Array | Int32Array;
}

/** Rows of the table of spans. */
export interface SpanRows extends Omit<CountRows, 'time'> {
  readonly lasted: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const MOST_INT = 2 ** 31 - 1;

/** @throws RangeError when the rows are not in the order of cell, class and time */
export function countRuns(rows: CountRows): CountRuns {
  const keys = keysOf(rows);
  const { time, lanes } = rows;
  const sums = new Float64Array(time.length * LANE_COUNT);
  let most = 0;
  for (let key = 0; key < keys.classes.length; key += 1) {
    const first = keys.rowFrom[key] ?? 0;
    for (let row = first; row < (keys.rowFrom[key + 1] ?? 0); row += 1) {
      if (row > first && (time[row] ?? 0) < (time[row - 1] ?? 0)) throw new RangeError('order of times');
      for (let lane = 0; lane < LANE_COUNT; lane += 1) {
        const before = row > first ? (sums[(row - 1) * LANE_COUNT + lane] ?? 0) : 0;
        const sum = before + (lanes[lane]?.[row] ?? 0);
        sums[row * LANE_COUNT + lane] = sum;
        if (sum > most) most = sum;
      }
    }
  }
  return { ...keys, times: time.slice(), sums: most <= MOST_INT ? Int32Array.from(sums) : sums };
}

/** @throws RangeError when the rows are not in the order of cell and class */
export function spanRuns(rows: SpanRows): SpanRuns {
  const { lasted, start, end, lanes } = rows;
  const sums = new Int32Array(start.length * LANE_COUNT);
  for (let row = 0; row < start.length; row += 1) {
    for (let lane = 0; lane < LANE_COUNT; lane += 1) sums[row * LANE_COUNT + lane] = lanes[lane]?.[row] ?? 0;
  }
  return { ...keysOf(rows), lasted: Uint8Array.from(lasted), start: start.slice(), end: end.slice(), sums };
}

function keysOf({ cell, class: classOf }: Pick<CountRows, 'cell' | 'class'>): CellKeys {
  const cells: number[] = [];
  const keyFrom: number[] = [];
  const classes: number[] = [];
  const rowFrom: number[] = [];
  let [lastCell, lastClass] = [Number.NEGATIVE_INFINITY, -1];
  for (let row = 0; row < cell.length; row += 1) {
    const [now, own] = [cell[row] ?? 0, classOf[row] ?? 0];
    if (now === lastCell && own === lastClass) continue;
    if (now < lastCell || (now === lastCell && own < lastClass)) throw new RangeError('order of cells');
    if (now !== lastCell) {
      cells.push(now);
      keyFrom.push(classes.length);
    }
    classes.push(own);
    rowFrom.push(row);
    [lastCell, lastClass] = [now, own];
  }
  keyFrom.push(classes.length);
  rowFrom.push(cell.length);
  return {
    cells: Int32Array.from(cells),
    keyFrom: Uint32Array.from(keyFrom),
    classes: Uint8Array.from(classes),
    rowFrom: Uint32Array.from(rowFrom),
  };
}

/** Where the sums of a cell and class go. `slots` has the position of each cell of the runs, or -1 to leave the cell out. */
export interface LaneTarget {
  readonly lanes: Float64Array;
  readonly slots: Int32Array;
  /** Positions from one slot, and from one class, to the next. */
  readonly perSlot: number;
  readonly perClass: number;
}

/** Adds (`sign` 1) or subtracts (-1) what began up to and including the time. */
export function addUpTo(
  { cells, keyFrom, classes, rowFrom, times, sums }: CountRuns,
  time: number,
  sign: number,
  target: LaneTarget,
): void {
  const { lanes, slots, perSlot, perClass } = target;
  for (let i = 0; i < cells.length; i += 1) {
    const slot = slots[i] ?? -1;
    if (slot < 0) continue;
    const lastKey = keyFrom[i + 1] ?? 0;
    for (let key = keyFrom[i] ?? 0; key < lastKey; key += 1) {
      const first = rowFrom[key] ?? 0;
      let [low, high] = [first, rowFrom[key + 1] ?? 0];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((times[middle] ?? 0) <= time) low = middle + 1;
        else high = middle;
      }
      if (low === first) continue;
      const from = (low - 1) * LANE_COUNT;
      const to = slot * perSlot + (classes[key] ?? 0) * perClass;
      for (let lane = 0; lane < LANE_COUNT; lane += 1)
        lanes[to + lane] = (lanes[to + lane] ?? 0) + sign * (sums[from + lane] ?? 0);
    }
  }
}

/** What an interval that is open at a day adds. */
export interface OpenRule {
  /** Whether it counts in the lanes. */
  readonly isMatching: boolean;
  /** Whether it counts as possible where it did not last. */
  isPossible(end: number): boolean;
}

/** Adds the intervals of the runs that begin before the day and end after it, as the rule says. */
export function addOpen(runs: SpanRuns, day: number, rule: OpenRule, target: LaneTarget): void {
  const { cells, keyFrom, classes, rowFrom, lasted, start, end, sums } = runs;
  const { lanes, slots, perSlot, perClass } = target;
  for (let i = 0; i < cells.length; i += 1) {
    const slot = slots[i] ?? -1;
    if (slot < 0) continue;
    for (let key = keyFrom[i] ?? 0; key < (keyFrom[i + 1] ?? 0); key += 1) {
      const to = slot * perSlot + (classes[key] ?? 0) * perClass;
      const last = rowFrom[key + 1] ?? 0;
      for (let row = rowFrom[key] ?? 0; row < last; row += 1) {
        // Most intervals of a month are not open at one day of it.
        if ((start[row] ?? 0) >= day || (end[row] ?? 0) <= day) continue;
        const from = row * LANE_COUNT;
        if (rule.isMatching)
          for (let lane = 0; lane < LANE_COUNT; lane += 1)
            lanes[to + lane] = (lanes[to + lane] ?? 0) + (sums[from + lane] ?? 0);
        if (lasted[row] === 1 || !rule.isPossible(end[row] ?? 0)) continue;
        lanes[to + POSSIBLE_LANE] = (lanes[to + POSSIBLE_LANE] ?? 0) + (sums[from] ?? 0);
      }
    }
  }
}

/** Bytes of the arrays. */
export function bytesOfRuns(runs: CountRuns | SpanRuns): number {
  return Object.values(runs).reduce((sum, each) => sum + (ArrayBuffer.isView(each) ? each.byteLength : 0), 0);
}
