import type { PlannedView } from '../dataset/archive/archive-plan';
import type { Atlas } from '../dataset/atlas';
import type { ArchiveState } from './archive-state';

/** What an open archive needs of the page. */
export interface ArchiveHost {
  /** The atlas on the screen, or null. */
  shown(): Atlas | null;
  view(): PlannedView | null;
  /** The window in minutes. */
  window(): readonly [number, number];
  show(atlas: Atlas, link: string): void;
  /** Shows other numbers of the archive on the screen, and keeps the selection. */
  swap(atlas: Atlas): void;
  /** Lets the engine look again whether the parts that it waits for are there. */
  refresh(): void;
  /** The histogram can be counted now. */
  recountBins(): void;
  tell(state: ArchiveState | null): void;
}

/** An archive that is open. */
export interface OpenArchive {
  /** Call this when the map, the window or the dataset has changed. */
  follow(): void;
  /** Fetches the incidents in view, whatever they cost. */
  loadRows(): void;
  tryAgain(): void;
  close(): void;
}
