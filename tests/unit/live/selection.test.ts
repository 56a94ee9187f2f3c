import { describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../../src/dataset/atlas';
import type { SearchHits } from '../../../src/dataset/search/find-query';
import type { Change } from '../../../src/live/change';
import { MOST_FILTERS } from '../../../src/live/filter-room';
import { createEngine } from '../../../src/spacetime/create-engine';
import { createAppStore } from '../../../src/state/store';
import { handClock } from '../../fixtures/frame-clock';
import { day, smallAtlas } from '../state/small-atlas';

function setUp(atlas: Atlas = smallAtlas()) {
  const clock = handClock();
  const store = createAppStore(undefined, clock);
  store.getState().showAtlas(atlas);
  const changes: Change[] = [];
  store.live.hear((change) => changes.push(change));
  return { store, clock, changes, engine: atlas.engine, state: store.getState };
}

/** Each change as a short text. */
const said = (changes: readonly Change[]) => changes.map(({ kinds, by }) => `${by}: ${[...kinds].sort().join(' ')}`);

describe('the filter by areas', () => {
  it('passes the incidents that are counted at a place in one of them, and leaves when it is removed', () => {
    const { engine, state } = setUp();
    const all = engine.totals.incidents;
    const first = engine.table.place[0] ?? 0;
    const [lon, lat] = [engine.places.lon[first] ?? 0, engine.places.lat[first] ?? 0];
    const counted = engine.incidentsOf(first);
    state().setFilter('within', [`circle,0.5,${lon},${lat}`]);
    expect(engine.totals.incidents).toBe(counted);
    state().setFilter('within', [`circle,0.5,${lon},${lat}`, 'shape,-180,-85,180,85']);
    expect(engine.totals.incidents).toBe(
      [...engine.table.place].filter((place, row) => place >= 0 && engine.table.primary[row] === 1).length,
    );
    state().setFilter('within', null);
    expect(engine.totals.incidents).toBe(all);
  });

  it('leaves out a text that is no area, and says so', () => {
    const { engine, state } = setUp();
    const unknown = state().update({ filters: { within: ['circle,nowhere'] } }, 'link');
    expect(unknown.filters).toEqual(['within=circle,nowhere']);
    expect(state().filters).toEqual({});
    expect(engine.filteredIncidents).toBe(engine.table.incidentCount);
  });
});

describe('a change of the selection', () => {
  it('names its kinds and its author', () => {
    const { changes, state } = setUp();
    state().setWindow(day('2020-03-11'), day('2020-03-15'));
    state().setWindow(day('2020-03-12'), day('2020-03-15'), 'play');
    state().setFilter('kind', ['riot']);
    state().setSplit('place');
    state().select(1);
    state().hover(1);
    expect(said(changes)).toEqual([
      'reader: time',
      'play: time',
      'reader: filters',
      'reader: split',
      'reader: selected',
      'reader: hovered',
    ]);
  });

  it('of several values is counted once and emitted once', () => {
    const { changes, state, engine } = setUp();
    const update = vi.spyOn(engine, 'update');
    state().update(
      { window: [day('2020-03-11'), day('2020-03-15')], filters: { kind: ['rocketAttack'] }, split: 'place' },
      'link',
    );
    expect(said(changes)).toEqual(['link: filters split time']);
    expect(update).toHaveBeenCalledTimes(1);
    expect(engine.totals.incidents).toBe(2);
  });

  it('is in the engine and in the store when a listener hears of it', () => {
    const { store, state, engine } = setUp();
    const seen: unknown[] = [];
    store.live.hear(() => seen.push([engine.from, engine.to, ...state().window]));
    const [from, to] = [day('2020-03-11'), day('2020-03-15')];
    state().setWindow(from, to);
    expect(seen).toEqual([[from, to, from, to]]);
  });

  it('that changes no value is not emitted', () => {
    const { changes, state } = setUp();
    state().setWindow(...state().window);
    state().setFilter('kind', null);
    state().clearFilters();
    expect(changes).toEqual([]);
  });

  it('keeps the window within the range and its ends in order', () => {
    const { state, engine } = setUp();
    const [low, high] = state().range;
    state().setWindow(high + 999, low - 999);
    expect(state().window).toEqual([low, high]);
    expect([engine.from, engine.to]).toEqual([low, high]);
    state().setWindow(Number.NaN, high);
    expect(state().window).toEqual([low, high]);
  });

  it('returns the values that the dataset does not have, and leaves them out', () => {
    const { state } = setUp();
    const unknown = state().update({ filters: { kind: ['riot', 'raid'], colour: ['red'] }, split: 'shape' }, 'link');
    expect(unknown).toEqual({ filters: ['kind=raid', 'colour=red'], excess: [], split: 'shape', measure: null });
    expect(state().filters).toEqual({ kind: ['riot'] });
    expect(state().split).toBe('kind');
  });

  it('of the zoom alone writes nothing to the store', () => {
    const { store, changes } = setUp();
    const written = vi.fn();
    store.subscribe(written);
    store.live.update({ zoom: 9 }, 'map');
    expect(said(changes)).toEqual(['map: level']);
    expect(written).not.toHaveBeenCalled();
  });
});

describe('clearing all', () => {
  it('is one count and one change, even with a search', async () => {
    const { changes, state, engine } = setUp();
    state().setFilter('kind', ['riot']);
    state().setQuery('riot');
    await Promise.resolve();
    changes.length = 0;
    const update = vi.spyOn(engine, 'update');
    state().clearFilters();
    expect(said(changes)).toEqual(['reader: filters']);
    expect(update).toHaveBeenCalledTimes(1);
    expect(engine.totals.incidents).toBe(3);
    expect(state().query).toBe('');
  });
});

describe('a search', () => {
  it('that is still running cannot mask a dataset opened after it', async () => {
    let finish: (hits: SearchHits | null) => void = () => {};
    const slow: Atlas = { ...smallAtlas(), search: () => new Promise((resolve) => (finish = resolve)) };
    const { state, store } = setUp(slow);
    state().setQuery('riot');
    const next = smallAtlas();
    store.getState().showAtlas({ ...next, id: 'next' });
    finish({ mask: new Uint8Array(slow.engine.table.length), corrections: [] });
    await Promise.resolve();
    await Promise.resolve();
    expect(next.engine.totals.incidents).toBe(3);
    expect(slow.engine.totals.incidents).toBe(3);
  });

  it('is dropped when a newer one was typed', async () => {
    const finish: ((hits: SearchHits | null) => void)[] = [];
    const slow: Atlas = { ...smallAtlas(), search: () => new Promise((resolve) => finish.push(resolve)) };
    const { state, engine } = setUp(slow);
    state().setQuery('first');
    state().setQuery('second');
    finish[1]?.({ mask: new Uint8Array(engine.table.length).fill(1), corrections: [] });
    finish[0]?.({ mask: new Uint8Array(engine.table.length), corrections: [] });
    await Promise.resolve();
    await Promise.resolve();
    expect(engine.totals.incidents).toBe(3);
  });

  it('whose code cannot be fetched says so, and the next one asks again', async () => {
    let asked = 0;
    const broken: Atlas = {
      ...smallAtlas(),
      search: () => {
        asked += 1;
        return Promise.reject(new TypeError('Failed to fetch'));
      },
    };
    const { state } = setUp(broken);
    state().setQuery('riot');
    await vi.waitFor(() => expect(state().notices.map(({ problem }) => problem.code)).toEqual(['partMissing']));
    expect(state().query).toBe('riot');
    state().setQuery('riots');
    expect(asked).toBe(2);
  });
});

describe('a view', () => {
  it('runs once in the frame after several changes, with the kinds of all of them', () => {
    const { store, clock, state } = setUp();
    const runs: string[] = [];
    store.live.follow({
      on: ['time', 'filters'],
      phase: 'draw',
      run: (kinds) => void runs.push([...kinds].sort().join(' ')),
    });
    state().setWindow(day('2020-03-11'), day('2020-03-15'));
    state().setFilter('kind', ['riot']);
    state().hover(1);
    expect(runs).toEqual([]);
    clock.pass(16);
    expect(runs).toEqual(['filters time']);
  });

  it('does not run for other changes, and not after dispose', () => {
    const { store, clock, state } = setUp();
    const run = vi.fn();
    const followed = store.live.follow({ on: ['split'], phase: 'draw', run });
    state().setWindow(day('2020-03-11'), day('2020-03-15'));
    clock.pass(16);
    followed.dispose();
    state().setSplit('place');
    clock.pass(16);
    expect(run).not.toHaveBeenCalled();
  });
});

describe('more filters than the engine holds', () => {
  const ids = Array.from({ length: 40 }, (_, at) => `column ${at}`);
  const columns = (some: readonly string[]) => Object.fromEntries(some.map((id) => [id, ['a']]));

  /** A table with forty columns that can filter, each with the value `a` in every row. */
  function wideAtlas(): Atlas {
    const atlas = smallAtlas();
    const { table, places } = atlas.engine;
    const codes = new Uint16Array(table.length);
    const dimensions = ids.map((id) => ({ id, values: ['a', 'b'], offsets: null, codes }));
    const wide = { ...table, dimensions: [...table.dimensions, ...dimensions] };
    return { ...atlas, engine: createEngine(wide, places) };
  }

  it('leave out the last ones, say so, and leave room for a search', async () => {
    const { state } = setUp(wideAtlas());
    const left = state().update({ filters: columns(ids), query: 'incident' }, 'link');
    expect(Object.keys(state().filters)).toEqual(ids.slice(0, MOST_FILTERS));
    expect(left.excess).toEqual(ids.slice(MOST_FILTERS));
    expect(state().notices).toMatchObject([{ problem: { code: 'tooManyFilters', params: { most: MOST_FILTERS } } }]);
    await vi.waitFor(() => expect(state().applied?.query).toBe('incident'));
  });

  it('can be changed for as many others in one step', () => {
    const { state, engine } = setUp(wideAtlas());
    state().update({ filters: columns(ids.slice(0, MOST_FILTERS)) }, 'link');
    const left = state().update({ filters: columns(ids.slice(9)) }, 'link');
    expect(left.excess).toEqual([]);
    expect(Object.keys(state().filters)).toEqual(ids.slice(9));
    expect(engine.totals.incidents).toBe(3);
  });

  it('leave fewer for side B, which has those of side A too', () => {
    const { state, changes } = setUp(wideAtlas());
    const own = columns(ids.slice(20));
    const left = state().update(
      { filters: columns(ids.slice(0, 20)), comparison: { type: 'filters', filters: own } },
      'link',
    );
    expect(left.excess).toEqual(ids.slice(MOST_FILTERS).map((id) => `b.${id}`));
    expect(state().comparison).toEqual({ type: 'filters', filters: columns(ids.slice(20, MOST_FILTERS)) });
    state().setFilter(ids[39] ?? '', ['a']);
    const { comparison } = state();
    expect(Object.keys(comparison?.type === 'filters' ? comparison.filters : {})).toHaveLength(10);
    expect(changes.length).toBeGreaterThan(0);
  });
});
