import type { Fault } from '../../../domain/fault';
import type { GatherCounts } from '../gather/gather';
import type { StatedProjection } from '../readers/json/stated-projection';
import type { ProblemGroup } from './problem-tally';
import type { Receipt } from './receipt';
import type { TroubledRow } from './troubled-rows';

/** What became of every row of a file: rows = loaded + rejected. */
export interface ImportReport {
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  readonly container: string;
  /** Id of the format. */
  readonly format: string;
  readonly encoding: string;
  readonly rows: number;
  readonly loaded: number;
  /** How many of the loaded rows have a point. */
  readonly placed: number;
  /** How many of the loaded rows have a doubt. */
  readonly doubtful: number;
  readonly rejected: number;
  /** Blank lines and second headers, which do not count as rows. */
  readonly blank: number;
  /** Loaded rows without a date; absent where all have one. */
  readonly undated?: number;
  /** Loaded rows that are on the map by the name of their place; absent where none is. */
  readonly byName?: number;
  readonly groups: readonly ProblemGroup[];
  /** What was mended in a dataset file so that it opens; empty for a table, whose problems stand in `groups`. */
  readonly repairs: readonly Fault[];
  /** Dimensions with more than 65,534 values, whose rarer values are counted together. */
  readonly overflowing: readonly string[];
  /** Columns for the precision of place or time that the format has and the file lacks. */
  readonly lacks: readonly string[];
  readonly seconds: number;
  /** Rejected rows, one JSON array a line: row, code, column, value, then the cells. Null when every row was loaded. */
  readonly rejects: Blob | null;
  /** Rows that a reader may want to correct, as far as they are listed; empty for a dataset file. */
  readonly troubled: readonly TroubledRow[];
  readonly columns: readonly string[];
  /** The projection that the file states, where its coordinates are no degrees. */
  readonly projection?: StatedProjection;
  /** From which files the rows come and what was joined to them; absent for one file. */
  readonly gathered?: GatherCounts;
  /** Files beside the table that are not in it. */
  readonly leftOut?: readonly string[];
  /** Number of lines above the header that hold a title or notes. */
  readonly titleLines?: number;
  /** What was decided about the file; absent for a dataset file, which says everything itself. */
  readonly receipt?: Receipt;
}
