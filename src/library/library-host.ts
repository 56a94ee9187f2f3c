import type { Atlas } from '../dataset/atlas';
import type { Problem } from '../dataset/problem';
import type { ImportSession } from './import-session';

/** What importing needs of the screen: the store gives it, and a test can. */
export interface LibraryHost {
  readonly session: () => ImportSession;
  readonly moveTo: (session: ImportSession) => void;
  readonly showDialog: (isOpen: boolean) => void;
  /** The atlas on the screen, or null. */
  readonly shown: () => Atlas | null;
  /** Atlases in memory, the one on the screen among them. */
  readonly openAtlases: () => readonly Atlas[];
  readonly keepOpen: (atlases: readonly Atlas[]) => void;
  /** Puts an atlas on the screen. `link` is the address that it came from, or null. */
  readonly show: (atlas: Atlas, link: string | null) => void;
  readonly splitBy: (dimension: string) => void;
  /** What must be counted of an atlas before it is shown, in steps. */
  readonly stepsToReady: (atlas: Atlas) => readonly (() => void)[];
  readonly notify: (key: string, problem: Problem, action?: 'showReport') => void;
  readonly refreshStored: () => Promise<void>;
}
