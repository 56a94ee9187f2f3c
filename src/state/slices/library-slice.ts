import type { Atlas } from '../../dataset/atlas';
import type { ImportProgress, MappingPreview, MappingTally } from '../../dataset/import/import-messages';
import { isComplete, type Mapping } from '../../dataset/import/mapping/mapping';
import type { ImportReport } from '../../dataset/import/rows/import-report';
import type { Problem } from '../../dataset/problem';
import type { StoredEntry } from '../../dataset/storage/stored-dataset';
import type { ImportRun } from '../../library/import-run';
import { defaultLibraryServices, type LibraryServices } from '../../library/library-services';
import type { AppStore, SliceTools } from '../store';

/** Where an import stands. One at a time. */
export type ImportSession =
  | { readonly status: 'idle' }
  | {
      readonly status: 'reading';
      readonly name: string;
      /** Bytes; 0 while not known. */
      readonly size: number;
      /** What is being done: fetched from an address, read from a file, made ready from storage, laid over another. */
      readonly task: 'fetch' | 'import' | 'restore' | 'combine';
      readonly progress: ImportProgress | null;
    }
  | {
      readonly status: 'mapping';
      readonly preview: MappingPreview;
      readonly mapping: Mapping;
      readonly tally: MappingTally | null;
    }
  | {
      readonly status: 'report';
      readonly report: ImportReport;
      /** Id of the atlas that came of it. */
      readonly atlas: string;
      /** Present when what the columns mean can still be changed. */
      readonly preview: MappingPreview | null;
      readonly mapping: Mapping | null;
      /** The mapping is one that was given before, for a file with the same columns. */
      readonly remembered: boolean;
      /** Whether the browser keeps it: being written, kept, or gone with the page. */
      readonly kept: 'saving' | 'yes' | 'no';
    }
  | { readonly status: 'failed'; readonly problem: Problem; readonly report: ImportReport | null };

export interface LibrarySlice {
  readonly importSession: ImportSession;
  readonly importOpen: boolean;
  /** Atlases in memory beside the one on the screen: switching to them is instant. */
  readonly openAtlases: readonly Atlas[];
  /** What the browser keeps, newest first; null until asked for. */
  readonly stored: readonly StoredEntry[] | null;
  openImport(): void;
  /** Closes the dialog; an import that runs is ended, and the screen stays as it was. */
  closeImport(): void;
  importFile(file: Blob, name: string): void;
  importUrl(url: string): Promise<void>;
  /** Reads the same workbook again, another sheet of it. */
  chooseSheet(sheet: number): void;
  /** Back to the choice of a file; what was on the screen before stays. */
  cancelImport(): void;
  editMapping(mapping: Mapping): void;
  loadMapping(): void;
  /** From the report back to what the columns mean. */
  reviseMapping(): void;
  refreshStored(): Promise<void>;
  /** Puts an open or stored dataset on the screen. */
  showDataset(id: string): void;
  /** Lays another dataset over the one on the screen. */
  overlayDataset(id: string): void;
  deleteDataset(id: string): Promise<void>;
}

export function createLibrarySlice(
  tools: SliceTools,
  services: LibraryServices = defaultLibraryServices(),
): LibrarySlice {
  const { get, set } = tools;
  let run: ImportRun | null = null;
  // Importing is rare and its code is large: it is loaded when the first import begins.
  const withRun = async (use: (run: ImportRun) => unknown) => {
    const { createImportRun } = await import('../../library/import-run');
    run ??= createImportRun(tools, services);
    await use(run);
  };
  const refreshStored = async () => {
    const listed = await services.datasets.list();
    set({ stored: listed.ok ? listed.value : [] });
  };
  return {
    importSession: { status: 'idle' },
    importOpen: false,
    openAtlases: [],
    stored: null,
    refreshStored,
    openImport() {
      set({ importOpen: true });
      void refreshStored();
    },
    closeImport() {
      run?.end();
      set({ importOpen: false, importSession: { status: 'idle' } });
    },
    importFile(file, name) {
      set({ importOpen: true });
      void withRun((ready) => ready.open(file, name, null));
    },
    importUrl: (url) => withRun((ready) => ready.fetchUrl(url)),
    chooseSheet: (sheet) => run?.reopen(sheet),
    cancelImport() {
      run?.end();
      set({ importSession: { status: 'idle' } });
    },
    editMapping(mapping) {
      const { importSession } = get();
      if (importSession.status !== 'mapping') return;
      set({ importSession: { ...importSession, mapping, tally: null } });
      run?.tally(mapping);
    },
    loadMapping() {
      const { importSession } = get();
      if (importSession.status === 'mapping' && isComplete(importSession.mapping)) run?.load(importSession);
    },
    reviseMapping() {
      const { importSession } = get();
      if (importSession.status !== 'report' || !importSession.preview) return;
      const { preview, mapping } = importSession;
      run?.startMapping(preview, mapping ?? preview.guess.mapping);
    },
    showDataset: (id) => void withRun((ready) => ready.show(id)),
    overlayDataset: (id) => void withRun((ready) => ready.overlay(id)),
    async deleteDataset(id) {
      const removed = await services.datasets.remove(id);
      if (!removed.ok) get().notify('storage', removed.problem);
      await withRun((ready) => ready.forget(id));
      await refreshStored();
    },
  };
}

/** Imports what the link's `data` names: same-origin, or a server that lets other pages read its files. */
export function importFromUrl(store: AppStore, url: string): Promise<void> {
  return store.getState().importUrl(url);
}
