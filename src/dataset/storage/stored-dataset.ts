import type { ImportMeta } from '../import/atlas/imported-table';
import type { FileMark } from './file-mark';

/** Describes a stored dataset, so that it can be listed without being opened. */
export type StoredEntry =
  | { readonly type: 'table'; readonly meta: ImportMeta; readonly bytes: number; readonly mark?: FileMark }
  | {
      readonly type: 'dataset';
      readonly meta: {
        readonly id: string;
        readonly title: string;
        readonly file: string;
        readonly size: number;
        readonly importedAt: number;
      };
      readonly bytes: number;
      readonly mark?: FileMark;
    };

/** A stored dataset's parts. */
export interface StoredParts {
  readonly entry: StoredEntry;
  /** Records, or the dataset's JSON. */
  readonly store: Blob;
  /** Packed columns, for tables. */
  readonly packed: Blob | null;
}
