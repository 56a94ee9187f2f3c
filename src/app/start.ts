import { createCuratedAtlas } from '../dataset/curated/curated-atlas';
import { loadDataset } from '../dataset/curated/load';
import { applyUrlBeforeData, applyUrlToData } from '../state/link/link-sync';
import { parseUrl } from '../state/link/link-table';
import { importFromUrl } from '../state/slices/library-slice';
import type { AppStore } from '../state/store';

const BUNDLED = 'data/iraq-2019-2020.json';

/** Loads the bundled dataset and puts the link's state on the screen; a failure is said on the page. */
export async function openBundledDataset(store: AppStore, page: Window): Promise<void> {
  const { startLoading, failLoading, showAtlas, notify } = store.getState();
  startLoading('');
  const loaded = await loadDataset(new URL(BUNDLED, page.document.baseURI).href);
  if (!loaded.ok) {
    failLoading(loaded.problem);
    return;
  }
  const { state, broken } = parseUrl(page.location.search);
  showAtlas(createCuratedAtlas(loaded.dataset));
  applyUrlToData(store, state);
  if (state.incident !== undefined && !state.view) store.getState().askMap({ type: 'frameSelected' });
  if (broken.length > 0) notify('link', { code: 'linkBroken', params: { keys: broken.join(', ') } });
}

/** Opens the file that the link names with `?data=`, if any, and puts the rest of the link's state over it. */
export async function openLinkedFile(store: AppStore, page: Window): Promise<void> {
  const { state } = parseUrl(page.location.search);
  if (state.data === undefined) return;
  const before = store.getState().dataset;
  await importFromUrl(store, new URL(state.data, page.document.baseURI).href);
  const { dataset } = store.getState();
  if (dataset !== before && dataset.status === 'ready') applyUrlToData(store, state);
}

/** The part of the link that is seen before the data is there. */
export function applyLinkEarly(store: AppStore, page: Window): void {
  applyUrlBeforeData(store, parseUrl(page.location.search).state);
}
