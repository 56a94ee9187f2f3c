import { describe, expect, it, vi } from 'vitest';
import type { StartWorker } from '../../../src/dataset/import/import-client';
import type { ImportReply } from '../../../src/dataset/import/import-messages';
import { createDatasetStore } from '../../../src/dataset/storage/dataset-store';
import { testServices } from '../../fixtures/import/library-services';
import { setUpLibrary } from '../../fixtures/import/library-store';
import { sample } from '../../fixtures/import/run-import';
import { tabLocks } from '../../fixtures/import/tab-locks';

/** The sample dataset with one source whose address is a script: no incident is touched. */
function withBadSource(): string {
  const dataset = JSON.parse(new TextDecoder().decode(sample('dataset.json')));
  dataset.sources[0].url = 'javascript:alert(1)';
  return JSON.stringify(dataset);
}

describe('a dataset file that had to be mended', () => {
  it('passes what was mended on to the report', async () => {
    const { state, reaches } = setUpLibrary();
    state().importFile(new Blob([withBadSource()]), 'mine.json');
    await reaches('report');
    expect(state().importSession).toMatchObject({
      report: { repairs: [{ path: 'sources.0.url', code: 'badLink', value: 'javascript:alert(1)' }] },
    });
  });

  it('shows the report after a link too, although every incident is whole', async () => {
    const fetch = async () => new Response(withBadSource());
    const { state, reaches } = setUpLibrary(testServices({ fetch }));
    await state().openLink('mine.json');
    await reaches('report');
    expect(state().importOpen).toBe(true);
    expect(state().notices.map(({ key }) => key)).not.toContain('loaded');
  });

  it('says that there was no problem only where there was none', async () => {
    const fetch = async () => new Response(sample('dataset.json'));
    const { state, reaches } = setUpLibrary(testServices({ fetch }));
    await state().openLink('mine.json');
    await reaches('report');
    expect(state().importOpen).toBe(false);
    expect(state().notices.map(({ key }) => key)).toContain('loaded');
  });
});

