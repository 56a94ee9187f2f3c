import type { EventTable } from './event-table';
import { countBelow, type RowOrder } from './row-order';

/** 0: the row does not overlap the window. 1: it overlaps, but may have happened outside. 2: it matches for certain. */
export type TimeMatch = 0 | 1 | 2;

export interface TimeOrders {
  /** All rows by start; rows with one start in the order of the table. */
  readonly byStart: RowOrder;
  /** All rows by end; rows with one end in the order of the table. */
  readonly byEnd: RowOrder;
}

export interface TimeIndex extends TimeOrders {
  readonly from: number;
  readonly to: number;
  /** By row, its match with the window, without regard to filters. The index owns the array and changes it in place. */
  readonly match: Uint8Array;
  /**
   * Moves the window to [from, to) and calls `onChanges` with the rows whose match changed; returns 'moved'. When the
   * move would touch more than half of the rows, it matches all rows again without calling `onChanges`, and returns
   * 'rebuilt'. With `silent` it calls nothing, for a move after which all rows are counted again.
   */
  move(from: number, to: number, silent?: 'silent'): 'moved' | 'rebuilt';
}

/** Rows whose match changed, as many as stay in the processor's cache. A row can come twice: then both changes add up. */
export interface RowChanges {
  readonly rows: Int32Array;
  /** 1 for a row that enters the window, -1 for one that leaves it, 0 for one that stays. */
  readonly signs: Int8Array;
  /** 1 for a row that begins to match only possibly, -1 for one that ends to. */
  readonly possible: Int8Array;
  /** How many of the rows hold. */
  count: number;
}

const MOST_CHANGES = 4096;

export function createRowChanges(): RowChanges {
  const [signs, possible] = [new Int8Array(MOST_CHANGES), new Int8Array(MOST_CHANGES)];
  return { rows: new Int32Array(MOST_CHANGES), signs, possible, count: 0 };
}

/** Types a number from `TimeIndex.match`. */
export function asMatch(value: number): TimeMatch {
  if (value === 2) return 2;
  return value === 1 ? 1 : 0;
}

/**
 * The match of a row depends on four comparisons: of its start and its end with both edges of the window. Each number
 * here is how many rows pass one of them, which is a position in the order by start or by end. When the window moves,
 * only the rows between the old and the new position change the result of that comparison: only these are matched
 * again.
 */
interface Edges {
  startsBeforeEnd: number;
  startsBeforeFrom: number;
  endsByFrom: number;
  endsByTo: number;
  /** Whether the window begins and ends at whole minutes and is not empty. */
  readonly isWhole: boolean;
}

/**
 * An index whose rows are not matched yet: call `move` before reading. It hands over the changed rows many at a time, so that each
 * of those who count them runs a loop of its own: a call for each row cost as much as the counting.
 */
export function createTimeIndex(
  table: EventTable,
  { byStart, byEnd }: TimeOrders,
  onChanges: (changes: RowChanges) => void,
): TimeIndex {
  const { start, end, lasted, length } = table;
  const match = new Uint8Array(length);
  const isMoments = hasOnlyMoments(table);
  const changes = createRowChanges();
  const { rows, signs, possible } = changes;
  let from = 0;
  let to = 0;
  let edges: Edges | null = null;

  const matchOf = (row: number): TimeMatch => {
    const begins = start[row] ?? 0;
    const ends = end[row] ?? 0;
    if (ends <= from || begins > to || (begins === to && from < to)) return 0;
    return lasted[row] === 1 || (begins >= from && ends <= to) ? 2 : 1;
  };

  const edgesAt = (): Edges => ({
    startsBeforeEnd: countBelow(start, byStart, to, from === to),
    startsBeforeFrom: countBelow(start, byStart, from, false),
    endsByFrom: countBelow(end, byEnd, from, true),
    endsByTo: countBelow(end, byEnd, to, true),
    isWhole: from < to && Number.isInteger(from) && Number.isInteger(to),
  });

  const handOver = (): void => {
    if (changes.count > 0) onChanges(changes);
    changes.count = 0;
  };

  const look = (order: RowOrder, a: number, b: number, isSilent: boolean): void => {
    const last = Math.max(a, b);
    let count = changes.count;
    for (let i = Math.min(a, b); i < last; i += 1) {
      const row = order ? (order[i] ?? 0) : i;
      const before = match[row] ?? 0;
      const after = matchOf(row);
      if (before === after) continue;
      match[row] = after;
      if (isSilent) continue;
      rows[count] = row;
      signs[count] = Math.min(after, 1) - Math.min(before, 1);
      possible[count] = (after & 1) - (before & 1);
      count += 1;
      if (count < MOST_CHANGES) continue;
      changes.count = count;
      handOver();
      count = 0;
    }
    changes.count = count;
  };

  const lookAtAll = (): void => {
    for (let row = 0; row < length; row += 1) match[row] = matchOf(row);
  };

  return {
    byStart,
    byEnd,
    match,
    get from() {
      return from;
    },
    get to() {
      return to;
    },
    move(nextFrom, nextTo, silent) {
      const isSilent = silent === 'silent';
      from = nextFrom;
      to = nextTo;
      const before = edges;
      const after = edgesAt();
      edges = after;
      if (!before || distance(before, after) > length / 2) {
        lookAtAll();
        return 'rebuilt';
      }
      look(byStart, before.startsBeforeEnd, after.startsBeforeEnd, isSilent);
      look(byEnd, before.endsByFrom, after.endsByFrom, isSilent);
      // An event of one minute is inside or outside a window of whole minutes, and never on its edge.
      if (!isMoments || !before.isWhole || !after.isWhole) {
        look(byStart, before.startsBeforeFrom, after.startsBeforeFrom, isSilent);
        look(byEnd, before.endsByTo, after.endsByTo, isSilent);
      }
      handOver();
      return 'moved';
    },
  };
}

function distance(a: Edges, b: Edges): number {
  return (
    Math.abs(a.startsBeforeEnd - b.startsBeforeEnd) +
    Math.abs(a.startsBeforeFrom - b.startsBeforeFrom) +
    Math.abs(a.endsByFrom - b.endsByFrom) +
    Math.abs(a.endsByTo - b.endsByTo)
  );
}

/** Whether no event takes longer than a minute. */
function hasOnlyMoments({ start, end, length }: EventTable): boolean {
  for (let row = 0; row < length; row += 1) if ((end[row] ?? 0) - (start[row] ?? 0) > 1) return false;
  return true;
}
