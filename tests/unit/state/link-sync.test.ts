import { describe, expect, it } from 'vitest';
import { applyUrlToData, attachUrl } from '../../../src/state/link/link-sync';
import { parseUrl } from '../../../src/state/link/link-table';
import { createAppStore } from '../../../src/state/store';
import { fakePage } from './fake-page';
import { day, smallAtlas } from './small-atlas';

function open(search: string) {
  const store = createAppStore();
  const fake = fakePage(search);
  store.getState().showAtlas(smallAtlas());
  applyUrlToData(store, parseUrl(search).state);
  const dispose = attachUrl(store, fake.page);
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

  it('says so when it names an incident that is not there', () => {
    const opened = open('?incident=nope');
    expect(selectedId(opened)).toBeNull();
    expect(opened.store.getState().notices[0]?.problem.code).toBe('incidentUnknown');
  });

  it('drops filters that the dataset does not know', () => {
    const opened = open('?f.kind=nope&f.other=x');
    expect(opened.store.getState().filters).toEqual({});
  });
});

describe('the address bar', () => {
  it('follows the window in place, once it settles', () => {
    const { store, entries, runTimers } = open('');
    store.getState().setWindow(day('2020-03-11'), day('2020-03-15'));
    expect(entries).toEqual(['']);
    runTimers();
    expect(entries).toEqual(['?from=2020-03-11&to=2020-03-15']);
  });

  it('makes a step for an opened incident, and Back closes it', () => {
    const opened = open('');
    opened.store.getState().selectById('first');
    expect(opened.entries).toEqual(['', '?incident=first']);
    opened.back();
    expect(selectedId(opened)).toBeNull();
  });

  it('keeps the window of the step before', () => {
    const opened = open('');
    opened.store.getState().setWindow(day('2020-03-11'), day('2020-03-15'));
    opened.store.getState().selectById('first');
    expect(opened.entries).toEqual(['?from=2020-03-11&to=2020-03-15', '?from=2020-03-11&to=2020-03-15&incident=first']);
    opened.store.getState().resetWindow();
    opened.back();
    expect(opened.store.getState().window).toEqual([day('2020-03-11'), day('2020-03-15')]);
  });

  it('does not write again what Back restored', () => {
    const opened = open('');
    opened.store.getState().toggleFilter('kind', 'riot');
    opened.store.getState().selectById('riot');
    opened.back();
    opened.runTimers();
    expect(opened.entries).toEqual(['', '?f.kind=riot', '?incident=riot&f.kind=riot']);
    expect(opened.store.getState().filters).toEqual({ kind: ['riot'] });
  });

  it('gets no step when a link is put on the screen', () => {
    const search = '?incident=second&f.kind=rocketAttack';
    const store = createAppStore();
    const { page, entries, runTimers } = fakePage(search);
    attachUrl(store, page);
    store.getState().showAtlas(smallAtlas());
    applyUrlToData(store, parseUrl(search).state);
    runTimers();
    expect(entries).toEqual([search]);
    store.getState().selectById('first');
    expect(entries).toHaveLength(2);
  });

  it('is left alone after dispose', () => {
    const { store, entries, dispose, runTimers } = open('');
    dispose();
    store.getState().selectById('first');
    runTimers();
    expect(entries).toEqual(['']);
  });
});
