import type { AppState, AppStore } from '../store';
import { formatUrl, parseUrl, type UrlState } from './link-table';

const SETTLE_MS = 350;

/** What makes a new step of the browser's history; all else replaces the present one. */
function isStep(now: AppState, before: AppState): boolean {
  if (now.dataset !== before.dataset) return false;
  return now.selected !== before.selected || now.filters !== before.filters || now.mode !== before.mode;
}

/** Puts on the screen what needs no dataset: language, theme, mode, where the map opens. */
export function applyUrlBeforeData(store: AppStore, state: UrlState): void {
  const { setTheme, setLanguage, setMode, setScope, setDensity } = store.getState();
  if (state.theme) setTheme(state.theme);
  if (state.language) setLanguage(state.language);
  setMode(state.mode ?? 'window');
  setScope(state.scope ?? 'everywhere');
  setDensity(state.density ?? false);
  if (state.view) store.setState({ view: state.view });
}

/** Stores that a link is being put into: what changes then is no step of the reader's. */
const restoring = new WeakSet<AppStore>();

/** Puts on the screen what names incidents, dates and filters; the dataset is there by now. Makes no step in the history. */
export function applyUrlToData(store: AppStore, state: UrlState): void {
  restoring.add(store);
  try {
    showLinked(store, state);
  } finally {
    restoring.delete(store);
  }
}

function showLinked(store: AppStore, state: UrlState): void {
  const { range, setWindow, clearFilters, setFilter, setQuery, setSplit, selectById, deselect, notify } =
    store.getState();
  setWindow(state.from ?? range[0], state.to ?? range[1]);
  clearFilters();
  for (const [dimension, values] of Object.entries(state.filters ?? {})) setFilter(dimension, values);
  if ((state.query ?? '') !== store.getState().query) setQuery(state.query ?? '');
  if (state.split) setSplit(state.split);
  if (state.incident === undefined) {
    deselect();
    return;
  }
  if (!selectById(state.incident)) {
    deselect();
    notify('incident', { code: 'incidentUnknown', params: { id: state.incident } });
  }
}

/**
 * Keeps the address bar in step with the store, and the store with back and forward.
 * The link is read at start and on history navigation only.
 */
export function attachUrl(store: AppStore, page: Window): () => void {
  let timer: number | null = null;
  let goingBack = false;

  const urlOf = (state: AppState) => {
    const { search, pathname, hash } = page.location;
    const next = formatUrl(state, search);
    return next === search ? null : `${pathname}${next}${hash}`;
  };
  const replace = (state: AppState) => {
    const url = urlOf(state);
    if (url !== null) page.history.replaceState(null, '', url);
  };
  const stopTimer = () => {
    const pending = timer !== null;
    if (timer !== null) page.clearTimeout(timer);
    timer = null;
    return pending;
  };

  const follow = (state: AppState, before: AppState) => {
    if (goingBack || restoring.has(store) || state.dataset.status !== 'ready') return;
    const pending = stopTimer();
    if (!isStep(state, before)) {
      timer = page.setTimeout(() => {
        timer = null;
        replace(store.getState());
      }, SETTLE_MS);
      return;
    }
    if (pending) replace(before);
    const url = urlOf(state);
    if (url !== null) page.history.pushState(null, '', url);
  };

  const restore = () => {
    stopTimer();
    goingBack = true;
    const { state, broken } = parseUrl(page.location.search);
    const { askMap, notify } = store.getState();
    applyUrlBeforeData(store, { theme: 'system', language: 'en', ...state });
    if (store.getState().dataset.status === 'ready') applyUrlToData(store, state);
    if (state.view) askMap({ type: 'moveTo', view: state.view });
    if (broken.length > 0) notify('link', { code: 'linkBroken', params: { keys: broken.join(', ') } });
    goingBack = false;
  };

  const unsubscribe = store.subscribe(follow);
  page.addEventListener('popstate', restore);
  return () => {
    unsubscribe();
    page.removeEventListener('popstate', restore);
    stopTimer();
  };
}
