import type { Dataset } from '../../domain/incident';
import type { PreparedEngine } from '../../spacetime/prepare-engine';
import type { TableOfPlaces } from '../combined/combine-tables';
import type { Problem } from '../problem';
import type { FinishedImport, ImportMeta } from './atlas/imported-table';
import type { MappingGuess } from './mapping/guess-mapping';
import type { Mapping } from './mapping/mapping';
import type { Correction } from './rows/correction';
import type { ImportReport, ProblemGroup } from './rows/import-report';
import type { ImportCounts } from './rows/import-table';

/** What the page asks of the import worker. */
export type ImportRequest =
  | {
      readonly type: 'open';
      readonly file: Blob;
      readonly name: string;
      readonly id: string;
      readonly sheet: number | null;
    }
  /** Counts the rows that would load by a mapping. A newer tally or load ends an older tally. */
  | { readonly type: 'tally'; readonly mapping: Mapping }
  | { readonly type: 'load'; readonly mapping: Mapping }
  /** Reads the file once more as it was read last, with these corrections in place of the earlier ones. */
  | { readonly type: 'correct'; readonly corrections: readonly Correction[] }
  /** Prepares a stored table for the screen. */
  | { readonly type: 'restore'; readonly meta: ImportMeta; readonly packed: Blob; readonly store: Blob }
  /** Makes one table of two. */
  | {
      readonly type: 'combine';
      readonly first: TableOfPlaces;
      readonly second: TableOfPlaces;
      readonly names: readonly [string, string];
    };

/** How far an import has come. */
export interface ImportProgress {
  readonly phase: 'opening' | 'reading' | 'preparing';
  /** Bytes read so far; `total` is the size of the file. */
  readonly bytes: number;
  readonly total: number;
  readonly rows: number;
  readonly rowsPerSecond: number;
}

/** A table with the guessed meaning of its columns, for the reader to check. */
export interface MappingPreview {
  readonly name: string;
  readonly columns: readonly string[];
  /** The first rows as text. */
  readonly rows: readonly (readonly string[])[];
  readonly guess: MappingGuess;
  readonly encoding: string;
  readonly container: string;
  readonly sheets: { readonly names: readonly string[]; readonly open: number } | null;
}

/** The rows that would load by a mapping, as far as they are counted. */
export interface MappingTally {
  readonly mapping: Mapping;
  readonly counts: Readonly<ImportCounts>;
  readonly groups: readonly ProblemGroup[];
  /** True when all rows are counted. */
  readonly done: boolean;
}

/** What the worker sends to the page. */
export type ImportReply =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'mapping'; readonly preview: MappingPreview }
  | { readonly type: 'tally'; readonly tally: MappingTally }
  | { readonly type: 'finished'; readonly finished: FinishedImport; readonly preview: MappingPreview }
  | { readonly type: 'restored'; readonly table: FinishedImport['table'] }
  | { readonly type: 'combined'; readonly prepared: PreparedEngine }
  | { readonly type: 'dataset'; readonly dataset: Dataset; readonly report: ImportReport; readonly store: Blob }
  /** Has a report where rows were read and no row could be loaded. */
  | { readonly type: 'failed'; readonly problem: Problem; readonly report?: ImportReport };
