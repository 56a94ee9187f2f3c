import type { ChangeAuthor, ChangeKind } from '../../live/change';
import type { Live } from '../../live/live';
import type { AppState } from '../app-state';

/** How a slice reads and writes the whole state. */
export interface SliceTools {
  readonly get: () => AppState;
  readonly set: (part: Partial<AppState>) => void;
  /** Writes values that views follow, and tells these. */
  readonly change: (part: Partial<AppState>, kind: ChangeKind, by?: ChangeAuthor) => void;
  readonly live: Live;
}
