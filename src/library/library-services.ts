import { type StartWorker, startImportWorker } from '../dataset/import/import-client';
import { createDatasetStore, type DatasetStore } from '../dataset/storage/dataset-store';
import { createMappingMemory, type MappingMemory } from '../dataset/storage/remembered-mappings';

/** What imports need of the browser. Tests provide their own. */
export interface LibraryServices {
  readonly startWorker: StartWorker;
  readonly datasets: DatasetStore;
  readonly mappings: MappingMemory;
  /** Address of the page, against which relative addresses are resolved. */
  readonly pageUrl: () => string;
  readonly fetch: (url: string, signal: AbortSignal) => Promise<Response>;
}

export function defaultLibraryServices(): LibraryServices {
  return {
    startWorker: startImportWorker,
    datasets: createDatasetStore(),
    mappings: createMappingMemory(() => globalThis.localStorage),
    pageUrl: () => document.baseURI,
    fetch: (url, signal) => fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' }),
  };
}
