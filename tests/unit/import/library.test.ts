import { describe, expect, it, vi } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { parseDataset } from '../../../src/dataset/curated/schema';
import type { StartWorker } from '../../../src/dataset/import/import-client';
import type { ImportReply } from '../../../src/dataset/import/import-messages';
import { createDatasetStore } from '../../../src/dataset/storage/dataset-store';
import { createAppStore } from '../../../src/state/store';
import { testServices } from '../../fixtures/import/library-services';
import { sample } from '../../fixtures/import/run-import';

function bundled() {
  const parsed = parseDataset(JSON.parse(new TextDecoder().decode(sample('dataset.json'))));
  if (!parsed.ok) throw new Error('sample');
  return createCuratedAtlas({ ...parsed.dataset, id: 'bundled', title: 'Bundled' });
}

function setUp(services = testServices()) {
  const store = createAppStore(services);
  store.getState().showAtlas(bundled());
  const state = () => store.getState();
  const status = () => state().importSession.status;
  const shown = () => {
    const { dataset } = state();
    return dataset.status === 'ready' ? dataset.atlas : null;
  };
  const reaches = (wanted: string) => vi.waitFor(() => expect(status()).toBe(wanted), { timeout: 5000 });
  const kept = () => vi.waitFor(() => expect(state().importSession).toMatchObject({ kept: 'yes' }), { timeout: 5000 });
  return { store, services, state, status, shown, reaches, kept };
}

/** The sample dataset with one source whose address is a script: no incident is touched. */
function withBadSource(): string {
  const dataset = JSON.parse(new TextDecoder().decode(sample('dataset.json')));
  dataset.sources[0].url = 'javascript:alert(1)';
  return JSON.stringify(dataset);
}

describe('a dataset file that had to be mended', () => {
  it('passes what was mended on to the report', async () => {
    const { state, reaches } = setUp();
    state().importFile(new Blob([withBadSource()]), 'mine.json');
    await reaches('report');
    expect(state().importSession).toMatchObject({
      report: { repairs: [{ path: 'sources.0.url', code: 'badLink', value: 'javascript:alert(1)' }] },
    });
  });

  it('shows the report after a link too, although every incident is whole', async () => {
    const fetch = async () => new Response(withBadSource());
    const { state, reaches } = setUp(testServices({ fetch }));
    await state().openLink('mine.json');
    await reaches('report');
    expect(state().importOpen).toBe(true);
    expect(state().notices.map(({ key }) => key)).not.toContain('loaded');
  });

  it('says that there was no problem only where there was none', async () => {
    const fetch = async () => new Response(sample('dataset.json'));
    const { state, reaches } = setUp(testServices({ fetch }));
    await state().openLink('mine.json');
    await reaches('report');
    expect(state().importOpen).toBe(false);
    expect(state().notices.map(({ key }) => key)).toContain('loaded');
  });
});

