import { describe, expect, it, vi } from 'vitest';
import { testServices } from '../../fixtures/import/library-services';
import { setUpLibrary } from '../../fixtures/import/library-store';
import { sample } from '../../fixtures/import/run-import';

describe('addresses', () => {
  it('fetches a file and imports it', async () => {
    const fetched = vi.fn(async () => new Response(sample('acled.csv')));
    const { store, reaches, shown } = setUpLibrary(testServices({ fetch: fetched }));
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
    const { store, reaches, state } = setUpLibrary(testServices({ fetch: answer }));
    await store.getState().importUrl(url);
    await reaches('failed');
    expect(state().importSession).toMatchObject({ problem: { code } });
  });
});

describe('a link that names a file', () => {
  const answered = () => vi.fn(async () => new Response(sample('acled.csv')));

  it('of the own host opens it, with a quiet line in place of the report', async () => {
    const { state, shown, reaches } = setUpLibrary(testServices({ fetch: answered() }));
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
    const { state, reaches, shown } = setUpLibrary(testServices({ fetch: fetched }));
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
    const { state, shown } = setUpLibrary(testServices({ fetch: fetched }));
    await state().openLink('//example.org/theirs.csv');
    state().closeImport();
    await state().allowLink();
    expect(fetched).not.toHaveBeenCalled();
    expect(shown()?.id).toBe('bundled');
  });

  it('shows the report when a row is in doubt', async () => {
    const { state, reaches } = setUpLibrary(
      testServices({ fetch: async () => new Response(sample('table-semicolon.csv')) }),
    );
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
    const set = setUpLibrary();
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
    const again = setUpLibrary(services);
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
    const again = setUpLibrary(services);
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
