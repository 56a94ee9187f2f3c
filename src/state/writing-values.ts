import type { LonLat } from '../domain/place';
import type { DraftEntry } from '../library/draft-store';
import type { WritingDesk } from '../library/writing-desk';
import type { WritingState } from '../library/writing-state';

/** Datasets that are written in the page. */
export interface WritingSlice {
  /** What edits them; null until writing was first opened. */
  readonly desk: WritingDesk | null;
  /** The dataset that is open at the desk, or null. */
  readonly writing: WritingState | null;
  /** Those that the browser keeps; null until they were listed. */
  readonly drafts: readonly DraftEntry[] | null;
  /** Whether the panel for writing is on the screen. */
  readonly writingOpen: boolean;
  /** Id of the incident whose form is open, or null. */
  readonly writtenIncident: string | null;
  /** Id of the place whose point the next press on the map sets, or null. */
  readonly pickingPlace: string | null;
  /** Shows the panel. Rejects when its code cannot be fetched. */
  openWriting(): Promise<void>;
  closeWriting(): void;
  /** Opens a kept dataset at the desk and on the screen; false when this browser does not have it. */
  openWritten(id: string): Promise<boolean>;
  /** Opens the form of an incident, in the dataset of the desk; null closes it. */
  writeIncident(id: string | null): void;
  pickPlace(place: string | null): void;
  /** Sets the point of the place that is picked. */
  pickPoint(point: LonLat): void;
}
