import type { Problem } from '../dataset/problem';
import type { WrittenFile } from '../dataset/written/written-file';

/** Describes a written dataset that the browser keeps, so that it can be listed without being opened. */
export interface DraftEntry {
  readonly id: string;
  readonly title: string;
  /** Grows by one at each save; 0 is never saved. */
  readonly version: number;
  /** Milliseconds since 1970, UTC. */
  readonly savedAt: number;
  readonly incidents: number;
  /** Incidents that lack something, and are on no map and in no export. */
  readonly unfinished: number;
}

/** A written dataset as the browser keeps it. */
export interface StoredDraft {
  readonly entry: DraftEntry;
  readonly file: WrittenFile;
  /** The file as the last revision left it: what differs is not in the history yet. */
  readonly base: WrittenFile;
}

/** News from another tab: a dataset was saved or, with the version 0, deleted. */
export interface DraftNews {
  readonly id: string;
  readonly version: number;
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** `version` is that of the store: 0 where the dataset was deleted. */
export type SaveOutcome =
  | Outcome<DraftEntry>
  | { readonly ok: false; readonly problem: null; readonly version: number };

/** The written datasets that the browser keeps. */
export interface DraftStore {
  /** The one saved last comes first. */
  list(): Promise<Outcome<readonly DraftEntry[]>>;
  open(id: string): Promise<Outcome<StoredDraft | null>>;
  /**
   * Keeps a dataset as the version after `expected`. When the store has another version, another tab has saved meanwhile: then
   * nothing is written.
   */
  save(draft: StoredDraft, expected: number): Promise<SaveOutcome>;
  remove(id: string): Promise<Outcome<null>>;
  /** Calls the listener when another tab saves or deletes one. Returns a function that stops it. */
  hear(listener: (news: DraftNews) => void): () => void;
}

/** What one transaction of a shelf does: reads, then perhaps writes. No other tab comes between. */
export interface DraftShelf {
  entries(): Promise<readonly DraftEntry[]>;
  read(id: string): Promise<StoredDraft | null>;
  /** Writes what `decide` makes of the version in the store; null writes nothing. */
  replace(id: string, decide: (version: number) => StoredDraft | null): Promise<StoredDraft | null>;
  remove(id: string): Promise<void>;
}

/** How tabs tell each other. */
export interface DraftLine {
  post(news: DraftNews): void;
  hear(listener: (news: DraftNews) => void): () => void;
}

/** A store over a shelf that is opened when it is first needed. */
export function createDraftStore(openShelf: () => Promise<DraftShelf>, line: DraftLine): DraftStore {
  let opening: Promise<DraftShelf> | null = null;
  const attempt = async <T>(work: (shelf: DraftShelf) => Promise<T>): Promise<Outcome<T>> => {
    try {
      opening ??= openShelf();
      return { ok: true, value: await work(await opening) };
    } catch (error) {
      opening = null;
      return { ok: false, problem: problemOf(error) };
    }
  };
  return {
    list: () => attempt(async (shelf) => [...(await shelf.entries())].sort((a, b) => b.savedAt - a.savedAt)),
    open: (id) => attempt((shelf) => shelf.read(id)),
    async save(draft, expected) {
      const { id } = draft.entry;
      let found = expected;
      const written = await attempt((shelf) =>
        shelf.replace(id, (version) => {
          found = version;
          if (version !== expected) return null;
          return { ...draft, entry: { ...draft.entry, version: version + 1 } };
        }),
      );
      if (!written.ok) return written;
      if (!written.value) return { ok: false, problem: null, version: found };
      const { entry } = written.value;
      line.post({ id, version: entry.version });
      return { ok: true, value: entry };
    },
    async remove(id) {
      const removed = await attempt(async (shelf) => {
        await shelf.remove(id);
        return null;
      });
      if (removed.ok) line.post({ id, version: 0 });
      return removed;
    },
    hear: line.hear,
  };
}

function problemOf(error: unknown): Problem {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { code: isFull ? 'draftsFull' : 'draftsBlocked', params: {} };
}