describe('importing', () => {
  it('brings a known format to the screen, keeps it, and reports', async () => {
    const { state, reaches, kept, shown } = setUp();
    state().importFile(new Blob([sample('acled.csv')]), 'acled.csv');
    await reaches('report');
    expect(shown()).toMatchObject({ title: 'acled', origin: 'imported' });
    await kept();
    expect(state().stored).toHaveLength(1);
  });

  it('asks what the columns mean, counts, loads, and remembers the answer for files with the same columns', async () => {
    const { state, reaches, kept } = setUp();
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
    const { state, reaches, kept } = setUp();
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
    const { state, shown, status, reaches } = setUp(testServices({ startWorker }));
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
    const { state } = setUp(testServices({ startWorker }));
    state().importFile(new Blob(['x']), 'stuck.parquet');
    await vi.advanceTimersByTimeAsync(61_000);
    vi.useRealTimers();
    expect(state().importSession).toMatchObject({ status: 'failed', problem: { params: { reason: 'stalled' } } });
  });

  it('leaves the screen as it was when the file cannot be read, and says why', async () => {
    const { state, shown, reaches } = setUp();
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
    const { state, shown, reaches } = setUp(testServices({ datasets: full }));
    state().importFile(new Blob([sample('acled.csv')]), 'acled.csv');
    await reaches('report');
    await vi.waitFor(() => expect(state().importSession).toMatchObject({ kept: 'no' }));
    expect(state().notices[0]?.problem.code).toBe('storageFull');
    expect(shown()?.title).toBe('acled');
  });

  it('is named by the link before it is on the screen, so that a reload within a moment asks for it', async () => {
    const { store, state, kept } = setUp();
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
    const { state, reaches } = setUp({ ...services, datasets: { ...services.datasets, save } });
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
    const { state, kept } = setUp(services);
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

  it('says so when storage is blocked', async () => {
    const blocked = createDatasetStore(async () => Promise.reject(new Error('denied')));
    const { state, reaches } = setUp(testServices({ datasets: blocked }));
    state().importFile(new Blob([sample('acled.csv')]), 'acled.csv');
    await reaches('report');
    await vi.waitFor(() => expect(state().notices[0]?.problem.code).toBe('storageBlocked'));
  });
});

describe('addresses', () => {
  it('fetches a file and imports it', async () => {
    const fetched = vi.fn(async () => new Response(sample('acled.csv')));
    const { store, reaches, shown } = setUp(testServices({ fetch: fetched }));
    await store.getState().importUrl('https://example.org/data/my%20file.csv');
    await reaches('report');
    expect(shown()?.title).toBe('my file');
  });

  it.each([
    ['https://example.org/a.csv', () => Promise.reject(new TypeError('Failed to fetch')), 'fetchRefused'],
    ['https://example.org/a.csv', async () => new Response('', { status: 404 }), 'fetchFailed'],
    ['javascript:alert(1)', async () => new Response('a'), 'fetchFailed'],
    ['https://user:secret@example.org/a.csv', async () => new Response('a'), 'fetchFailed'],
  ])('says why %s could not be fetched', async (url, answer, code) => {
    const { store, reaches, state } = setUp(testServices({ fetch: answer }));
    await store.getState().importUrl(url);
    await reaches('failed');
    expect(state().importSession).toMatchObject({ problem: { code } });
  });
});

describe('a link that names a file', () => {
  const answered = () => vi.fn(async () => new Response(sample('acled.csv')));

  it('of the own host opens it, with a quiet line in place of the report', async () => {
    const { state, shown, reaches } = setUp(testServices({ fetch: answered() }));
    await state().openLink('data/mine.csv');
    await reaches('report');
    expect(shown()?.title).toBe('mine');
    expect(state().importOpen).toBe(false);
    expect(state().dataset).toMatchObject({ link: 'data/mine.csv' });
    expect(state().notices).toMatchObject([{ key: 'loaded', action: 'showReport' }]);
    state().openImport();
    expect(state()).toMatchObject({ importOpen: true, importSession: { status: 'report' } });
  });

  it('of another host asks first, and fetches nothing until the reader agrees', async () => {
    const fetched = answered();
    const { state, reaches, shown } = setUp(testServices({ fetch: fetched }));
    await state().openLink('https://example.org/data/theirs.csv');
    expect(state()).toMatchObject({ importOpen: true, importSession: { status: 'consent', host: 'example.org' } });
    expect(fetched).not.toHaveBeenCalled();
    await state().allowLink();
    await reaches('report');
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(shown()?.title).toBe('theirs');
  });

  it('of another host is dropped when the reader does not agree', async () => {
    const fetched = answered();
    const { state, shown } = setUp(testServices({ fetch: fetched }));
    await state().openLink('//example.org/theirs.csv');
    state().closeImport();
    await state().allowLink();
    expect(fetched).not.toHaveBeenCalled();
    expect(shown()?.id).toBe('bundled');
  });

  it('shows the report when a row is in doubt', async () => {
    const { state, reaches } = setUp(testServices({ fetch: async () => new Response(sample('table-semicolon.csv')) }));
    await state().openLink('table.csv');
    await reaches('mapping');
    state().loadMapping();
    await reaches('report');
    expect(state().importOpen).toBe(true);
    expect(state().notices).toEqual([]);
  });
});

describe('datasets side by side', () => {
  async function withImported() {
    const set = setUp();
    set.state().importFile(new Blob([sample('acled.csv')]), 'acled.csv');
    await set.reaches('report');
    await set.kept();
    set.state().closeImport();
    return { ...set, id: set.shown()?.id ?? '' };
  }

  it('are switched at once while both are open', async () => {
    const { state, shown, id } = await withImported();
    state().showDataset('bundled');
    await vi.waitFor(() => expect(shown()?.id).toBe('bundled'));
    state().showDataset(id);
    await vi.waitFor(() => expect(shown()?.id).toBe(id));
  });

  it('are there after a reload, with their details', async () => {
    const { services, id } = await withImported();
    const again = setUp(services);
    await again.state().refreshStored();
    expect(again.state().stored?.[0]?.meta).toMatchObject({ id, title: 'acled', file: 'acled.csv' });
    again.state().showDataset(id);
    await vi.waitFor(() => expect(again.shown()?.id).toBe(id), { timeout: 5000 });
    const detail = await again.shown()?.detail(0);
    expect(detail).toMatchObject({ ok: true, detail: { incident: { id: 'XSA1' } } });
  });

  it('are not opened when another version of the page kept them: the page says what to do and changes nothing', async () => {
    const { services, id } = await withImported();
    const columns = await services.shelf.read(id, 'columns');
    const old = new Blob(['IATLAS01', columns?.slice(8) ?? '']);
    await services.shelf.write(id, 'columns', old);
    const again = setUp(services);
    await again.state().refreshStored();
    again.state().showDataset(id);
    await again.reaches('failed');
    expect(again.state()).toMatchObject({
      importOpen: true,
      importSession: { problem: { code: 'storedOtherVersion', params: { file: 'acled.csv' } } },
    });
    expect(again.shown()?.id).toBe('bundled');
    expect(again.state().stored?.map(({ meta }) => meta.id)).toEqual([id]);
    expect(await (await services.shelf.read(id, 'columns'))?.text()).toBe(await old.text());
  });

  it('can be combined, and the dimension dataset tells their rows apart', async () => {
    const { state, shown, id } = await withImported();
    state().showDataset('bundled');
    await vi.waitFor(() => expect(shown()?.id).toBe('bundled'));
    state().overlayDataset(id);
    await vi.waitFor(() => expect(shown()?.id).toBe(`bundled+${id}`), { timeout: 5000 });
    const both = shown();
    expect(state().split).toBe('dataset');
    expect(both?.engine.totals.incidents).toBe(4);
    expect([...(both?.engine.facet('dataset') ?? [])]).toEqual([1, 3]);
    expect(both?.summary(0).title).toBe('Rockets at Sample Camp');
    expect(both?.summary(1).id).toBe('XSA1');
    expect(both?.indexOf('XSA3')).toBe(3);
    expect(both?.rowOf(3)).toBe(3);
    expect(await both?.detail(2)).toMatchObject({ ok: true, detail: { incident: { id: 'XSA2' } } });
    expect([...((await both?.search('village'))?.mask ?? [])]).toEqual([0, 0, 1, 0]);
    expect(both?.placeAt(both.engine.table.place[1] ?? 0).name).toBe('Sample Base');
    expect(both?.labelOf('dataset', 'Bundled')).toBe('Bundled');
    expect(both?.labelOf('kind', 'rocketAttack')).toBeUndefined();
    expect(both?.labelOf('kind', 'Battles')).toBe('Battles');
  });

  it('are deleted for good, and the bundled dataset takes the screen', async () => {
    const { state, shown, id, services } = await withImported();
    await state().deleteDataset(id);
    expect(await services.shelf.folders()).toEqual([]);
    expect(state().stored).toEqual([]);
    expect(state().openAtlases.map((atlas) => atlas.id)).toEqual(['bundled']);
    expect(shown()?.id).toBe('bundled');
  });
});
