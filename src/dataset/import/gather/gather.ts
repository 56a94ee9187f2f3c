import type { Problem } from '../../problem';

/** How several tables become one: the rows of some, one after the other, with columns that others add. Plain data. */
export interface Gather {
  /** Numbers of the tables whose rows are put together, in the order of the files. */
  readonly rows: readonly number[];
  readonly joins: readonly Join[];
}

/** Adds the columns of a table to each row that has the same key. */
export interface Join {
  /** Number of the table that adds columns. */
  readonly table: number;
  /** Column of the rows, and column of the table, that hold the key. */
  readonly key: string;
  readonly otherKey: string;
}

/** One of several files, as the reader chooses among them. */
export type PartSummary = {
  readonly name: string;
} & (
  | { readonly type: 'table'; readonly columns: readonly string[] }
  /** An Incident Atlas dataset, which opens on its own only. */
  | { readonly type: 'dataset' }
  | { readonly type: 'unread'; readonly problem: Problem }
);

/** What a gathering yields. */
export interface GatherCounts {
  readonly rows: readonly RowsTaken[];
  readonly joins: readonly JoinCounts[];
}

export interface RowsTaken {
  readonly file: string;
  readonly rows: number;
  /** Columns of the other tables that this one lacks. */
  readonly lacks: readonly string[];
}

export interface JoinCounts {
  readonly file: string;
  readonly key: string;
  readonly otherKey: string;
  /** Rows that found their key, and rows that did not. */
  readonly matched: number;
  readonly unmatched: number;
  /** Rows whose key stands for several different rows of the file; these got nothing, because no rule says which is meant. */
  readonly ambiguous: number;
  /** Rows of the file that were found by at least one row, and rows that none names. */
  readonly used: number;
  readonly unused: number;
}
