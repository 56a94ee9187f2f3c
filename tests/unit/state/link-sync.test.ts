import { describe, expect, it, vi } from 'vitest';
import { applyLinkBeforeData, applyLinkToData, attachLink } from '../../../src/state/link/link-sync';
import { parseLink } from '../../../src/state/link/link-table';
import { createAppStore } from '../../../src/state/store';
import { fakePage } from './fake-page';
import { day, smallAtlas } from './small-atlas';

function open(search: string) {
  const store = createAppStore();
  const fake = fakePage(search);
  store.getState().showAtlas(smallAtlas());
  applyLinkToData(store, parseLink(search).state);
  const dispose = attachLink(store, fake.page);
  return { store, ...fake, dispose };
}

const selectedId = ({ store }: ReturnType<typeof open>) => {
  const { dataset, selected } = store.getState();
  return dataset.status === 'ready' && selected >= 0 ? dataset.atlas.summary(selected).id : null;
};

describe('a pasted link', () => {
  it('restores window, filters and incident', () => {
    const opened = open('?from=2020-03-11&to=2020-03-15&incident=second&f.kind=rocketAttack');
    const { window, filters, dataset } = opened.store.getState();
    expect(window).toEqual([day('2020-03-11'), day('2020-03-15')]);
    expect(filters).toEqual({ kind: ['rocketAttack'] });
    expect(selectedId(opened)).toBe('second');
    expect(dataset.status === 'ready' && dataset.atlas.engine.totals.incidents).toBe(2);
  });

  it('with an incident that the dataset does not have shows a notice', () => {
    const opened = open('?incident=nope');
    expect(selectedId(opened)).toBeNull();
    expect(opened.store.getState().notices[0]?.problem.code).toBe('incidentUnknown');
  });

  it('names the values that the dataset does not have, and keeps the others', () => {
    const { store } = open('?f.kind=nope&f.kind=riot&f.other=x&split=shape');
    expect(store.getState().filters).toEqual({ kind: ['riot'] });
    expect(store.getState().split).toBe('kind');
    expect(store.getState().notices).toEqual([
      { key: 'linkValues', problem: { code: 'linkUnknown', params: { values: 'kind=nope, other=x, split=shape' } } },
    ]);
  });

  it('restores hours and figures as filters, and names what the charts do not have', () => {
    const { store } = open('?f.killed=1..&f.weekHour=1-7T0-23&f.weekHour=9T9&charts=1&c.ranked=shape&c.x=killed');
    applyLinkBeforeData(store, parseLink('?charts=1&c.ranked=shape&c.x=killed').state);
    applyLinkToData(store, parseLink('?f.killed=1..&f.weekHour=9T9').state);
    expect(store.getState().filters).toEqual({ killed: ['1..'] });
    expect(store.getState().notices.map(({ problem }) => problem.params)).toEqual([
      { values: 'weekHour=9T9, c.ranked=shape, c.x=killed' },
    ]);
  });

  it('is applied as one change', () => {
    const store = createAppStore();
    store.getState().showAtlas(smallAtlas());
    const heard: string[] = [];
    store.live.hear(({ kinds, by }) => heard.push(`${by}: ${[...kinds].sort().join(' ')}`));
    applyLinkToData(store, parseLink('?from=2020-03-11&to=2020-03-15&f.kind=rocketAttack&split=place').state);
    expect(heard).toEqual(['link: filters split time']);
  });

  it('without a split shows the default split', () => {
    const { store } = open('');
    store.getState().setSplit('place');
    applyLinkToData(store, parseLink('').state);
    expect(store.getState().split).toBe('kind');
  });
});

