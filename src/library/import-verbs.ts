import type { Gather } from '../dataset/import/gather/gather';
import type { MappingPreview } from '../dataset/import/import-messages';
import type { Mapping } from '../dataset/import/mapping/mapping';
import type { ReadingChoice } from '../dataset/import/open/reading';
import type { Correction } from '../dataset/import/rows/correction';
import type { ImportReport } from '../dataset/import/rows/import-report';
import type { LinkFile } from '../dataset/storage/file-mark';
import type { BuiltOutcome, FetchedTable } from './built-table';
import type { ChosenFiles } from './chosen-files';
import type { ImportSession } from './import-session';

/** Who named the address of a file. After a link, the report must not cover the screen unless there was a problem. */
export type AddressFrom = 'reader' | 'link';

/** Runs one import at a time: sends requests to its worker, updates the session, shows the atlas. */
export interface ImportDriver {
  open(chosen: ChosenFiles): void;
  /** Prepares a table that was built into the page. It does not go to the screen. */
  openBuilt(fetched: FetchedTable): Promise<BuiltOutcome>;
  reopen(sheet: number): void;
  /** Changes how several tables become one, and counts what that yields. */
  editGather(gather: Gather): void;
  /** Goes on with the tables as chosen. */
  gather(): void;
  /** Goes back to the choice among several tables. */
  regather(): void;
  /** Reads the open file again, with the reader's choices or without; the choice of columns stays on the screen. */
  reread(choice: ReadingChoice | null, sheet: number | null): void;
  fetch(address: string, from: AddressFrom): Promise<void>;
  startMapping(preview: MappingPreview, mapping: Mapping): void;
  tally(mapping: Mapping): void;
  load(session: ImportSession & { status: 'mapping' }): void;
  /** Reads the file of a report once more, with these corrections in place of the earlier ones. */
  correct(report: ImportReport, corrections: readonly Correction[]): void;
  show(id: string): void;
  overlay(id: string): void;
  forget(id: string): void;
  /** Opens the datasets of a link, in order, as one; asks for a file that is neither open nor stored. */
  openFiles(files: readonly LinkFile[], ids: readonly string[]): Promise<void>;
  answerAsked(chosen: ChosenFiles): Promise<void>;
  /** Ends the running import or fetch. The dataset on the screen stays. */
  end(): void;
}
