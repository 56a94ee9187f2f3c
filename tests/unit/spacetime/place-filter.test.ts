import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { markerListOf, placeMask, touchingAt } from '../../../src/spacetime/place-filter';
import { createAppStore } from '../../../src/state/store';
import { day, smallDataset } from '../../fixtures/small-dataset';

function opened() {
  const store = createAppStore();
  const atlas = createCuratedAtlas(smallDataset());
  store.getState().showAtlas(atlas);
  const placeOf = (id: string) =>
    Array.from({ length: atlas.engine.places.length }, (_, index) => index).find(
      (index) => atlas.placeAt(index).id === id,
    ) ?? -1;
  return { store, atlas, engine: atlas.engine, taji: placeOf('taji'), rashediya: placeOf('rashediya') };
}

describe('what a marker lists', () => {
  it('are the incidents that are counted there, as many as the marker says', () => {
    const { store, engine, taji } = opened();
    store.getState().update({ zoom: 14 }, 'map');
    expect(markerListOf(engine, taji)).toEqual({ filter: 'at', places: [taji], count: 3, touching: 0 });
    expect(engine.counts.incidents[taji]).toBe(3);
  });

  it('are those with a site there, where none is counted', () => {
    const { engine, rashediya } = opened();
    expect(markerListOf(engine, rashediya)).toEqual({ filter: 'site', places: [rashediya], count: 1, touching: 0 });
  });
});

describe('a filter by place', () => {
  it('counts in the totals what the marker counted', () => {
    const { store, engine } = opened();
    store.getState().listPlaces('at', ['taji']);
    expect(engine.totals.incidents).toBe(3);
    expect([...engine.rows('date')]).toHaveLength(3);
  });

  it('lets an incident with a launch site there match through `site`, with its target', () => {
    const { store, engine, rashediya } = opened();
    store.getState().listPlaces('at', ['rashediya']);
    expect(engine.totals.incidents).toBe(0);
    expect(touchingAt(engine, new Set([rashediya]))).toBe(1);
    store.getState().listPlaces('site', ['rashediya']);
    expect(store.getState().filters).toEqual({ site: ['rashediya'] });
    expect(engine.totals.incidents).toBe(1);
    expect(placeMask(engine.table, 'site', new Set([rashediya])).reduce((sum, bit) => sum + bit, 0)).toBe(2);
  });

  it('stays in force while the window moves, and goes with the other filters', () => {
    const { store, engine } = opened();
    store.getState().listPlaces('at', ['taji']);
    store.getState().setWindow(day('2020-09-01'), day('2020-10-01'));
    expect(engine.totals.incidents).toBe(1);
    store.getState().clearFilters();
    store.getState().resetWindow();
    expect(engine.totals.incidents).toBe(5);
  });

  it('by a place that the dataset does not have is left out and named', () => {
    const { store, engine } = opened();
    const { filters } = store.getState().update({ filters: { at: ['nowhere-else'] } }, 'link');
    expect(filters).toEqual(['at=nowhere-else']);
    expect(store.getState().filters).toEqual({});
    expect(engine.totals.incidents).toBe(5);
  });

  it('is gone when another dataset is opened', () => {
    const { store, atlas } = opened();
    store.getState().listPlaces('at', ['taji']);
    store.getState().showAtlas(atlas);
    expect(atlas.engine.totals.incidents).toBe(5);
  });
});
