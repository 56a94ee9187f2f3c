import type { PreparedEngine } from '../../../spacetime/prepare-engine';
import type { IdSlots } from '../columns/id-index';
import type { RecordColumns } from '../columns/imported-columns';
import type { Mapping } from '../mapping/mapping';
import type { RecordCodec } from '../readers/record-codec';
import type { BlockIndex } from '../rows/block-index';
import type { Correction } from '../rows/correction';
import type { ImportReport } from '../rows/import-report';
import type { Receipt } from '../rows/receipt';

/** Describes an import; plain data, kept beside its columns. */
export interface ImportMeta {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** Bytes of the file before it was unpacked. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly importedAt: number;
  /** Id of the format. */
  readonly format: string;
  readonly publisher: string;
  readonly licence: string;
  readonly columns: readonly string[];
  readonly mapping: Mapping | null;
  readonly codec: RecordCodec;
  /** What the reader corrected in the rows; absent where nothing was corrected. */
  readonly corrections?: readonly Correction[];
  /** What was decided about the file; absent in datasets that were stored before it was kept. */
  readonly receipt?: Receipt;
}

/** An imported table that is ready to become an atlas. The worker transfers it to the page. */
export interface ImportedTable {
  readonly meta: ImportMeta;
  /** By incident; what is counted stands in the engine's table, by row. */
  readonly columns: RecordColumns;
  /** The first incident of each id. */
  readonly idSlots: IdSlots;
  readonly blocks: BlockIndex;
  readonly prepared: PreparedEngine;
  /** West, south, east and north of the map's first view. */
  readonly openingBounds: readonly [number, number, number, number];
  /** The records are read again from here. */
  readonly store: Blob;
}

/** A finished import: the table, its report, and its columns packed for storage. */
export interface FinishedImport {
  readonly table: ImportedTable;
  readonly report: ImportReport;
  readonly packed: Blob;
}
