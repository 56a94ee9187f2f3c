import type { RecordTable } from '../readers/record-table';
import type { FileSet } from './file-set';
import type { ReadingChoice } from './reading';

/** A recognised file: a table of records, an Incident Atlas dataset, which is read whole, or several files. */
export type OpenedFile =
  | { readonly type: 'table'; readonly table: RecordTable; readonly packed: boolean }
  | { readonly type: 'dataset'; readonly value: unknown }
  | { readonly type: 'several'; readonly set: FileSet };

export interface OpenOptions {
  /** Sheet of a workbook, from 0; null takes the first with rows. */
  readonly sheet: number | null;
  /** What the reader has chosen; the rest is guessed. */
  readonly reading?: ReadingChoice;
  readonly onUnpack: (bytes: number) => void;
  /** Name of the file, which helps to say what a file is that is not read. */
  readonly name?: string;
  /** The file comes out of an archive. Another archive in it is refused, because an archive can hold itself. */
  readonly isInArchive?: boolean;
}
