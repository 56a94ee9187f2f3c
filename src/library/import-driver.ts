import type { Atlas } from '../dataset/atlas';
import { combineAtlases, partNames } from '../dataset/combined/combine-atlases';
import { DATASET_DIMENSION } from '../dataset/combined/combine-tables';
import { createCuratedAtlas } from '../dataset/curated/curated-atlas';
import { rowsOfFile } from '../dataset/import/atlas/file-rows';
import { createImportedAtlas, type ImportedAtlas } from '../dataset/import/atlas/imported-atlas';
import type { FinishedImport, ImportedTable } from '../dataset/import/atlas/imported-table';
import type { ImportReply, MappingPreview } from '../dataset/import/import-messages';
import type { Mapping } from '../dataset/import/mapping/mapping';
import { fetchFile } from '../dataset/import/open/fetch-file';
import type { Correction } from '../dataset/import/rows/correction';
import type { ImportReport } from '../dataset/import/rows/import-report';
import type { Problem } from '../dataset/problem';
import type { StoredParts } from '../dataset/storage/stored-dataset';
import { openBuilt } from './built-driver';
import type { ImportSession } from './import-session';
import { type ImportSource, newImportId, openRequest, withMark } from './import-source';
import type { ImportDriver } from './import-verbs';
import { inTurns } from './in-turns';
import { keepImport } from './keep-import';
import type { LibraryHost } from './library-host';
import type { LibraryServices } from './library-services';
import { createLinkFiles } from './link-files-driver';
import { contradicts, sameColumns, sameMapping } from './recalled-mapping';
import { createSeveral } from './several-driver';
import { createShelf } from './shelf';
import { createWorkerLine } from './worker-line';

type ReplyOf<T extends ImportReply['type']> = ImportReply & { readonly type: T };

