import { MINUTES_PER_DAY } from '../../domain/time-interval';
import { countLinesOf, LINE_DIMENSION } from '../count-lines';
import type { Dimension, EventTable } from '../event-table';
import { LANE_COUNT, WINDOW_LANES } from './cell-lanes';
import { addUpTo, type CountRuns } from './count-runs';
import type { ArchiveTime } from './window-count';

/** What an archive says at all, whatever the window is. */
export interface CellFacts {
  readonly time: ArchiveTime;
  /** By code, the id of the class. */
  readonly classes: readonly string[];
  /** Stands for the rows that are not in memory: one row for each class, with its numbers of all time. */
  readonly table: EventTable;
  /** Ids of the lines of the totals, and by code of the class the index of its line. */
  readonly lines: readonly string[];
  readonly lineOf: Uint8Array;
}

const NOT_STATED = -1;
const MOST = 2 ** 31 - 1;

/** @param world the counts by month of level 0 */
export function cellFactsOf(time: ArchiveTime, classes: readonly string[], world: CountRuns): CellFacts {
  const table = tableOf(time, classes, world);
  const lines = countLinesOf(table);
  return { time, classes, table, lines: lines?.ids ?? [], lineOf: lines?.lineOf ?? new Uint8Array(classes.length) };
}

function tableOf({ days }: ArchiveTime, classes: readonly string[], world: CountRuns): EventTable {
  const { length } = classes;
  const all = new Float64Array(length * WINDOW_LANES);
  const slots = new Int32Array(world.cells.length);
  addUpTo(world, Number.MAX_SAFE_INTEGER, 1, { lanes: all, slots, perSlot: 0, perClass: WINDOW_LANES });
  const column = (read: (code: number) => number) => Int32Array.from({ length }, (_, code) => read(code));
  const lane = (at: number) => (code: number) => all[code * WINDOW_LANES + at] ?? 0;
  const figure = (stated: number, at: number) =>
    column((code) => (lane(stated)(code) > 0 ? Math.min(MOST, lane(at)(code)) : NOT_STATED));
  const start = (days[0] ?? 0) * MINUTES_PER_DAY;
  const dimension: Dimension = {
    id: LINE_DIMENSION,
    values: classes,
    offsets: null,
    codes: Uint16Array.from({ length }, (_, code) => code),
  };
  return {
    length,
    incidentCount: length,
    start: column(() => start),
    end: column(() => start + MINUTES_PER_DAY),
    lasted: new Uint8Array(length),
    place: column(() => -1),
    incident: Uint32Array.from({ length }, (_, code) => code),
    primary: new Uint8Array(length).fill(1),
    role: new Uint8Array(length),
    killedLow: figure(1, 2),
    killedBest: figure(1, 3),
    killedHigh: figure(1, 4),
    woundedLow: figure(5, 6),
    woundedBest: figure(5, 7),
    woundedHigh: figure(5, 8),
    weight: column((code) => Math.min(MOST, lane(0)(code))),
    dimensions: [dimension],
  };
}

/** Incidents of all time by cell of the runs. */
export function incidentsByCell({ cells, keyFrom, rowFrom, sums }: CountRuns): Float64Array {
  return Float64Array.from(cells, (_, i) => {
    let sum = 0;
    for (let key = keyFrom[i] ?? 0; key < (keyFrom[i + 1] ?? 0); key += 1) {
      const last = (rowFrom[key + 1] ?? 0) - 1;
      if (last >= (rowFrom[key] ?? 0)) sum += sums[last * LANE_COUNT] ?? 0;
    }
    return sum;
  });
}
