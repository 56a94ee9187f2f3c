import type { Dataset } from '../../domain/incident';
import type { PreparedEngine } from '../../spacetime/prepare-engine';
import type { TableOfPlaces } from '../combined/combine-tables';
import type { Problem } from '../problem';
import type { UnloadedRows } from './atlas/file-rows';
import type { FinishedImport, ImportMeta } from './atlas/imported-table';
import type { Gather, GatherCounts, PartSummary } from './gather/gather';
import type { MappingGuess } from './mapping/guess-mapping';
import type { Mapping } from './mapping/mapping';
import type { SetMember } from './open/file-set';
import type { ReadingChoice } from './open/reading';
import type { Correction } from './rows/correction';
import type { ImportReport } from './rows/import-report';
import type { ImportCounts, Leftover } from './rows/import-table';
import type { MappingYield } from './rows/mapping-yield';
import type { ProblemGroup } from './rows/problem-tally';

/** What the page asks of the import worker. */
export type ImportRequest =
  | {
      readonly type: 'open';
      readonly file: Blob;
      readonly name: string;
      readonly id: string;
      readonly sheet: number | null;
      /** What the reader has chosen about a file that is open already. */
      readonly reading?: ReadingChoice;
      /** The files that lie behind each other in `file`; absent for one file. */
      readonly members?: readonly SetMember[];
      /** How several tables become one; without it the page is asked. */
      readonly gather?: Gather;
    }
  /** Completes the keys of a gathering and counts what it yields. */
  | { readonly type: 'tryGather'; readonly gather: Gather }
  /** Goes on with the tables of the set that is open. */
  | { readonly type: 'gather'; readonly gather: Gather }
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

/** Where a table begins in its file and how it is written, as the file is read now and as it was guessed. */
export interface PreviewReading {
  /** The first rows as they stand in the file. */
  readonly top: readonly (readonly string[])[];
  readonly now: ReadHow;
  readonly guess: ReadHow;
  readonly choice: ReadingChoice;
}

export interface ReadHow {
  /** Number of the header's row from 0, `NO_HEADER` for none; null where no row has the names. */
  readonly headerRow: number | null;
  readonly delimiter: string | null;
  /** Null where the container says it. */
  readonly encoding: string | null;
}

/** A table with the guessed meaning of its columns, for the reader to check. */
export interface MappingPreview {
  readonly name: string;
  readonly columns: readonly string[];
  /** The first rows as text. */
  readonly rows: readonly (readonly string[])[];
  readonly guess: MappingGuess;
  /** Number of lines above the header that hold a title or notes. */
  readonly titleLines?: number;
  /** Absent where the container leaves nothing to choose. */
  readonly reading?: PreviewReading;
  readonly encoding: string;
  readonly container: string;
  readonly sheets: { readonly names: readonly string[]; readonly open: number } | null;
  /** How many tables the file, or the files, have among which the reader chose; absent for one. */
  readonly severalTables?: number;
}

/** Several tables that came together, with a proposal how they become one. */
export interface SeveralTables {
  readonly name: string;
  readonly parts: readonly PartSummary[];
  /** Names of files that are no tables. */
  readonly leftOut: readonly string[];
  readonly gather: Gather;
}

/** The rows that would load by a mapping, as far as they are counted. */
export interface MappingTally {
  readonly mapping: Mapping;
  readonly counts: Readonly<ImportCounts>;
  readonly groups: readonly ProblemGroup[];
  /** What would be on the screen; absent until all rows are counted, and where none would load. */
  readonly yields?: MappingYield | null;
  readonly leftovers?: readonly Leftover[];
  /** True when all rows are counted. */
  readonly done: boolean;
}

/** What the worker sends to the page. */
export type ImportReply =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'several'; readonly several: SeveralTables }
  /** `gather` is what was asked for, with its keys completed. */
  | { readonly type: 'gatherTally'; readonly asked: Gather; readonly gather: Gather; readonly counts: GatherCounts }
  | { readonly type: 'mapping'; readonly preview: MappingPreview }
  | { readonly type: 'tally'; readonly tally: MappingTally }
  | { readonly type: 'finished'; readonly finished: FinishedImport; readonly preview: MappingPreview }
  | { readonly type: 'restored'; readonly table: FinishedImport['table'] }
  | { readonly type: 'combined'; readonly prepared: PreparedEngine }
  | { readonly type: 'dataset'; readonly dataset: Dataset; readonly report: ImportReport; readonly store: Blob }
  | { readonly type: 'failed'; readonly problem: Problem }
  /** Rows were read and none of them could be loaded: the reader can correct them, or say what the columns mean. */
  | {
      readonly type: 'noneLoaded';
      readonly problem: Problem;
      readonly report: ImportReport;
      readonly rows: UnloadedRows;
      readonly preview: MappingPreview;
      /** Null where a format knows its columns. */
      readonly mapping: Mapping | null;
    };
