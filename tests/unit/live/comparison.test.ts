import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/dataset/atlas';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { createAppStore } from '../../../src/state/store';
import { handClock } from '../../fixtures/frame-clock';
import { smallDataset } from '../../fixtures/small-dataset';
import { day, smallAtlas } from '../state/small-atlas';

function setUp(atlas: Atlas = smallAtlas()) {
  const store = createAppStore(undefined, handClock());
  store.getState().showAtlas(atlas);
  const kinds: string[] = [];
  store.live.hear((change) => kinds.push([...change.kinds].sort().join(' ')));
  const other = () => store.live.otherEngine();
  /** Incidents on side A and side B. */
  const counts = () => {
    const { dataset } = store.getState();
    return [dataset.status === 'ready' ? dataset.atlas.engine.totals.incidents : -1, other()?.totals.incidents];
  };
  return { store, state: store.getState, kinds, other, counts };
}

const march = [day('2020-03-10'), day('2020-03-15')] as const;

describe('side B of a comparison', () => {
  it('follows the dates of A by its rule', () => {
    const { state, other, counts } = setUp();
    state().setWindow(...march);
    state().compare({ type: 'before' });
    expect([other()?.from, other()?.to]).toEqual([day('2020-03-05'), day('2020-03-10')]);
    expect(counts()).toEqual([2, 0]);
    state().setWindow(day('2020-03-12'), day('2020-03-15'));
    expect([other()?.from, other()?.to]).toEqual([day('2020-03-09'), day('2020-03-12')]);
    expect(counts()).toEqual([1, 1]);
  });

  it('stays at its own dates while A moves', () => {
    const { state, other, counts } = setUp();
    state().compare({ type: 'window', window: [day('2019-12-31'), day('2020-01-01')] });
    state().setWindow(...march);
    expect([other()?.from, other()?.to]).toEqual([day('2019-12-31'), day('2020-01-01')]);
    expect(counts()).toEqual([2, 1]);
  });

  it('obeys the measure and the zoom of A', () => {
    const { state, other } = setUp(createCuratedAtlas(smallDataset()));
    state().compare({ type: 'window', window: state().range });
    state().setMeasure('killed');
    state().update({ zoom: 9 }, 'map');
    const { dataset } = state();
    expect([other()?.measure, other()?.counts.level]).toEqual([
      'killed',
      dataset.status === 'ready' && dataset.atlas.engine.counts.level,
    ]);
  });

  it('differs only by the filters that it names; an empty one stands for all values', () => {
    const { state, counts } = setUp();
    state().update(
      { filters: { kind: ['rocketAttack'] }, comparison: { type: 'filters', filters: { kind: ['riot'] } } },
      'reader',
    );
    expect(counts()).toEqual([2, 1]);
    state().compare({ type: 'filters', filters: { kind: [] } });
    expect(counts()).toEqual([2, 3]);
    state().setFilter('precision', ['site']);
    state().setWindow(...march);
    expect(counts()).toEqual([2, 2]);
  });

  it('obeys filters by place and by area, and the search', async () => {
    const { state, counts } = setUp();
    state().compare({ type: 'window', window: state().range });
    state().update({ filters: { within: ['circle,1,0,0'] } }, 'reader');
    expect(counts()).toEqual([0, 0]);
    state().update({ filters: { at: ['taji'] } }, 'reader');
    expect(counts()).toEqual([3, 3]);
    state().update({ filters: {}, query: 'second' }, 'reader');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(counts()).toEqual([1, 1]);
    state().setQuery('');
    expect(counts()).toEqual([3, 3]);
  });

  it('obeys filters by figures, and keeps those of A when it is exchanged', () => {
    const { state, counts } = setUp();
    state().update({ filters: { wounded: ['1..'] }, comparison: { type: 'window', window: state().range } }, 'reader');
    const [a, b] = counts();
    expect([a, b]).toEqual([a, a]);
    expect(a).toBeLessThan(3);
    state().update({ filters: {}, comparison: { type: 'filters', filters: { wounded: ['1..'] } } }, 'reader');
    expect(counts()).toEqual([3, a]);
    state().swapSides();
    expect([state().filters, state().comparison]).toEqual([
      { wounded: ['1..'] },
      { type: 'filters', filters: { wounded: [] } },
    ]);
    expect(counts()).toEqual([a, 3]);
  });

  it('keeps the search when the comparison begins after it', async () => {
    const { state, counts } = setUp();
    state().setQuery('second');
    await new Promise((resolve) => setTimeout(resolve, 20));
    state().compare({ type: 'window', window: state().range });
    expect(counts()).toEqual([1, 1]);
  });

  it('is forgotten when the comparison ends, and with the dataset', () => {
    const { store, state, other } = setUp();
    state().compare({ type: 'before' });
    state().compare(null);
    expect(other()).toBeNull();
    state().compare({ type: 'before' });
    store.getState().showAtlas(smallAtlas());
    expect([other(), state().comparison]).toEqual([null, null]);
  });

  it('leaves out values that the dataset does not have, and names them', () => {
    const { state } = setUp();
    const unknown = state().update(
      { comparison: { type: 'filters', filters: { kind: ['riot', 'raid'], colour: ['red'] } } },
      'link',
    );
    expect(unknown.filters).toEqual(['b.kind=raid', 'b.colour=red']);
    expect(state().comparison).toEqual({ type: 'filters', filters: { kind: ['riot'] } });
    state().update({ comparison: { type: 'filters', filters: { colour: ['red'] } } }, 'link');
    expect(state().comparison).toBeNull();
  });

  it('is exchanged with A: dates with dates, filters with filters', () => {
    const { state, counts } = setUp();
    state().setWindow(...march);
    state().compare({ type: 'before' });
    state().swapSides();
    expect(state().window).toEqual([day('2020-03-05'), day('2020-03-10')]);
    expect(state().comparison).toEqual({ type: 'window', window: march });
    expect(counts()).toEqual([0, 2]);
    state().update(
      { window: state().range, filters: { kind: ['riot'] }, comparison: { type: 'filters', filters: { kind: [] } } },
      'reader',
    );
    state().swapSides();
    expect([state().filters, state().comparison]).toEqual([{}, { type: 'filters', filters: { kind: ['riot'] } }]);
    expect(counts()).toEqual([3, 1]);
  });

  it('begins in one change of dates and comparison', () => {
    const { state, kinds } = setUp();
    state().startComparing();
    expect(kinds).toEqual(['comparison time']);
    expect(state().comparison).toEqual({ type: 'yearEarlier' });
  });
});
