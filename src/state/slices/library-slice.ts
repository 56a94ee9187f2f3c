import { foreignHost } from '../../library/address-host';
import { chosenFiles } from '../../library/chosen-files';
import type { AddressFrom, ImportDriver } from '../../library/import-verbs';
import type { LibraryHost } from '../../library/library-host';
import type { LibraryServices } from '../../library/library-services';
import type { LibrarySlice } from '../app-state';
import type { SliceTools } from './slice-tools';

export function createLibrarySlice({ get, set, live }: SliceTools, services: LibraryServices): LibrarySlice {
  let driver: ImportDriver | null = null;
  // Imports are rare and their code is large: it is fetched at the first import.
  const withDriver = async <T>(use: (driver: ImportDriver) => T | Promise<T>): Promise<T> => {
    const { createImportDriver } = await import('../../library/import-driver');
    driver ??= createImportDriver(host, services);
    return await use(driver);
  };
  const fetchAddress = (address: string, from: AddressFrom) => withDriver((ready) => ready.fetch(address, from));
  const refreshStored = async () => {
    const listed = await services.datasets.list();
    set({ stored: listed.ok ? listed.value : [] });
  };
  /** What the reader pressed, while the question about unread cells is open. */
  let leave: (() => void) | null = null;
  /** Does it, after the reader was asked about cells that it would lose. */
  const leaving = (go: () => void) => {
    if (!get().importOpen || get().written === null) {
      go();
      return;
    }
    leave = go;
    set({ asksToLeave: true });
  };
  const host: LibraryHost = {
    session: () => get().importSession,
    moveTo: (importSession) => set({ importSession }),
    showDialog: (importOpen) => set({ importOpen }),
    shown() {
      const { dataset } = get();
      return dataset.status === 'ready' ? dataset.atlas : null;
    },
    openAtlases: () => get().openAtlases,
    keepOpen: (openAtlases) => set({ openAtlases }),
    show(atlas, link) {
      get().dismiss('loaded');
      get().showAtlas(atlas, link);
    },
    splitBy: (dimension) => get().setSplit(dimension),
    stepsToReady: live.stepsToReady,
    notify: (key, problem, action) => get().notify(key, problem, action),
    marks: () => get().marks,
    keepMark(id, mark) {
      set({ marks: { ...get().marks, [id]: mark } });
      live.tell('file', 'page');
    },
    countKeeping: (by) => set({ keeping: get().keeping + by }),
    awaitLink(linkWaits) {
      set({ linkWaits });
      if (!linkWaits) live.tell('file', 'page');
    },
    refreshStored,
  };

  return {
    importSession: { status: 'idle' },
    importOpen: false,
    written: null,
    asksToLeave: false,
    openAtlases: [],
    stored: null,
    marks: {},
    keeping: 0,
    linkWaits: false,
    openFiles: (files, ids) => withDriver((ready) => ready.openFiles(files, ids)),
    restoreBuilt: (fetched) => withDriver((ready) => ready.openBuilt(fetched)),
    answerAsked: (files) =>
      withDriver(async (ready) => {
        const chosen = chosenFiles(files);
        if (chosen) await ready.answerAsked(chosen);
      }),
    refreshStored,
    openImport() {
      set({ importOpen: true });
      void refreshStored();
    },
    closeImport() {
      leaving(() => {
        driver?.end();
        set({ importOpen: false, importSession: { status: 'idle' } });
        if (get().linkWaits) host.awaitLink(false);
      });
    },
    importFile(file, name) {
      set({ importOpen: true });
      void withDriver((ready) => ready.open({ file, name }));
    },
    importFiles(files) {
      const chosen = chosenFiles(files);
      if (!chosen) return;
      leaving(() => {
        set({ importOpen: true });
        void withDriver((ready) => ready.open(chosen));
      });
    },
    editGather: (gather) => driver?.editGather(gather),
    confirmGather: () => driver?.gather(),
    reviseGather: () => leaving(() => driver?.regather()),
    importUrl: (address) => fetchAddress(address, 'reader'),
    async openLink(address, isArchive = false) {
      const foreign = foreignHost(address, services.pageUrl());
      if (foreign !== null) {
        const of = isArchive ? ({ isArchive } as const) : {};
        set({ importOpen: true, importSession: { status: 'consent', address, host: foreign, ...of } });
      } else if (isArchive) await get().openArchive(address);
      else await fetchAddress(address, 'link');
    },
    async allowLink() {
      const { importSession } = get();
      if (importSession.status !== 'consent') return;
      if (!importSession.isArchive) {
        await fetchAddress(importSession.address, 'link');
        return;
      }
      set({ importOpen: false, importSession: { status: 'idle' } });
      await get().openArchive(importSession.address);
    },
    chooseSheet(sheet) {
      if (get().importSession.status === 'mapping') driver?.reread(null, sheet);
      else leaving(() => driver?.reopen(sheet));
    },
    chooseReading(choice) {
      const { importSession } = get();
      if (importSession.status !== 'mapping') return;
      driver?.reread(choice, importSession.preview.sheets?.open ?? null);
    },
    cancelImport() {
      leaving(() => {
        driver?.end();
        set({ importSession: { status: 'idle' } });
      });
    },
    editMapping(mapping) {
      const { importSession } = get();
      if (importSession.status !== 'mapping') return;
      set({ importSession: { ...importSession, mapping, tally: null } });
      driver?.tally(mapping);
    },
    loadMapping() {
      const { importSession } = get();
      if (importSession.status === 'mapping') driver?.load(importSession);
    },
    reviseMapping() {
      const { importSession } = get();
      if (importSession.status !== 'report' && importSession.status !== 'noneLoaded') return;
      const { preview, mapping } = importSession;
      if (preview) leaving(() => driver?.startMapping(preview, mapping ?? preview.guess.mapping));
    },
    correctRows(corrections) {
      const { importSession } = get();
      const { status } = importSession;
      if (status === 'report' || status === 'noneLoaded') driver?.correct(importSession.report, corrections);
    },
    writeCells: (written) => set({ written }),
    answerLeave(leaves) {
      const go = leave;
      leave = null;
      set({ asksToLeave: false, ...(leaves && { written: null }) });
      if (leaves) go?.();
    },
    showDataset: (id) => void withDriver((ready) => ready.show(id)),
    overlayDataset: (id) => void withDriver((ready) => ready.overlay(id)),
    async deleteDataset(id) {
      const removed = await services.datasets.remove(id);
      if (!removed.ok) get().notify('storage', removed.problem);
      await withDriver((ready) => ready.forget(id));
      await refreshStored();
    },
  };
}
