/** What happened to an entry: it came, it changed, or it went. */
export type EntryAction = 'added' | 'changed' | 'removed';

/** What kind of entry a change is of; `dataset` is what the dataset says of itself. */
export type EntryKind = 'dataset' | 'incident' | 'place' | 'source' | 'actor';

export const ENTRY_KINDS: readonly EntryKind[] = ['dataset', 'incident', 'place', 'source', 'actor'];
export const ENTRY_ACTIONS: readonly EntryAction[] = ['added', 'changed', 'removed'];

/** One entry that a revision changed. */
export interface EntryChange {
  readonly entry: EntryKind;
  readonly action: EntryAction;
  /** Id of the entry; the name of an actor; '' for the dataset itself. */
  readonly id: string;
  /** Title or name as it was then, so that a removed entry can be named. */
  readonly name?: string;
  /** Members that differ, for a changed entry. */
  readonly fields?: readonly string[];
}

/** One saved state of a dataset that is written in the page: when, by whom, and what changed since the one before. */
export interface Revision {
  /** UTC, as `2026-11-28T01:20:00Z`. */
  readonly at: string;
  /** Name as the writer gave it; absent where none was given. */
  readonly by?: string;
  /** The writer's reason; absent where none was given. */
  readonly why?: string;
  /** At least one. */
  readonly changes: readonly EntryChange[];
}

/** The revisions that changed an incident, oldest first. */
export function revisionsOf(history: readonly Revision[], incident: string): readonly Revision[] {
  return history.filter(({ changes }) => changes.some(({ entry, id }) => entry === 'incident' && id === incident));
}
