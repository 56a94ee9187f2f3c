import type { BlobShelf } from './blob-shelf';
import { doneOf, resultOf } from './idb-requests';

const DATABASE = 'incident-atlas';
const FILES = 'files';
const SEPARATOR = '/';

/** Files in IndexedDB, one record for each. */
export async function openIdbShelf(factory: IDBFactory): Promise<BlobShelf> {
  const opening = factory.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(FILES);
  const database = await resultOf(opening);
  const files = (mode: IDBTransactionMode) => database.transaction(FILES, mode).objectStore(FILES);
  const rangeOf = (folder: string) => IDBKeyRange.bound(`${folder}${SEPARATOR}`, `${folder}${SEPARATOR}\uffff`);
  return {
    async folders() {
      const keys = await resultOf(files('readonly').getAllKeys());
      return [...new Set(keys.map((key) => String(key).split(SEPARATOR)[0] ?? ''))];
    },
    async read(folder, name) {
      const found: unknown = await resultOf(files('readonly').get(`${folder}${SEPARATOR}${name}`));
      return found instanceof Blob ? found : null;
    },
    async write(folder, name, blob) {
      const store = files('readwrite');
      store.put(blob, `${folder}${SEPARATOR}${name}`);
      await doneOf(store.transaction);
    },
    async remove(folder) {
      const store = files('readwrite');
      store.delete(rangeOf(folder));
      await doneOf(store.transaction);
    },
  };
}
