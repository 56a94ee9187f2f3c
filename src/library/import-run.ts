import type { Atlas } from '../dataset/atlas';
import { combineAtlases, partNames } from '../dataset/combined/combine-atlases';
import { DATASET_DIMENSION } from '../dataset/combined/combine-tables';
import { createCuratedAtlas } from '../dataset/curated/curated-atlas';
import { createImportedAtlas, type ImportedAtlas } from '../dataset/import/atlas/imported-atlas';
import type { FinishedImport, ImportedTable } from '../dataset/import/atlas/imported-table';
import type { ImportWorker } from '../dataset/import/import-client';
import type { ImportReply, MappingPreview } from '../dataset/import/import-messages';
import { isComplete, type Mapping } from '../dataset/import/mapping/mapping';
import { fetchFile } from '../dataset/import/open/fetch-file';
import type { ImportReport } from '../dataset/import/rows/import-report';
import type { Problem } from '../dataset/problem';
import type { StoredParts } from '../dataset/storage/stored-dataset';
import { stepsToReady } from '../state/slices/dataset-slice';
import type { ImportSession } from '../state/slices/library-slice';
import type { SliceTools } from '../state/store';
import { inTurns } from './in-turns';
import type { LibraryServices } from './library-services';

/** Drives one import at a time: talks to its worker, moves the session on, brings atlases to the screen. */
export interface ImportRun {
  open(file: Blob, name: string, sheet: number | null): void;
  reopen(sheet: number): void;
  fetchUrl(url: string): Promise<void>;
  startMapping(preview: MappingPreview, mapping: Mapping): void;
  tally(mapping: Mapping): void;
  load(session: ImportSession & { status: 'mapping' }): void;
  show(id: string): void;
  overlay(id: string): void;
  forget(id: string): void;
  /** Ends what runs; nothing on the screen changes. */
  end(): void;
}

interface Source {
  readonly file: Blob;
  readonly name: string;
  readonly id: string;
}

const STALLED_MS = 60_000;

type ReplyOf<T extends ImportReply['type']> = ImportReply & { readonly type: T };

