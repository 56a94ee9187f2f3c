import type { TableTop } from '../open/reading';
import type { Cell } from '../rows/cell';
import type { StatedProjection } from './json/stated-projection';
import type { RecordCodec } from './record-codec';
import type { RecordFlaw } from './record-flaw';

/** Records that lie together in the record store. Record 0 is the first of the store. */
export interface RecordBatch {
  readonly firstRecord: number;
  /** Null stands for a record that is not a row: a blank line, a second header. */
  readonly rows: readonly (readonly Cell[] | null)[];
  /** The rows with all their cells, where `rows` has only the wanted cells. */
  readonly whole?: () => Promise<readonly (readonly Cell[])[]>;
  readonly flaws: readonly RecordFlaw[];
  /** Whether each text stands alone in memory; else it may be a part of a long one, which it keeps alive. */
  readonly hasOwnTexts?: true;
  /** By row, the number that stands for the text of the numbered column in all batches; negative where the text has none. */
  readonly textAt?: (index: number) => number;
  /** Position of the batch in the record store, in bytes. */
  readonly start: number;
  readonly end: number;
}

/** What kind of file a table comes from. */
export type Container =
  | 'csv'
  | 'json'
  | 'ndjson'
  | 'geojson'
  | 'topojson'
  | 'xlsx'
  | 'xlsb'
  | 'xls'
  | 'ods'
  | 'html'
  | 'dbf'
  | 'parquet'
  | 'kml'
  | 'gpx'
  | 'shapefile'
  | 'flatgeobuf'
  | 'geopackage'
  | 'sqlite';

/** A file opened as a table: columns first, then records in batches. */
export interface RecordTable {
  readonly container: Container;
  readonly encoding: string;
  readonly columns: readonly string[];
  /** Data rows from the start of the file, for detection and preview. */
  readonly head: readonly (readonly Cell[])[];
  /** Rows from all over the file, where `head` is only its beginning. */
  readonly spread?: () => Promise<readonly (readonly Cell[])[]>;
  /** Number of records above the first row of data. */
  readonly headerRecords: number;
  /** Number of lines above the header that hold a title or notes. */
  readonly titleLines?: number;
  /** Where the table begins in its file; absent where no row of names does. */
  readonly top?: TableTop;
  readonly codec: RecordCodec;
  /** The projection that the file states for its coordinates, where they are no degrees. */
  readonly projection?: StatedProjection;
  /** Names of a workbook's sheets of a file's layers, and the index of the open one. */
  readonly sheets?: { readonly names: readonly string[]; readonly open: number };
  /** Names of files beside this one in its archive that are no tables. */
  readonly leftOut?: readonly string[];
  /** Where the records can be read again: the file itself, or a copy of its rows. Complete after `batches` ran. */
  store(): Blob;
  /**
   * @param wanted positions of the columns to read; other cells may be left out. Without it all cells are there.
   * @param degrees positions of the columns of which a text that is a plain number may come as a number
   * @param numbered position of the column whose texts are numbered
   */
  batches(wanted?: readonly number[], degrees?: readonly number[], numbered?: number): AsyncGenerator<RecordBatch>;
  /** Bytes of the file read so far. */
  readonly position: () => number;
}
