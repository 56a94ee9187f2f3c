import type { FileRows } from '../dataset/atlas';
import type { Gather, GatherCounts } from '../dataset/import/gather/gather';
import type { ImportProgress, MappingPreview, MappingTally, SeveralTables } from '../dataset/import/import-messages';
import type { Mapping } from '../dataset/import/mapping/mapping';
import type { Correction } from '../dataset/import/rows/correction';
import type { ImportReport } from '../dataset/import/rows/import-report';
import type { Problem } from '../dataset/problem';
import type { FileMark } from '../dataset/storage/file-mark';

/** The state of the import dialog. There is one import at a time. */
export type ImportSession =
  | { readonly status: 'idle' }
  | {
      /** A link names a file on another host: nothing is requested until the reader agrees. */
      readonly status: 'consent';
      readonly address: string;
      readonly host: string;
      /** Whether it is the address of an archive. */
      readonly isArchive?: true;
    }
  | {
      /** A link names a file that is neither open nor stored. */
      readonly status: 'asked';
      readonly file: FileMark;
      /** Name of the last chosen file, which was another one; null before a choice. */
      readonly other: string | null;
    }
  | {
      readonly status: 'reading';
      readonly name: string;
      /** Bytes; 0 while not known. */
      readonly size: number;
      /** Fetches an address, imports a file, restores a stored dataset, or combines two datasets. */
      readonly task: 'fetch' | 'import' | 'restore' | 'combine';
      readonly progress: ImportProgress | null;
    }
  | {
      /** Several tables came together: the reader says how they become one. */
      readonly status: 'several';
      readonly several: SeveralTables;
      readonly gather: Gather;
      /** What the choice yields; null while it is counted. */
      readonly tally: GatherCounts | null;
    }
  | {
      readonly status: 'mapping';
      readonly preview: MappingPreview;
      readonly mapping: Mapping;
      readonly tally: MappingTally | null;
      /** The mapping that an earlier file with the same columns was read with; null or absent when there is none. */
      readonly recalled?: Mapping | null;
      /** The file is being read again, with another choice of how. */
      readonly isRereading?: boolean;
      /** Why the file could not be read with the last choice. What is shown is how it was read before. */
      readonly problem?: Problem | null;
    }
  | {
      readonly status: 'report';
      readonly report: ImportReport;
      /** Id of the imported atlas. */
      readonly atlas: string;
      /** Null when the reader cannot change what the columns mean. */
      readonly preview: MappingPreview | null;
      readonly mapping: Mapping | null;
      /** Whether the mapping is the one of an earlier file with the same columns. */
      readonly remembered: boolean;
      /** Whether the browser stores the dataset. After `no`, the dataset is lost when the page closes. */
      readonly kept: 'saving' | 'yes' | 'no';
    }
  | { readonly status: 'failed'; readonly problem: Problem }
  | {
      /** Rows were read and none of them could be loaded. The file stays open. */
      readonly status: 'noneLoaded';
      readonly problem: Problem;
      readonly report: ImportReport;
      readonly rows: FileRows;
      readonly preview: MappingPreview;
      readonly mapping: Mapping | null;
    };

/** What a reader wrote into the cells of a file, which the file is not read with yet. */
export interface WrittenCells {
  readonly corrections: readonly Correction[];
  /** How many cells would be read otherwise than they were. */
  readonly changed: number;
}
