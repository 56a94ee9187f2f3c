import { describe, expect, it } from 'vitest';
import { copyStore } from '../../../src/state/copied-store';
import { type AppStore, createAppStore } from '../../../src/state/store';
import { bundledAtlas } from '../map/bundled-atlas';

const LOOK = { theme: 'dark', language: 'ar' } as const;

function shown(): AppStore {
  const store = createAppStore();
  store.getState().showAtlas(bundledAtlas());
  return store;
}

function engineOf(store: AppStore | null) {
  const dataset = store?.getState().dataset;
  if (dataset?.status !== 'ready') throw new Error('no dataset');
  return dataset.atlas.engine;
}

describe('a copied store', () => {
  it('counts the same incidents under the same window, filters and search', async () => {
    const store = shown();
    const { range, update, setQuery } = store.getState();
    update({ window: [range[0], range[0] + 400 * 1440], filters: { kind: ['rocketAttack'] } }, 'reader');
    setQuery('taji');
    await expect.poll(() => store.getState().applied?.query).toBe('taji');
    const copy = await copyStore(store, LOOK);
    expect(engineOf(copy).totals.incidents).toBeGreaterThan(0);
    expect(engineOf(copy).totals).toEqual(engineOf(store).totals);
    expect(copy?.getState().filters).toEqual({ kind: ['rocketAttack'] });
  });

  it('does not wait for ever for a search without a word', async () => {
    const store = shown();
    store.getState().setQuery('!!!');
    const copy = await copyStore(store, LOOK);
    expect(engineOf(copy).totals).toEqual(engineOf(store).totals);
  });

  it('leaves the counts of the first store as they are when its own change', async () => {
    const store = shown();
    const before = { ...engineOf(store).totals };
    const copy = await copyStore(store, LOOK);
    const { range } = store.getState();
    copy?.getState().setWindow(range[0], range[0] + 1440);
    copy?.getState().update({ zoom: 14 }, 'map');
    expect(engineOf(copy).totals.incidents).toBeLessThan(before.incidents);
    expect(engineOf(store).totals).toEqual(before);
    expect(engineOf(store).counts.level).not.toBe(engineOf(copy).counts.level);
  });

  it('has the look that is asked for, and the open incident', async () => {
    const store = shown();
    store.getState().select(3);
    const copy = await copyStore(store, LOOK);
    expect(copy?.getState()).toMatchObject({ resolvedTheme: 'dark', language: 'ar', selected: 3 });
    expect(store.getState().language).toBe('en');
  });

  it('is null while there is no dataset', async () => {
    expect(await copyStore(createAppStore(), LOOK)).toBeNull();
  });
});
