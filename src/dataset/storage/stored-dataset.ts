import type { ImportMeta } from '../import/atlas/imported-table';

/** Describes a stored dataset, so that it can be listed without being opened. */
export type StoredEntry =
  | { readonly type: 'table'; readonly meta: ImportMeta; readonly bytes: number }
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
    };

/** A stored dataset's parts. */
export interface StoredParts {
  readonly entry: StoredEntry;
  /** Records, or the dataset's JSON. */
  readonly store: Blob;
  /** Packed columns, for tables. */
  readonly packed: Blob | null;
}
