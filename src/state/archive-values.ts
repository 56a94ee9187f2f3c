import type { ArchiveState } from '../library/archive-state';

/** An archive: a dataset of which the page has only what it shows. */
export interface ArchiveSlice {
  /** Null without an open archive. */
  readonly archive: ArchiveState | null;
  /** Opens the archive at an address. Says so in a notice when it cannot. */
  openArchive(address: string): Promise<void>;
  /** Fetches the incidents in view, whatever they cost. */
  loadArchiveRows(): void;
  /** Asks again for a part that could not be had. */
  tryArchiveAgain(): void;
}
