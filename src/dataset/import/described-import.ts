import type { ImportMeta } from './atlas/imported-table';
import type { Choice } from './formats/choose-format';
import { titleOfFile } from './formats/format-list';
import type { Gathered } from './gather/several-parts';
import type { MappingPreview } from './import-messages';
import type { RecordTable } from './readers/record-table';
import type { Cell } from './rows/cell';
import type { Correction } from './rows/correction';
import type { ImportReport } from './rows/import-report';
import type { ReadTable } from './rows/import-table';
import type { Receipt } from './rows/receipt';

/** A file that the worker has opened, and how it was read last. */
export interface OpenTable {
  readonly file: Blob;
  readonly name: string;
  readonly id: string;
  readonly table: RecordTable;
  /** Rows from all over the file. */
  readonly sample: readonly (readonly Cell[])[];
  /** What the page is shown of it. To guess what its columns mean takes a while, and a format that knows its columns does not wait for it. */
  readonly preview: () => MappingPreview;
  /** How the file was read last, and what the reader corrected in it. */
  choice: Choice | null;
  corrections: readonly Correction[];
  readonly gathered: Gathered | null;
}

/** Describes an import for the store and the atlas. */
export function metaOf({ file, name, id, table, corrections }: OpenTable, { format, mapping }: Choice): ImportMeta {
  return {
    id,
    title: titleOfFile(name),
    file: name,
    size: file.size,
    importedAt: Date.now(),
    format: format.id,
    publisher: format.publisher,
    licence: format.licence,
    columns: table.columns,
    mapping,
    codec: table.codec,
    ...(corrections.length > 0 && { corrections }),
  };
}

/** What became of the rows of an import. */
export function reportOf(
  open: OpenTable,
  { format }: Choice,
  read: ReadTable,
  receipt: Receipt,
  seconds: number,
): ImportReport {
  return {
    file: open.name,
    size: open.file.size,
    container: open.table.container,
    format: format.id,
    encoding: open.table.encoding,
    ...read.counts,
    groups: read.groups,
    repairs: [],
    overflowing: read.overflowing,
    lacks: read.lacks,
    seconds,
    rejects: read.rejects,
    troubled: read.troubled,
    columns: open.table.columns,
    ...(open.table.projection && { projection: open.table.projection }),
    ...(open.table.titleLines && { titleLines: open.table.titleLines }),
    ...open.gathered?.forReport(),
    ...(open.table.leftOut && { leftOut: open.table.leftOut }),
    receipt,
  };
}
