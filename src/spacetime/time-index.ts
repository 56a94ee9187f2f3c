import type { EventTable } from './event-table';
import { countBelow } from './row-order';

/** 0: the row does not overlap the window. 1: it overlaps, but may have happened outside. 2: it matches for certain. */
export type TimeMatch = 0 | 1 | 2;

export interface TimeOrders {
  /** All rows by start; rows with one start in the order of the table. */
  readonly byStart: Int32Array;
  /** All rows by end; rows with one end in the order of the table. */
  readonly byEnd: Int32Array;
}

export interface TimeIndex extends TimeOrders {
  readonly from: number;
  readonly to: number;
  /** By row, its match with the window, without regard to filters. The index owns the array and changes it in place. */
  readonly match: Uint8Array;
  /**
   * Moves the window to [from, to) and calls `onChange` for each row whose match changed; returns 'moved'. When the
   * move would touch more than half of the rows, it matches all rows again without calling `onChange`, and returns
   * 'rebuilt'. With `silent` it calls nothing, for a move after which all rows are counted again.
   */
  move(from: number, to: number, silent?: 'silent'): 'moved' | 'rebuilt';
}

export type RowChange = (row: number, before: TimeMatch, after: TimeMatch) => void;

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
}

/**
 * An index whose rows are not matched yet: call `move` before reading. It has one `onChange` for its whole life, because the loop that
 * calls it runs for each row that a drag takes in, and a call that may go to several functions costs half as much again.
 */
export function createTimeIndex(table: EventTable, { byStart, byEnd }: TimeOrders, onChange: RowChange): TimeIndex {
  const { start, end, lasted, length } = table;
  const match = new Uint8Array(length);
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
  });

  const look = (order: Int32Array, a: number, b: number, isSilent: boolean): void => {
    const last = Math.max(a, b);
    for (let i = Math.min(a, b); i < last; i += 1) {
      const row = order[i] ?? 0;
      const before = asMatch(match[row] ?? 0);
      const after = matchOf(row);
      if (before === after) continue;
      match[row] = after;
      if (!isSilent) onChange(row, before, after);
    }
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
      look(byStart, before.startsBeforeFrom, after.startsBeforeFrom, isSilent);
      look(byEnd, before.endsByTo, after.endsByTo, isSilent);
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
