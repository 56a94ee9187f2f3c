import type { ImportProgress, MappingPreview, MappingTally } from '../dataset/import/import-messages';
import type { Mapping } from '../dataset/import/mapping/mapping';
import type { ImportReport } from '../dataset/import/rows/import-report';
import type { Problem } from '../dataset/problem';

/** Where an import stands. One at a time. */
export type ImportSession =
  | { readonly status: 'idle' }
  | {
      /** A link names a file on another host: nothing is requested until the reader agrees. */
      readonly status: 'consent';
      readonly address: string;
      readonly host: string;
    }
  | {
      readonly status: 'reading';
      readonly name: string;
      /** Bytes; 0 while not known. */
      readonly size: number;
      /** What is being done: fetched from an address, read from a file, made ready from storage, laid over another. */
      readonly task: 'fetch' | 'import' | 'restore' | 'combine';
      readonly progress: ImportProgress | null;
    }
  | {
      readonly status: 'mapping';
      readonly preview: MappingPreview;
      readonly mapping: Mapping;
      readonly tally: MappingTally | null;
    }
  | {
      readonly status: 'report';
      readonly report: ImportReport;
      /** Id of the atlas that came of it. */
      readonly atlas: string;
      /** Present when what the columns mean can still be changed. */
      readonly preview: MappingPreview | null;
      readonly mapping: Mapping | null;
      /** The mapping is one that was given before, for a file with the same columns. */
      readonly remembered: boolean;
      /** Whether the browser keeps it: being written, kept, or gone with the page. */
      readonly kept: 'saving' | 'yes' | 'no';
    }
  | { readonly status: 'failed'; readonly problem: Problem; readonly report: ImportReport | null };
