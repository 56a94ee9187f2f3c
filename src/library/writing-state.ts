import type { Problem } from '../dataset/problem';
import type { WriteEdit } from '../dataset/written/write-edit';
import type { WrittenFile } from '../dataset/written/written-file';
import type { Fault } from '../domain/fault';

/** What another tab did with the dataset that this tab writes in. `saved`: it kept a version of its own. */
export type WritingConflict = 'saved' | 'deleted';

/** How a writer settles a conflict: by the version of the other tab, by that of this tab, or by keeping both. */
export type ConflictChoice = 'theirs' | 'mine' | 'both';

/** Whether the browser keeps what is written. */
export type Kept =
  | { readonly status: 'saved'; readonly at: number }
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly problem: Problem };

/** The dataset that is written in, as the screen shows it. */
export interface WritingState {
  readonly file: WrittenFile;
  /** The file as the last revision left it. */
  readonly base: WrittenFile;
  /** By incident id, what the unfinished ones lack. */
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
  /** The change that an undo takes back, and the one that a redo makes again; null where there is none. */
  readonly undo: WriteEdit | null;
  readonly redo: WriteEdit | null;
  readonly kept: Kept;
  readonly conflict: WritingConflict | null;
}
