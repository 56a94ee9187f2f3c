import type { Dataset } from '../../domain/incident';
import type { PreparedEngine } from '../../spacetime/prepare-engine';
import type { TableOfPlaces } from '../combined/combine-tables';
import type { Problem } from '../problem';
import type { FinishedImport, ImportMeta } from './atlas/imported-table';
import type { MappingGuess } from './mapping/guess-mapping';
import type { Mapping } from './mapping/mapping';
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
  /** Counts what would load under a mapping; a newer tally or load ends an older one. */
  | { readonly type: 'tally'; readonly mapping: Mapping }
  | { readonly type: 'load'; readonly mapping: Mapping }
  /** Makes a stored table ready again. */
  | { readonly type: 'restore'; readonly meta: ImportMeta; readonly packed: Blob; readonly store: Blob }
  /** Lays two tables over each other. */
  | {
      readonly type: 'combine';
      readonly first: TableOfPlaces;
      readonly second: TableOfPlaces;
      readonly names: readonly [string, string];
    };

/** How far an import has come. */
export interface ImportProgress {
  readonly phase: 'opening' | 'reading' | 'preparing';
  /** Bytes read and in all. */
  readonly bytes: number;
  readonly total: number;
  readonly rows: number;
  readonly rowsPerSecond: number;
}

/** A table whose columns nobody has explained yet. */
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

/** What would load under a mapping, so far. */
export interface MappingTally {
  readonly mapping: Mapping;
  readonly counts: Readonly<ImportCounts>;
  readonly groups: readonly ProblemGroup[];
  /** All rows were counted. */
  readonly done: boolean;
}

/** What the worker tells the page. */
export type ImportReply =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'mapping'; readonly preview: MappingPreview }
  | { readonly type: 'tally'; readonly tally: MappingTally }
  | { readonly type: 'finished'; readonly finished: FinishedImport; readonly preview: MappingPreview }
  | { readonly type: 'restored'; readonly table: FinishedImport['table'] }
  | { readonly type: 'combined'; readonly prepared: PreparedEngine }
  | { readonly type: 'dataset'; readonly dataset: Dataset; readonly report: ImportReport; readonly store: Blob }
  /** With a report when rows were read and none could be loaded. */
  | { readonly type: 'failed'; readonly problem: Problem; readonly report?: ImportReport };
