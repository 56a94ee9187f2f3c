import type { EventTable } from './event-table';
import { countBelow } from './row-order';

/** 0: the row does not overlap the window; 1: it overlaps and may have fallen outside; 2: it matches for certain. */
export type TimeMatch = 0 | 1 | 2;

export interface TimeOrders {
  /** Rows by start, ties by row. */
  readonly byStart: Int32Array;
  /** Rows by end, ties by row. */
  readonly byEnd: Int32Array;
}

export interface TimeIndex extends TimeOrders {
  readonly from: number;
  readonly to: number;
  /** Each row's match with the window, whatever the filters say. Owned by the index, updated in place. */
  readonly match: Uint8Array;
  /**
   * Moves the window to [from, to) and tells `onChange` of each row whose match changed. When most rows would be touched
   * they are all looked at in one pass and nobody is told: the answer is then `rebuilt`.
   */
  move(from: number, to: number, onChange: RowChange): 'moved' | 'rebuilt';
}

export type RowChange = (row: number, before: TimeMatch, after: TimeMatch) => void;

/** A number out of `TimeIndex.match`. */
export function asMatch(value: number): TimeMatch {
  if (value === 2) return 2;
  return value === 1 ? 1 : 0;
}

/**
 * A row's match depends on four comparisons: its start with either edge of the window, its end with either edge. In the
 * order by start, or by end, the rows for which one of them turns over lie side by side, between where the edge stood
 * and where it stands: only those are looked at.
 */
interface Edges {
  startsBeforeEnd: number;
  startsBeforeFrom: number;
  endsByFrom: number;
  endsByTo: number;
}

/** Index with an empty window at 0 in which nothing is matched yet: move it before reading. */
export function createTimeIndex(table: EventTable, { byStart, byEnd }: TimeOrders): TimeIndex {
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

  const look = (order: Int32Array, a: number, b: number, onChange: RowChange): void => {
    const last = Math.max(a, b);
    for (let i = Math.min(a, b); i < last; i += 1) {
      const row = order[i] ?? 0;
      const before = asMatch(match[row] ?? 0);
      const after = matchOf(row);
      if (before === after) continue;
      match[row] = after;
      onChange(row, before, after);
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
    move(nextFrom, nextTo, onChange) {
      from = nextFrom;
      to = nextTo;
      const before = edges;
      const after = edgesAt();
      edges = after;
      if (!before || distance(before, after) > length / 2) {
        lookAtAll();
        return 'rebuilt';
      }
      look(byStart, before.startsBeforeEnd, after.startsBeforeEnd, onChange);
      look(byEnd, before.endsByFrom, after.endsByFrom, onChange);
      look(byStart, before.startsBeforeFrom, after.startsBeforeFrom, onChange);
      look(byEnd, before.endsByTo, after.endsByTo, onChange);
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
