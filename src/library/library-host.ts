import type { Atlas } from '../dataset/atlas';
import type { Problem } from '../dataset/problem';
import type { FileMark } from '../dataset/storage/file-mark';
import type { ImportSession } from './import-session';

/** What imports need of the page. The store provides it; a test can provide its own. */
export interface LibraryHost {
  readonly session: () => ImportSession;
  readonly moveTo: (session: ImportSession) => void;
  readonly showDialog: (isOpen: boolean) => void;
  /** The atlas on the screen, or null. */
  readonly shown: () => Atlas | null;
  /** Atlases in memory. The list is empty until a second dataset has been shown. */
  readonly openAtlases: () => readonly Atlas[];
  readonly keepOpen: (atlases: readonly Atlas[]) => void;
  /** Puts an atlas on the screen. `link` is the address that it came from, or null. */
  readonly show: (atlas: Atlas, link: string | null) => void;
  readonly splitBy: (dimension: string) => void;
  /** The counts that an atlas needs before it is shown, in steps. */
  readonly stepsToReady: (atlas: Atlas) => readonly (() => void)[];
  readonly notify: (key: string, problem: Problem, action?: 'showReport') => void;
  /** The files of the datasets, by dataset id. */
  readonly marks: () => Readonly<Record<string, FileMark>>;
  readonly keepMark: (id: string, mark: FileMark) => void;
  /** One more import is being stored, or one less. */
  readonly countKeeping: (by: 1 | -1) => void;
  /** Whether a link waits for the file that it names. */
  readonly awaitLink: (waits: boolean) => void;
  readonly refreshStored: () => Promise<void>;
}