describe('importing', () => {
  it('brings a known format to the screen, keeps it, and reports', async () => {
    const { state, reaches, kept, shown } = setUpLibrary();
    state().importFile(new Blob([sample('acled.csv')]), 'acled.csv');
    await reaches('report');
    expect(shown()).toMatchObject({ title: 'acled', origin: 'imported' });
    await kept();
    expect(state().stored).toHaveLength(1);
  });

  it('asks what the columns mean, counts, loads, and remembers the answer for files with the same columns', async () => {
    const { state, reaches, kept } = setUpLibrary();
    state().importFile(new Blob([sample('table-semicolon.csv')]), 'tabelle.csv');
    await reaches('mapping');
    await vi.waitFor(() =>
      expect(state().importSession).toMatchObject({ tally: { done: true, counts: { loaded: 3 } } }),
    );
    state().loadMapping();
    await reaches('report');
    await kept();
    expect(state().importSession).toMatchObject({ report: { rows: 3, loaded: 3, undated: 1, rejected: 0 } });
    state().closeImport();
    state().importFile(new Blob([sample('table-semicolon.csv')]), 'again.csv');
    await reaches('report');
    expect(state().importSession).toMatchObject({ remembered: true });
  });

  it('lets a reader change the meaning of the columns after the report', async () => {
    const { state, reaches, kept } = setUpLibrary();
    state().importFile(new Blob([sample('incidents.geojson')]), 'a.geojson');
    await reaches('report');
    await kept();
    state().reviseMapping();
    await reaches('mapping');
  });

  it('leaves the screen as it was when it is cancelled, ends the worker, and ignores its late replies', async () => {
    const ended = vi.fn();
    let reply: (late: ImportReply) => void = () => undefined;
    const startWorker: StartWorker = ({ onReply }) => {
      reply = onReply;
      return { post: () => undefined, terminate: ended };
    };
    const { state, shown, status, reaches } = setUpLibrary(testServices({ startWorker }));
    state().importFile(new Blob([sample('acled.csv')]), 'acled.csv');
    await reaches('reading');
    await vi.waitFor(() => expect(state().importSession).toMatchObject({ name: 'acled.csv' }));
    state().cancelImport();
    expect(ended).toHaveBeenCalledOnce();
    reply({ type: 'failed', problem: { code: 'importEmpty', params: {} } });
    expect(status()).toBe('idle');
    expect(shown()?.id).toBe('bundled');
  });

  it('ends when the worker has sent nothing for a minute', async () => {
    vi.useFakeTimers();
    const startWorker: StartWorker = () => ({ post: () => undefined, terminate: () => undefined });
    const { state } = setUpLibrary(testServices({ startWorker }));
    state().importFile(new Blob(['x']), 'stuck.parquet');
    await vi.advanceTimersByTimeAsync(61_000);
    vi.useRealTimers();
    expect(state().importSession).toMatchObject({ status: 'failed', problem: { params: { reason: 'stalled' } } });
  });

  it('leaves the screen as it was when the file cannot be read, and says why', async () => {
    const { state, shown, reaches } = setUpLibrary();
    state().importFile(new Blob([]), 'empty.csv');
    await reaches('failed');
    expect(state().importSession).toMatchObject({ problem: { code: 'importEmpty', params: { file: 'empty.csv' } } });
    expect(shown()?.id).toBe('bundled');
  });

  it('keeps the dataset on the screen when storage is full, and says so', async () => {
    const full = createDatasetStore(async () => ({
      folders: async () => [],
      read: async () => null,
      write: async () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      remove: async () => undefined,
    }));
    const { state, shown, reaches } = setUpLibrary(testServices({ datasets: full }));
    state().importFile(new Blob([sample('acled.csv')]), 'acled.csv');
    await reaches('report');
    await vi.waitFor(() => expect(state().importSession).toMatchObject({ kept: 'no' }));
    expect(state().notices[0]?.problem.code).toBe('storageFull');
    expect(shown()?.title).toBe('acled');
  });

  it('is named by the link before it is on the screen, so that a reload within a moment asks for it', async () => {
    const { store, state, kept } = setUpLibrary();
    let first: string | undefined;
    const stop = store.subscribe(({ dataset, marks }) => {
      if (dataset.status === 'ready' && dataset.atlas.origin === 'imported')
        first ??= marks[dataset.atlas.id]?.name ?? '';
    });
    state().importFile(new Blob([sample('acled.csv')]), 'acled.csv');
    await kept();
    stop();
    expect(first).toBe('acled.csv');
  });

  it('is being stored until the browser has it, whether the report is open or not', async () => {
    const services = testServices();
    let finish = () => {};
    const gate = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const save: typeof services.datasets.save = (parts) => gate.then(() => services.datasets.save(parts));
    const { state, reaches } = setUpLibrary({ ...services, datasets: { ...services.datasets, save } });
    state().importFile(new Blob([sample('acled.csv')]), 'acled.csv');
    await reaches('report');
    expect(state()).toMatchObject({ keeping: 1, importSession: { kept: 'saving' } });
    state().closeImport();
    expect(state().keeping).toBe(1);
    finish();
    await vi.waitFor(() => expect(state().keeping).toBe(0));
    expect(state().stored).toHaveLength(1);
  });

  it('that is stored again is not listed while it is half written', async () => {
    const services = testServices();
    const { state, kept } = setUpLibrary(services);
    state().importFile(new Blob([sample('acled.csv')]), 'acled.csv');
    await kept();
    const [entry] = state().stored ?? [];
    const opened = await services.datasets.open(entry?.meta.id ?? '');
    if (!opened.ok || !opened.value) throw new Error('not stored');
    const left = createDatasetStore(async () => ({
      ...services.shelf,
      write: (folder, name, blob) =>
        name === 'meta.json' ? new Promise(() => {}) : services.shelf.write(folder, name, blob),
    }));
    void left.save(opened.value);
    await vi.waitFor(async () => expect(await services.datasets.list()).toMatchObject({ ok: true, value: [] }));
  });

  it('leaves nothing in storage when its tab is closed while it is written', async () => {
    const services = testServices();
    const { state, kept } = setUpLibrary(services);
    state().importFile(new Blob([sample('acled.csv')]), 'acled.csv');
    await kept();
    const id = state().stored?.[0]?.meta.id ?? '';
    const opened = await services.datasets.open(id);
    if (!opened.ok || !opened.value) throw new Error('not stored');
    const { locks, closeTab } = tabLocks();
    const unfinished = {
      ...services.shelf,
      write: (folder: string, name: string, blob: Blob) =>
        name === 'meta.json' ? new Promise<void>(() => {}) : services.shelf.write(folder, name, blob),
    };
    void createDatasetStore(async () => unfinished, locks).save(opened.value);
    await vi.waitFor(async () => expect(await services.shelf.read(id, 'columns')).not.toBeNull());
    expect(await services.shelf.read(id, 'meta.json')).toBeNull();
    const other = createDatasetStore(async () => services.shelf, locks);
    await other.list();
    expect(await services.shelf.folders()).toEqual([id]);
    closeTab();
    await other.list();
    expect(await services.shelf.folders()).toEqual([]);
  });

  it('says so when storage is blocked', async () => {
    const blocked = createDatasetStore(async () => Promise.reject(new Error('denied')));
    const { state, reaches } = setUpLibrary(testServices({ datasets: blocked }));
    state().importFile(new Blob([sample('acled.csv')]), 'acled.csv');
    await reaches('report');
    await vi.waitFor(() => expect(state().notices[0]?.problem.code).toBe('storageBlocked'));
  });
});