export function createImportRun({ get, set }: SliceTools, services: LibraryServices): ImportRun {
  let worker: ImportWorker | null = null;
  let source: Source | null = null;
  let remembered = false;
  let abort = new AbortController();
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const move = (importSession: ImportSession) => set({ importSession });
  const fail = (problem: Problem, report: ImportReport | null = null) => {
    end();
    set({ importOpen: true });
    move({ status: 'failed', problem, report });
  };
  const end = () => {
    clearTimeout(watchdog);
    abort.abort();
    abort = new AbortController();
    worker?.terminate();
    worker = null;
  };
  /** A damaged file can send a decoder round in circles; a worker that says nothing for long is ended. */
  const watch = () => {
    clearTimeout(watchdog);
    if (get().importSession.status !== 'reading') return;
    watchdog = setTimeout(() => {
      const { importSession } = get();
      if (importSession.status !== 'reading') return;
      fail({ code: 'importUnreadable', params: { file: importSession.name, reason: 'stalled' } });
    }, STALLED_MS);
  };
  const start = (onReply: (reply: ImportReply) => void): ImportWorker => {
    end();
    watch();
    const started = services.startWorker({
      onReply: (reply) => {
        if (worker !== started) return;
        onReply(reply);
        watch();
      },
      onBroken: (problem) => {
        if (worker === started) fail(problem);
      },
    });
    worker = started;
    return started;
  };

  const known = (): readonly Atlas[] => {
    const { dataset, openAtlases } = get();
    const current = dataset.status === 'ready' ? [dataset.atlas] : [];
    return [...current, ...openAtlases.filter(({ id }) => id !== current[0]?.id)];
  };
  /** The atlas that leaves the screen stays open. */
  const bring = (atlas: Atlas) => {
    const others = known().filter(({ id }) => id !== atlas.id);
    get().showAtlas(atlas);
    set({ openAtlases: [...others, atlas].sort((a, b) => rank(a) - rank(b)) });
    get().askMap({ type: 'fitData' });
  };

  /** Null when what was under way was cancelled or overtaken meanwhile. */
  const makeReady = async (table: ImportedTable): Promise<ImportedAtlas | null> => {
    const mine = worker;
    const isOvertaken = () => worker !== mine;
    const atlas = createImportedAtlas(table);
    const steps = [...stepsToReady(atlas, get().split), () => undefined];
    return (await inTurns(steps, isOvertaken)) ? atlas : null;
  };

  const onProgress = ({ progress }: ReplyOf<'progress'>) => {
    const { importSession } = get();
    if (importSession.status === 'reading') move({ ...importSession, progress });
  };
  const startMapping = (preview: MappingPreview, mapping: Mapping) => {
    remembered = false;
    move({ status: 'mapping', preview, mapping, tally: null });
    tally(mapping);
  };
  const tally = (mapping: Mapping) => {
    if (isComplete(mapping)) worker?.post({ type: 'tally', mapping });
  };

  const onImportReply = (reply: ImportReply) => {
    if (reply.type === 'progress') onProgress(reply);
    else if (reply.type === 'mapping') onMapping(reply.preview);
    else if (reply.type === 'tally') onTally(reply);
    else if (reply.type === 'finished') void onFinished(reply.finished, reply.preview);
    else if (reply.type === 'dataset') onDataset(reply);
    else if (reply.type === 'failed') fail(reply.problem, reply.report ?? null);
  };
  const onMapping = (preview: MappingPreview) => {
    const recalled = services.mappings.recall(preview.columns);
    startMapping(preview, recalled ?? preview.guess.mapping);
    const { importSession } = get();
    remembered = recalled !== null;
    if (recalled && importSession.status === 'mapping') load(importSession);
  };
  const onTally = ({ tally: counted }: ReplyOf<'tally'>) => {
    const { importSession } = get();
    if (importSession.status !== 'mapping' || !sameMapping(importSession.mapping, counted.mapping)) return;
    move({ ...importSession, tally: counted });
  };
  const onFinished = async ({ table, report, packed }: FinishedImport, preview: MappingPreview) => {
    const atlas = await makeReady(table);
    if (!atlas) return;
    bring(atlas);
    const { meta, store } = table;
    move({ status: 'report', report, atlas: atlas.id, preview, mapping: meta.mapping, remembered, kept: 'saving' });
    void keep({ entry: { type: 'table', meta, bytes: store.size + packed.size }, store, packed }, atlas);
  };
  const onDataset = ({ dataset, report, store }: ReplyOf<'dataset'>) => {
    if (!source) return;
    const { id, name } = source;
    const atlas: Atlas = { ...createCuratedAtlas(dataset), id, origin: 'imported', size: store.size };
    bring(atlas);
    move({ status: 'report', report, atlas: id, preview: null, mapping: null, remembered: false, kept: 'saving' });
    const meta = { id, title: atlas.title, file: name, size: store.size, importedAt: Date.now() };
    void keep({ entry: { type: 'dataset', meta, bytes: store.size }, store, packed: null }, null);
  };

  const keep = async (parts: StoredParts, atlas: ImportedAtlas | null) => {
    const saved = await services.datasets.save(parts);
    if (saved.ok) atlas?.readFrom(saved.value.store);
    else get().notify('storage', saved.problem);
    const { importSession } = get();
    if (importSession.status === 'report' && importSession.atlas === parts.entry.meta.id) {
      move({ ...importSession, kept: saved.ok ? 'yes' : 'no' });
    }
    await get().refreshStored();
  };

  const open = (file: Blob, name: string, sheet: number | null, id = newId()) => {
    source = { file, name, id };
    remembered = false;
    move({ status: 'reading', name, size: file.size, task: 'import', progress: null });
    start(onImportReply).post({ type: 'open', file, name, id, sheet });
  };
  const load = ({ preview, mapping }: ImportSession & { status: 'mapping' }) => {
    services.mappings.remember(preview.columns, mapping);
    const size = source?.file.size ?? 0;
    move({ status: 'reading', name: preview.name, size, task: 'import', progress: null });
    worker?.post({ type: 'load', mapping });
  };

  /** Gives an atlas to `use`: at once when it is open, else after its columns were made ready again. */
  const withAtlas = (id: string, use: (atlas: Atlas) => void) => {
    const open = known().find((atlas) => atlas.id === id);
    if (open) {
      use(open);
      return;
    }
    void services.datasets.open(id).then((opened) => {
      if (!opened.ok) fail(opened.problem);
      else if (opened.value) restore(opened.value, use);
      else void get().refreshStored();
    });
  };
  const restore = ({ entry, store, packed }: StoredParts, use: (atlas: Atlas) => void) => {
    const { id, file, title, size } = entry.meta;
    move({ status: 'reading', name: title, size, task: 'restore', progress: null });
    const ready = (atlas: Atlas) => {
      end();
      move({ status: 'idle' });
      use(atlas);
    };
    const restoring = start((reply) => {
      if (reply.type === 'restored') void makeReady(reply.table).then((atlas) => atlas && ready(atlas));
      else if (reply.type === 'dataset') ready({ ...createCuratedAtlas(reply.dataset), id, origin: 'imported', size });
      else if (reply.type === 'failed') fail(reply.problem);
    });
    if (entry.type === 'table' && packed) restoring.post({ type: 'restore', meta: entry.meta, packed, store });
    else restoring.post({ type: 'open', file: store, name: file, id, sheet: null });
  };
  const combine = (first: Atlas, second: Atlas) => {
    const names = partNames(first, second);
    move({ status: 'reading', name: names.join(' + '), size: 0, task: 'combine', progress: null });
    const combining = start((reply) => {
      if (reply.type === 'failed') fail(reply.problem);
      if (reply.type !== 'combined') return;
      end();
      move({ status: 'idle' });
      bring(combineAtlases(first, second, reply.prepared));
      get().setSplit(DATASET_DIMENSION);
    });
    const part = ({ engine: { table, places } }: Atlas) => ({ table, places });
    combining.post({ type: 'combine', first: part(first), second: part(second), names });
  };

  return {
    open,
    reopen(sheet) {
      if (source) open(source.file, source.name, sheet);
    },
    async fetchUrl(url) {
      end();
      const { signal } = abort;
      set({ importOpen: true });
      move({ status: 'reading', name: url, size: 0, task: 'fetch', progress: null });
      const fetched = await fetchFile(url, signal, services.fetch);
      if (signal.aborted) return;
      if (fetched.ok) open(fetched.file, fetched.name, null);
      else fail(fetched.problem);
    },
    startMapping,
    tally,
    load,
    show: (id) => withAtlas(id, bring),
    overlay(id) {
      const { dataset } = get();
      if (dataset.status !== 'ready' || dataset.atlas.id === id) return;
      const { atlas } = dataset;
      withAtlas(id, (other) => combine(atlas, other));
    },
    forget(id) {
      const gone = (atlas: Atlas) => atlas.id.split('+').includes(id);
      const left = known().filter((atlas) => !gone(atlas));
      const { dataset } = get();
      const isShown = dataset.status === 'ready' && gone(dataset.atlas);
      const next = left.find(({ origin }) => origin === 'bundled') ?? left[0];
      if (isShown && next) get().showAtlas(next);
      set({ openAtlases: left });
    },
    end,
  };
}

function rank({ origin }: Atlas): number {
  return origin === 'bundled' ? 0 : 1;
}

function sameMapping(a: Mapping, b: Mapping): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function newId(): string {
  return `${Date.now().toString(36)}${Math.floor(Math.random() * 2 ** 32).toString(36)}`;
}
