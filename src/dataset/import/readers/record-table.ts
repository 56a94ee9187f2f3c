import type { Cell } from '../rows/cell';
import type { RecordCodec } from './record-codec';
import type { RecordFlaw } from './record-flaw';

/** Records that lie together in the record store; `record` of the first counts from 0 at the store's start. */
export interface RecordBatch {
  readonly firstRecord: number;
  /** Null stands for a record that is no row: a blank line, a second header. */
  readonly rows: readonly (readonly Cell[] | null)[];
  /** The rows with all their cells, where only the wanted ones were given. */
  readonly whole?: () => Promise<readonly (readonly Cell[])[]>;
  readonly flaws: readonly RecordFlaw[];
  /** Position of the batch in the record store, bytes. */
  readonly start: number;
  readonly end: number;
}

/** A file opened as a table: columns first, then records in batches. */
export interface RecordTable {
  readonly container: 'csv' | 'json' | 'ndjson' | 'geojson' | 'xlsx' | 'parquet';
  readonly encoding: string;
  readonly columns: readonly string[];
  /** Data rows from the start of the file, for detection and preview. */
  readonly head: readonly (readonly Cell[])[];
  /** Records above the first row of data, from which row numbers for people are counted. */
  readonly headerRecords: number;
  readonly codec: RecordCodec;
  /** Names of a workbook's sheets, and which is open. */
  readonly sheets?: { readonly names: readonly string[]; readonly open: number };
  /** Where the records can be read again: the file itself, or what was written out of it. Known after `batches` ran. */
  store(): Blob;
  /** `wanted` are the columns that will be looked at; cells of others may be left out. Without it all are given. */
  batches(wanted?: readonly number[]): AsyncGenerator<RecordBatch>;
  /** Bytes of the file that have been read so far. */
  readonly position: () => number;
}
