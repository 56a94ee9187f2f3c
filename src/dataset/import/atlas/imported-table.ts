import type { PreparedEngine } from '../../../spacetime/prepare-engine';
import type { IdSlots } from '../columns/id-index';
import type { ImportedColumns } from '../columns/imported-columns';
import type { Mapping } from '../mapping/mapping';
import type { RecordCodec } from '../readers/record-codec';
import type { BlockIndex } from '../rows/block-index';
import type { ImportReport } from '../rows/import-report';

/** All that is kept of an import beside its columns; plain data. */
export interface ImportMeta {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** Bytes of the file as it was given. */
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
}

/** An imported table, ready to become an atlas: what a worker hands over. */
export interface ImportedTable {
  readonly meta: ImportMeta;
  readonly columns: ImportedColumns;
  readonly idSlots: IdSlots;
  readonly blocks: BlockIndex;
  readonly prepared: PreparedEngine;
  /** West, south, east, north of what the map shows first. */
  readonly openingBounds: readonly [number, number, number, number];
  /** Where records are read again. */
  readonly store: Blob;
}

/** A finished import: the table, its report, and its columns packed for storage. */
export interface FinishedImport {
  readonly table: ImportedTable;
  readonly report: ImportReport;
  readonly packed: Blob;
}