export function createImportDriver(host: LibraryHost, services: LibraryServices): ImportDriver {
  const { session, moveTo } = host;
  const shelf = createShelf(host);
  let source: ImportSource | null = null;
  let remembered = false;
  let abort = new AbortController();

  const fail = (problem: Problem) => {
    const now = session();
    if (now.status === 'mapping' && now.isRereading) {
      moveTo({ ...now, isRereading: false, problem });
      tally(now.mapping);
      return;
    }
    end();
    showSomething();
    host.showDialog(true);
    moveTo({ status: 'failed', problem });
  };
  /** While a link waits, the screen shows the bundled dataset and no empty page. */
  const showSomething = () => {
    const [first] = host.openAtlases();
    if (!host.shown() && first) shelf.bring(first);
  };
  const reads = (name: string, size: number, task: (ImportSession & { status: 'reading' })['task'] = 'import') =>
    moveTo({ status: 'reading', name, size, task, progress: null });
  const line = createWorkerLine(services, {
    onBroken: fail,
    onStalled() {
      const now = session();
      const file = now.status === 'reading' ? now.name : '';
      fail({ code: 'importUnreadable', params: { file, reason: 'stalled' } });
    },
    isReading: () => session().status === 'reading',
  });
  const end = () => {
    abort.abort();
    abort = new AbortController();
    line.end();
  };

  /** Counts what the first picture needs. Null when the import was ended, or another one started, meanwhile. */
  const makeReady = async (table: ImportedTable): Promise<ImportedAtlas | null> => {
    const mine = line.worker;
    const isOvertaken = () => line.worker !== mine;
    const atlas = createImportedAtlas(table);
    const steps = [...host.stepsToReady(atlas), () => undefined];
    return (await inTurns(steps, isOvertaken)) ? atlas : null;
  };

  const onProgress = ({ progress }: ReplyOf<'progress'>) => {
    const now = session();
    if (now.status === 'reading') moveTo({ ...now, progress });
  };
  const startMapping = (preview: MappingPreview, mapping: Mapping) => {
    remembered = false;
    moveTo({ status: 'mapping', preview, mapping, tally: null, recalled: services.mappings.recall(preview.columns) });
    tally(mapping);
  };
  const tally = (mapping: Mapping) => {
    line.worker?.post({ type: 'tally', mapping });
  };

  const onImportReply = (reply: ImportReply) => {
    if (reply.type === 'progress') onProgress(reply);
    else if (reply.type === 'mapping') onMapping(reply.preview);
    else if (reply.type === 'tally') onTally(reply);
    else if (reply.type === 'several') several.ask(reply, source?.gather);
    else if (reply.type === 'gatherTally') several.onTally(reply);
    else if (reply.type === 'finished') void onFinished(reply.finished, reply.preview);
    else if (reply.type === 'dataset') void onDataset(reply);
    else if (reply.type === 'noneLoaded') onNoneLoaded(reply);
    else if (reply.type === 'failed') fail(reply.problem);
  };
  const onNoneLoaded = ({ type, rows, ...rest }: ReplyOf<'noneLoaded'>) => {
    showSomething();
    host.showDialog(true);
    moveTo({ status: type, ...rest, rows: rowsOfFile(rows) });
  };
  const onMapping = (preview: MappingPreview) => {
    const before = session();
    const isRereading = before.status === 'mapping' && before.isRereading === true;
    const stays = isRereading && sameColumns(before.preview.columns, preview.columns);
    const recalled = services.mappings.recall(preview.columns);
    startMapping(preview, stays ? before.mapping : (recalled ?? preview.guess.mapping));
    const now = session();
    if (now.status !== 'mapping' || isRereading || !recalled || contradicts(preview.guess, recalled)) return;
    remembered = true;
    load(now);
  };
  const onTally = ({ tally: counted }: ReplyOf<'tally'>) => {
    const now = session();
    if (now.status !== 'mapping' || !sameMapping(now.mapping, counted.mapping)) return;
    moveTo({ ...now, tally: counted });
  };
  /**
   * Names the file of the import in the link, before its dataset is on the screen: a page that is reloaded within a moment then asks for
   * the file and does not show another one. Null when the import was ended, or another one started, meanwhile.
   */
  const markSource = async (): Promise<ImportSource | null> => {
    const [from, mine] = [source, line.worker];
    const marked = from && (await withMark(from));
    if (source !== from || line.worker !== mine) return null;
    source = marked;
    return source;
  };
  const onFinished = async ({ table, report, packed }: FinishedImport, preview: MappingPreview) => {
    const atlas = await makeReady(table);
    if (!atlas || !(await markSource())) return;
    const { meta, store } = table;
    bringImported(atlas, { report, preview, mapping: meta.mapping, remembered });
    void keepImport(
      host,
      services,
      { entry: { type: 'table', meta, bytes: store.size + packed.size }, store, packed },
      atlas,
    );
  };
  const onDataset = async ({ dataset, report, store }: ReplyOf<'dataset'>) => {
    const from = await markSource();
    if (!from) return;
    const { id, name } = from;
    const atlas: Atlas = { ...createCuratedAtlas(dataset), id, origin: 'imported', size: store.size };
    bringImported(atlas, { report, preview: null, mapping: null, remembered: false });
    const meta = { id, title: atlas.title, file: name, size: store.size, importedAt: Date.now() };
    void keepImport(host, services, { entry: { type: 'dataset', meta, bytes: store.size }, store, packed: null }, null);
  };

  type ReportParts = Pick<ImportSession & { status: 'report' }, 'report' | 'preview' | 'mapping' | 'remembered'>;
  const bringImported = (atlas: Atlas, parts: ReportParts) => {
    const address = source?.address ?? null;
    moveTo({ status: 'report', ...parts, atlas: atlas.id, kept: 'saving' });
    const { file, loaded, doubtful, rejected, repairs } = parts.report;
    const { use, mark } = source ?? {};
    if (mark) host.keepMark(atlas.id, mark);
    if (use) use(atlas);
    else shelf.bring(atlas, address?.text);
    if ((address?.from !== 'link' && !use) || doubtful > 0 || rejected > 0 || repairs.length > 0) return;
    // Without a problem, the reader sees what the link promised. A notice says what was loaded and opens the report.
    host.showDialog(false);
    host.notify('loaded', { code: 'linkLoaded', params: { file, count: loaded } }, 'showReport');
  };

  const open = (from: Omit<ImportSource, 'id'>, sheet: number | null) => {
    source = { ...from, id: newImportId() };
    remembered = false;
    reads(from.name, from.file.size);
    line.start(onImportReply).post(openRequest(source, sheet));
  };
  const several = createSeveral(host, (request) => line.worker?.post(request));
  const load = ({ preview, mapping }: ImportSession & { status: 'mapping' }) => {
    services.mappings.remember(preview.columns, mapping);
    reads(preview.name, source?.file.size ?? 0);
    line.worker?.post({ type: 'load', mapping });
  };

  const correct = (report: ImportReport, corrections: readonly Correction[]) => {
    reads(report.file, report.size);
    line.worker?.post({ type: 'correct', corrections });
  };

  /** Calls `use` with an atlas: at once when it is in memory, else after it was read from storage. */
  const withAtlas = (id: string, use: (atlas: Atlas) => void) => {
    const open = shelf.known().find((atlas) => atlas.id === id);
    if (open) {
      use(open);
      return;
    }
    void services.datasets.open(id).then((opened) => {
      if (!opened.ok) fail(opened.problem);
      else if (opened.value) restore(opened.value, use);
      else void host.refreshStored();
    });
  };
  const restore = ({ entry, store, packed }: StoredParts, use: (atlas: Atlas) => void) => {
    const { id, file, title, size } = entry.meta;
    if (entry.mark) host.keepMark(id, entry.mark);
    reads(title, size, 'restore');
    const ready = (atlas: Atlas) => {
      end();
      moveTo({ status: 'idle' });
      use(atlas);
    };
    const restoring = line.start((reply) => {
      if (reply.type === 'restored') void makeReady(reply.table).then((atlas) => atlas && ready(atlas));
      else if (reply.type === 'dataset') ready({ ...createCuratedAtlas(reply.dataset), id, origin: 'imported', size });
      else if (reply.type === 'failed') fail(reply.problem);
    });
    if (entry.type === 'table' && packed) restoring.post({ type: 'restore', meta: entry.meta, packed, store });
    else restoring.post({ type: 'open', file: store, name: file, id, sheet: null });
  };
  const combine = (first: Atlas, second: Atlas, use: (combined: Atlas) => void) => {
    const names = partNames(first, second);
    reads(names.join(' + '), 0, 'combine');
    const combining = line.start((reply) => {
      if (reply.type === 'failed') fail(reply.problem);
      if (reply.type !== 'combined') return;
      end();
      moveTo({ status: 'idle' });
      use(combineAtlases(first, second, reply.prepared));
    });
    const part = ({ engine: { table, places } }: Atlas) => ({ table, places });
    combining.post({ type: 'combine', first: part(first), second: part(second), names });
  };

  const linkFiles = createLinkFiles(host, services, {
    known: shelf.known,
    showSomething,
    withAtlas,
    combine,
    bring: shelf.bring,
    import: (chosen, mark, use) => open({ ...chosen, address: null, mark, use }, null),
  });

  return {
    open: (chosen) => open({ ...chosen, address: null }, null),
    openBuilt: (fetched) => openBuilt(fetched, host, services),
    reread(reading, sheet) {
      const now = session();
      if (!source || now.status !== 'mapping') return;
      moveTo({ ...now, isRereading: true, problem: null });
      line.worker?.post({ ...openRequest(source, sheet), ...(reading && { reading }) });
    },
    reopen(sheet) {
      if (source) open(source, sheet);
    },
    editGather: several.edit,
    gather() {
      const gather = several.confirm(source?.file.size ?? 0);
      if (source && gather) source = { ...source, gather };
    },
    regather() {
      if (!source) return;
      const { gather: _, ...request } = openRequest(source, null);
      reads(source.name, source.file.size);
      line.start(onImportReply).post(request);
    },
    async fetch(text, from) {
      end();
      const { signal } = abort;
      host.showDialog(true);
      reads(text, 0, 'fetch');
      const fetched = await fetchFile(text, services.pageUrl(), signal, services.fetch);
      if (signal.aborted) return;
      if (fetched.ok) open({ file: fetched.file, name: fetched.name, address: { text, from } }, null);
      else fail(fetched.problem);
    },
    startMapping,
    tally,
    load,
    correct,
    show: (id) => withAtlas(id, (atlas) => shelf.bring(atlas)),
    overlay(id) {
      const first = host.shown();
      if (!first || first.id === id) return;
      withAtlas(id, (other) =>
        combine(first, other, (both) => {
          shelf.bring(both);
          host.splitBy(DATASET_DIMENSION);
        }),
      );
    },
    forget: shelf.forget,
    openFiles: linkFiles.open,
    answerAsked: linkFiles.answer,
    end,
  };
}
