import { describe, expect, it, vi } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { releaseOf } from '../../../src/dataset/release-hash';
import { formatRelease } from '../../../src/domain/dataset-release';
import type { Dataset } from '../../../src/domain/incident';
import { createTexts } from '../../../src/i18n/texts';
import { problemText } from '../../../src/panels/text/problem-text';
import { attachRelease } from '../../../src/state/link/attach-release';
import { applyLinkToData } from '../../../src/state/link/link-sync';
import { formatLink, parseLink } from '../../../src/state/link/link-table';
import { type AppStore, createAppStore } from '../../../src/state/store';
import { smallDataset } from '../../fixtures/small-dataset';

const FILE = 'aaaaaaaaaaaaaaaa';
const CITED = '0123456789ab,4,2025-12-01,small';

function corrected(): Dataset {
  const dataset = smallDataset();
  const [first, ...others] = dataset.incidents;
  if (!first) throw new Error('no incident');
  return { ...dataset, incidents: [{ ...first, time: { ...first.time, end: first.time.end + 1440 } }, ...others] };
}

async function opened(dataset = smallDataset()): Promise<AppStore> {
  const store = createAppStore();
  attachRelease(store);
  store.setState({ marks: { small: { name: 'small.json', size: 1, hash: FILE } } });
  store.getState().showAtlas(createCuratedAtlas(dataset));
  await vi.waitFor(() => expect(store.getState().release).not.toBeNull());
  return store;
}

const said = (store: AppStore) =>
  store
    .getState()
    .notices.flatMap(({ key, problem }) => (key === 'release' ? problemText(createTexts('en'), problem) : []));

describe('the release of an atlas', () => {
  it('is the same each time, and says number, date and dataset', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => releaseOf(createCuratedAtlas(smallDataset()), FILE)));
    expect(first).toEqual(second);
    expect(first).toMatchObject({ incidents: 5, updated: '2026-01-01', dataset: 'small' });
    expect(first?.hash).toMatch(/^[0-9a-f]{12}$/);
  });

  it('is another when a date is corrected, and when the bytes of the file differ', async () => {
    const before = await releaseOf(createCuratedAtlas(smallDataset()), FILE);
    const after = await releaseOf(createCuratedAtlas(corrected()), FILE);
    const resaved = await releaseOf(createCuratedAtlas(smallDataset()), 'bbbbbbbbbbbbbbbb');
    expect(new Set([before.hash, after.hash, resaved.hash]).size).toBe(3);
  });

  it('has no hash where the browser computes none', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new Error('not here'));
    const { hash, incidents } = await releaseOf(createCuratedAtlas(smallDataset()), FILE);
    digest.mockRestore();
    expect([hash, incidents]).toEqual([null, 5]);
  });
});

describe('a link that cites a release', () => {
  it('is written by a page that knows what it shows', async () => {
    const store = await opened();
    const { release } = store.getState();
    const { state } = parseLink(formatLink(store.getState(), ''));
    expect(state.release).toEqual(release);
  });

  it('says nothing over the same data', async () => {
    const store = await opened();
    applyLinkToData(store, parseLink(formatLink(store.getState(), '')).state);
    expect(store.getState().notices).toEqual([]);
  });

  it('says over other data in what they differ, whichever is known first', async () => {
    const { state } = parseLink(`?release=${CITED}`);
    const late = createAppStore();
    late.setState({ marks: { small: { name: 'small.json', size: 1, hash: FILE } } });
    late.getState().showAtlas(createCuratedAtlas(smallDataset()));
    applyLinkToData(late, state);
    expect(said(late)).toEqual([]);
    attachRelease(late);
    await vi.waitFor(() => expect(said(late)).toHaveLength(1));
    const early = await opened();
    applyLinkToData(early, state);
    expect(said(early)).toEqual(said(late));
    expect(said(early)[0]).toContain(
      'The link: 4 incidents, last changed on 1 Dec 2025. Here: 5 incidents, last changed on 1 Jan 2026.',
    );
  });

  it('names both datasets where it means another one', async () => {
    const store = await opened();
    applyLinkToData(store, parseLink('?release=0123456789ab,5,,other').state);
    expect(said(store)[0]).toContain('The link: “other” with 5 incidents. Here: “Small dataset” with 5 incidents');
  });

  it('stays in the address until the notice is closed', async () => {
    const store = await opened();
    applyLinkToData(store, parseLink(`?release=${CITED}`).state);
    expect(formatLink(store.getState(), '')).toBe(`?release=${CITED}`);
    store.getState().dismiss('release');
    const { release } = store.getState();
    expect(formatLink(store.getState(), '')).toBe(`?release=${release && formatRelease(release)}`);
  });

  it('has no word about a dataset that is shown after it', async () => {
    const store = await opened();
    applyLinkToData(store, parseLink(`?release=${CITED}`).state);
    store.getState().showAtlas(createCuratedAtlas({ ...smallDataset(), id: 'second' }));
    expect(store.getState().notices).toEqual([]);
    expect(store.getState().cited).toBeNull();
  });
});
