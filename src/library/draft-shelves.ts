import { doneOf, resultOf } from '../dataset/storage/idb-requests';
import {
  createDraftStore,
  type DraftEntry,
  type DraftLine,
  type DraftNews,
  type DraftShelf,
  type DraftStore,
  type StoredDraft,
} from './draft-store';

const DATABASE = 'incident-atlas-written';
const ENTRIES = 'entries';
const FILES = 'files';

/** The written datasets of this browser, in IndexedDB, with a channel between its tabs. */
export function browserDrafts(): DraftStore {
  return createDraftStore(() => openDraftShelf(indexedDB), browserLine());
}

/** Datasets in IndexedDB: what describes them apart from them, so that a list reads no file. */
async function openDraftShelf(factory: IDBFactory): Promise<DraftShelf> {
  const opening = factory.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(ENTRIES, { keyPath: 'id' });
    opening.result.createObjectStore(FILES, { keyPath: 'entry.id' });
  };
  const database = await resultOf(opening);
  // A newer page may need another layout: it must not wait for this tab.
  database.onversionchange = () => database.close();
  return {
    entries: async () => (await resultOf(database.transaction(ENTRIES).objectStore(ENTRIES).getAll())) as DraftEntry[],
    async read(id) {
      const found: unknown = await resultOf(database.transaction(FILES).objectStore(FILES).get(id));
      return (found as StoredDraft | undefined) ?? null;
    },
    async replace(id, decide) {
      const transaction = database.transaction([ENTRIES, FILES], 'readwrite');
      const entries = transaction.objectStore(ENTRIES);
      const known = (await resultOf(entries.get(id))) as DraftEntry | undefined;
      const next = decide(known?.version ?? 0);
      if (!next) return null;
      entries.put(next.entry);
      transaction.objectStore(FILES).put(next);
      await doneOf(transaction);
      return next;
    },
    async remove(id) {
      const transaction = database.transaction([ENTRIES, FILES], 'readwrite');
      transaction.objectStore(ENTRIES).delete(id);
      transaction.objectStore(FILES).delete(id);
      await doneOf(transaction);
    },
  };
}

function browserLine(): DraftLine {
  if (typeof BroadcastChannel === 'undefined') return { post() {}, hear: () => () => {} };
  const channel = new BroadcastChannel(DATABASE);
  return {
    post: (news) => channel.postMessage(news),
    hear(listener) {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        if (isNews(data)) listener(data);
      };
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}

function isNews(data: unknown): data is DraftNews {
  return (
    typeof data === 'object' &&
    data !== null &&
    'id' in data &&
    typeof data.id === 'string' &&
    'version' in data &&
    typeof data.version === 'number'
  );
}
