import type { Atlas } from '../dataset/atlas';
import type { DatasetResult } from '../dataset/curated/schema';
import { loadLaterMessages } from '../i18n/texts';
import type { AppState } from '../state/app-state';
import { showsFiles } from '../state/link/link-files';
import {
  applyLinkBeforeData,
  applyLinkToData,
  applyLinkWhenShown,
  datasetsOf,
  notifyBroken,
} from '../state/link/link-sync';
import { type LinkState, parseLink } from '../state/link/link-table';
import type { AppStore } from '../state/store';
import { loadBundled } from './bundled-atlas';

/**
 * Loads the bundled dataset and applies the link to it. When the link names a file, this opens the file and applies the link
 * to the file instead. The page shows a message when the bundled dataset cannot be loaded.
 */
export async function openFirstDataset(store: AppStore, page: Window): Promise<void> {
  const { startLoading, failLoading, showAtlas, openLink } = store.getState();
  startLoading('');
  const { state, broken } = parseLink(page.location.search);
  const { data, archive, files, written } = state;
  const isOther = files !== undefined || written !== undefined;
  if (archive !== undefined && data === undefined) {
    await openArchiveFirst(store, page, archive, state);
    notifyBroken(store, broken);
    return;
  }
  const loaded = await loadBundled(store, page.document.baseURI);
  if (loaded.ok) {
    const bundled = loaded.atlas;
    // The file of the link comes first: the bundled dataset must not be seen under the file's window and view.
    if (isOther && data === undefined) store.setState({ openAtlases: [bundled] });
    else showAtlas(bundled);
    if (loaded.loaded) tellRepairs(store, loaded.loaded);
  } else failLoading(loaded.problem);
  notifyBroken(store, broken);
  // What can be wrong with a file is said in messages of the import. Without them a notice shows the code of the reason.
  if (data !== undefined || isOther) await loadLaterMessages().catch(() => {});
  if (data !== undefined) {
    applyLinkWhenShown(store, state, ({ dataset }) => dataset.status === 'ready' && dataset.link === data);
    await openLink(data);
  } else if (files) {
    applyLinkWhenShown(store, state, (shown) => !shown.linkWaits && showsFiles(shown, files));
    await store.getState().openFiles(files, datasetsOf(page.history.state));
  } else if (written !== undefined) {
    await openWritten(store, written, loaded.ok ? loaded.atlas : null);
    applyLinkToData(store, state);
  } else if (loaded.ok) {
    applyLinkToData(store, state);
    if (state.incident !== undefined && !state.view) store.getState().askMap({ type: 'frameSelected' });
  }
}

/**
 * Opens the archive of the link before the bundled dataset, which then waits beside it. Where the archive does not open, or where the
 * reader is asked first, the bundled dataset is shown.
 */
async function openArchiveFirst(store: AppStore, page: Window, archive: string, state: LinkState): Promise<void> {
  const isShown = ({ dataset }: AppState) => dataset.status === 'ready' && dataset.atlas.archive !== undefined;
  applyLinkWhenShown(store, state, isShown);
  // The words for what can be wrong with an archive come with the later messages. Without them a notice shows the code of the reason.
  await Promise.all([loadLaterMessages().catch(() => {}), store.getState().openLink(archive, true)]);
  const loaded = await loadBundled(store, page.document.baseURI);
  if (loaded.ok) {
    const { openAtlases, showAtlas } = store.getState();
    if (isShown(store.getState())) store.setState({ openAtlases: [loaded.atlas, ...openAtlases] });
    else showAtlas(loaded.atlas);
    if (loaded.loaded) tellRepairs(store, loaded.loaded);
  } else if (!isShown(store.getState())) store.getState().failLoading(loaded.problem);
}

/** Opens a dataset that is written in this browser. Where the browser does not have it, says so and shows the bundled one. */
async function openWritten(store: AppStore, id: string, bundled: Atlas | null): Promise<void> {
  const opened = await store
    .getState()
    .openWritten(id)
    .catch(() => false);
  if (opened) return;
  if (bundled) store.getState().showAtlas(bundled);
  store.getState().notify('written', { code: 'draftMissing', params: {} });
}

/** A file that broke its schema and was mended: the screen must not pass it off as whole. */
function tellRepairs(store: AppStore, { repairs, lost }: DatasetResult & { ok: true }): void {
  const [first] = repairs;
  if (!first) return;
  const { path, code, value } = first;
  const params = { count: repairs.length, path, fault: code, value, lost };
  store.getState().notify('repairs', { code: 'datasetMended', params });
}

/** Applies the part of the link that needs no dataset, so that the first picture has the right language and theme. */
export function applyLinkEarly(store: AppStore, page: Window): void {
  applyLinkBeforeData(store, parseLink(page.location.search).state);
}

/** Notes whether the page is shown in a frame of another page; returns that. */
export function noteEmbed(store: AppStore, page: Window): boolean {
  const { embed = false } = parseLink(page.location.search).state;
  store.setState({ embed });
  return embed;
}
