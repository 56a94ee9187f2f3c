import type { Problem } from '../dataset/problem';

/** How an archive on the screen stands. */
export interface ArchiveState {
  /** Address of the archive, as a link names it. */
  readonly link: string;
  /** `loading`: parts are on their way, and numbers that wait for them are old. `failed`: a part cannot be had. */
  readonly status: 'ready' | 'loading' | 'failed';
  /** Whether the numbers on the screen are of an earlier window or zoom. */
  readonly isOld: boolean;
  /** What is wrong with a part, or with the host; null for nothing. */
  readonly problem: Problem | null;
  /** Incidents of all times in the cells in view; null while it is not known. */
  readonly inView: number | null;
  /** More incidents in view than this are shown as counts alone. */
  readonly limit: number;
  /** The incidents in view: not loaded, on their way, or offered for what they cost. */
  readonly rows:
    | { readonly status: 'none' | 'loading' | 'loaded' }
    | { readonly status: 'offered'; readonly bytes: number };
}
