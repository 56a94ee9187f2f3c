import type { ChangeAuthor, ChangeKind } from '../../live/change';
import type { Live } from '../../live/live';
import type { AppState } from '../app-state';

/** What a slice needs to read and change the whole state. */
export interface SliceTools {
  readonly get: () => AppState;
  readonly set: (part: Partial<AppState>) => void;
  /** Writes values and emits the change, so that the views that depend on it run. */
  readonly change: (part: Partial<AppState>, kind: ChangeKind, by?: ChangeAuthor) => void;
  readonly live: Live;
}