describe('the address bar', () => {
  it('follows the window once it settles, without a new history entry', () => {
    const { store, entries, runTimers } = open('');
    store.getState().setWindow(day('2020-03-11'), day('2020-03-15'));
    expect(entries).toEqual(['']);
    runTimers();
    expect(entries).toEqual(['?from=2020-03-11&to=2020-03-15']);
  });

  it('names a new file at once, because a reload within a moment must bring it back', () => {
    const { store, entries } = open('');
    store.getState().showAtlas({ ...smallAtlas(), id: 'events' }, 'events.csv');
    expect(entries).toEqual(['?data=events.csv']);
  });

  it('has the newest window when the page is left before it has settled', () => {
    const { store, entries, leave } = open('');
    store.getState().setWindow(day('2020-03-11'), day('2020-03-15'));
    leave();
    expect(entries).toEqual(['?from=2020-03-11&to=2020-03-15']);
  });

  it('gets a new history entry when an incident opens, and Back closes the incident', () => {
    const opened = open('');
    opened.store.getState().selectById('first');
    expect(opened.entries).toEqual(['', '?incident=first']);
    opened.back();
    expect(selectedId(opened)).toBeNull();
  });

  it('keeps the window that it had before an incident opened', () => {
    const opened = open('');
    opened.store.getState().setWindow(day('2020-03-11'), day('2020-03-15'));
    opened.store.getState().selectById('first');
    expect(opened.entries).toEqual(['?from=2020-03-11&to=2020-03-15', '?from=2020-03-11&to=2020-03-15&incident=first']);
    opened.store.getState().resetWindow();
    opened.back();
    expect(opened.store.getState().window).toEqual([day('2020-03-11'), day('2020-03-15')]);
  });

  it('gets one new history entry when all filters and the search are cleared', () => {
    const opened = open('?f.kind=riot&f.place=taji&q=riot');
    opened.store.getState().clearFilters();
    expect(opened.entries).toEqual(['?f.kind=riot&f.place=taji&q=riot', '']);
    opened.back();
    expect(opened.store.getState().filters).toEqual({ kind: ['riot'], place: ['taji'] });
    expect(opened.store.getState().query).toBe('riot');
  });

  it('names the file of the dataset until another dataset is chosen', () => {
    const { store, entries, runTimers } = open('?data=events.csv');
    store.getState().showAtlas({ ...smallAtlas(), id: 'events' }, 'events.csv');
    store.getState().setWindow(day('2020-03-11'), day('2020-03-15'));
    runTimers();
    expect(entries).toEqual(['?from=2020-03-11&to=2020-03-15&data=events.csv']);
    store.getState().showAtlas(smallAtlas());
    runTimers();
    expect(entries).toEqual(['']);
  });

  it('goes back to the dataset of the history entry', async () => {
    const opened = open('');
    const { store } = opened;
    const bundled = smallAtlas();
    store.getState().showAtlas(bundled);
    store.getState().selectById('first');
    store.setState({ openAtlases: [bundled] });
    store.getState().showAtlas({ ...smallAtlas(), id: 'other' });
    opened.runTimers();
    store.getState().selectById('second');
    opened.back();
    opened.back();
    await vi.waitFor(() => expect(store.getState().dataset).toMatchObject({ atlas: { id: 'small' } }), {
      timeout: 10_000,
    });
    expect(selectedId(opened)).toBeNull();
    expect(store.getState().notices).toEqual([]);
  });

  it('does not change after Back has restored an entry', () => {
    const opened = open('');
    opened.store.getState().toggleFilter('kind', 'riot');
    opened.store.getState().selectById('riot');
    opened.back();
    opened.runTimers();
    expect(opened.entries).toEqual(['', '?f.kind=riot', '?incident=riot&f.kind=riot']);
    expect(opened.store.getState().filters).toEqual({ kind: ['riot'] });
  });

  it('gets no new history entry when a link is applied', () => {
    const search = '?incident=second&f.kind=rocketAttack';
    const store = createAppStore();
    const { page, entries, runTimers } = fakePage(search);
    attachLink(store, page);
    store.getState().showAtlas(smallAtlas());
    applyLinkToData(store, parseLink(search).state);
    runTimers();
    expect(entries).toEqual([search]);
    store.getState().selectById('first');
    expect(entries).toHaveLength(2);
  });

  it('does not change after dispose', () => {
    const { store, entries, dispose, runTimers } = open('');
    dispose();
    store.getState().selectById('first');
    runTimers();
    expect(entries).toEqual(['']);
  });
});
