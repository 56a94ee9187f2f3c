import type { Problem } from '../problem';
import type { BlobShelf } from './blob-shelf';
import { openIdbShelf } from './idb-shelf';
import { openOpfsShelf } from './opfs-shelf';
import type { StoredEntry, StoredParts } from './stored-dataset';

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Imported datasets that the browser keeps after the page is closed. */
export interface DatasetStore {
  /** Newest first. */
  list(): Promise<Outcome<readonly StoredEntry[]>>;
  /** Keeps a dataset. A dataset that does not fit is removed again, with all parts written so far. */
  save(parts: StoredParts): Promise<Outcome<StoredParts>>;
  open(id: string): Promise<Outcome<StoredParts | null>>;
  remove(id: string): Promise<Outcome<null>>;
}

const META = 'meta.json';
const STORE = 'records';
const PACKED = 'columns';

/** Tells tabs of the page apart that write the same dataset. Absent on plain HTTP. */
type Locks = Pick<LockManager, 'request'>;

const browserLocks = () => (typeof navigator === 'undefined' ? undefined : navigator.locks);

/** Opens the storage once, when it is first needed. */
export function createDatasetStore(
  openShelf: () => Promise<BlobShelf> = openBrowserShelf,
  locks: Locks | undefined = browserLocks(),
): DatasetStore {
  let opening: Promise<BlobShelf> | null = null;
  const shelf = () => {
    opening ??= openShelf();
    return opening;
  };
  const attempt = async <T>(work: (shelf: BlobShelf) => Promise<T>, needed = 0): Promise<Outcome<T>> => {
    try {
      return { ok: true, value: await work(await shelf()) };
    } catch (error) {
      return { ok: false, problem: storageProblem(error, needed) };
    }
  };
  return {
    list: () =>
      attempt(async (files) => {
        const folders = await files.folders();
        const entries = await Promise.all(folders.map((folder) => readEntry(files, folder)));
        if (locks)
          await Promise.all(folders.map((folder) => removeUnfinished(files, folder, locks).catch(() => undefined)));
        return entries.flatMap((entry) => entry ?? []).sort((a, b) => b.meta.importedAt - a.meta.importedAt);
      }),
    save: (parts) =>
      attempt(
        async (files) => {
          const { id } = parts.entry.meta;
          const write = () => writeParts(files, parts);
          try {
            await (locks ? locks.request(lockOf(id), write) : write());
          } catch (error) {
            await files.remove(id).catch(() => undefined);
            throw error;
          }
          return (await readParts(files, id)) ?? parts;
        },
        parts.store.size + (parts.packed?.size ?? 0),
      ),
    open: (id) => attempt((files) => readParts(files, id)),
    remove: (id) =>
      attempt(async (files) => {
        await files.remove(id);
        return null;
      }),
  };
}

/**
 * Writes the description last: a dataset without one was never finished and is not listed. An earlier version of the dataset goes
 * first, so that a page that is left meanwhile does not leave parts of two.
 */
async function writeParts(files: BlobShelf, { entry, store, packed }: StoredParts): Promise<void> {
  const { id } = entry.meta;
  await files.remove(id);
  await files.write(id, STORE, store);
  if (packed) await files.write(id, PACKED, packed);
  await files.write(id, META, new Blob([JSON.stringify(entry)]));
}

const lockOf = (id: string) => `incident-atlas/${id}`;

/** Removes what a page that was left while it wrote has left behind: a folder without a description that no tab writes. */
async function removeUnfinished(files: BlobShelf, folder: string, locks: Locks): Promise<void> {
  if (await files.read(folder, META)) return;
  await locks.request(lockOf(folder), { ifAvailable: true }, async (lock) => {
    if (lock && !(await files.read(folder, META))) await files.remove(folder);
  });
}

async function readParts(files: BlobShelf, id: string): Promise<StoredParts | null> {
  const entry = await readEntry(files, id);
  const store = entry && (await files.read(id, STORE));
  if (!entry || !store) return null;
  return { entry, store, packed: await files.read(id, PACKED) };
}

async function readEntry(files: BlobShelf, id: string): Promise<StoredEntry | null> {
  const meta = await files.read(id, META);
  if (!meta) return null;
  try {
    const entry = JSON.parse(await meta.text()) as StoredEntry;
    return entry.meta.id === id ? entry : null;
  } catch {
    return null;
  }
}

function storageProblem(error: unknown, needed: number): Problem {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull
    ? { code: 'storageFull', params: { needed: `${Math.ceil(needed / 1e6)} MB` } }
    : { code: 'storageBlocked', params: {} };
}

/** The browser's private file system, else IndexedDB. Rejects where the browser allows neither. */
async function openBrowserShelf(): Promise<BlobShelf> {
  if (typeof navigator !== 'undefined' && navigator.storage) {
    const files = await openOpfsShelf(navigator.storage).catch(() => null);
    if (files) return files;
  }
  if (typeof indexedDB === 'undefined') throw new Error('no storage');
  return openIdbShelf(indexedDB);
}
