import type { ArchiveReader } from '../dataset/archive/archive-reader';
import { type StartWorker, startImportWorker } from '../dataset/import/import-client';
import { createDatasetStore, type DatasetStore } from '../dataset/storage/dataset-store';
import { createMappingMemory, type MappingMemory } from '../dataset/storage/remembered-mappings';
import type { DraftStore } from './draft-store';

/** What imports and written datasets need of the browser. Tests provide their own. */
export interface LibraryServices {
  readonly startWorker: StartWorker;
  /** Reads archives; absent for the worker of the page. */
  readonly startArchiveReader?: () => ArchiveReader;
  readonly datasets: DatasetStore;
  readonly mappings: MappingMemory;
  /** The written datasets that the browser keeps. Rejects when its code cannot be fetched. */
  readonly drafts: () => Promise<DraftStore>;
  /** Address of the page, against which relative addresses are resolved. */
  readonly pageUrl: () => string;
  readonly fetch: (url: string, signal: AbortSignal) => Promise<Response>;
}

export function defaultLibraryServices(): LibraryServices {
  return {
    startWorker: startImportWorker,
    datasets: createDatasetStore(),
    mappings: createMappingMemory(() => globalThis.localStorage),
    drafts: async () => (await import('./draft-shelves')).browserDrafts(),
    pageUrl: () => document.baseURI,
    fetch: (url, signal) => fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' }),
  };
}
