import type { Change } from '../../live/change';
import { createScope } from '../../live/scope';
import type { Comparison } from '../../live/selection-values';
import { DEFAULT_SPLIT } from '../../live/selection-values';
import { DEFAULT_MEASURE } from '../../spacetime/figure-measure';
import type { AppState } from '../app-state';
import { CHART_IDS } from '../chart-choices';
import type { AppStore } from '../store';
import { unknownChartChoices } from './chart-keys';
import { formatLink, type LinkState, parseLink } from './link-table';

const REST_MS = 350;

/** Applies what needs no dataset: language, theme, time mode, and where the map opens. */
export function applyLinkBeforeData(store: AppStore, state: LinkState): void {
  const { setTheme, setLinkLanguage, setMode, setScope, setDensity, setCharts, chooseCharts, setPatterns } =
    store.getState();
  if (state.theme) setTheme(state.theme);
  if (state.language) setLinkLanguage(state.language);
  setMode(state.mode ?? 'window');
  setScope(state.scope ?? 'everywhere');
  setDensity(state.density ?? false);
  setCharts(state.charts !== undefined);
  const isAll = state.charts === undefined || state.charts.length === CHART_IDS.length;
  chooseCharts({ ...state.chartChoices, ...(!isAll && { shown: state.charts }) });
  setPatterns(state.patterns ?? null);
  if (state.view) store.setState({ view: state.view });
}

/**
 * Applies what needs the dataset: window, filters, search, split, measure and incident. What the link does not name goes back to its
 * default. A notice names the values that the dataset does not have: without it, the reader would take the numbers of a wider
 * selection for those of the link.
 */
export function applyLinkToData(store: AppStore, state: LinkState): void {
  const { range, update, selectById, deselect, notify, cite } = store.getState();
  const unknown = update(
    {
      window: [state.from ?? range[0], state.to ?? range[1]],
      filters: state.filters ?? {},
      query: state.query ?? '',
      split: state.split ?? DEFAULT_SPLIT,
      measure: state.measure ?? DEFAULT_MEASURE,
      comparison: state.comparison ?? null,
    },
    'link',
  );
  const lacksSplit = state.split !== undefined && unknown.split !== null;
  const lacking = [
    ...unknown.filters,
    ...(lacksSplit ? [`split=${state.split}`] : []),
    ...(unknown.measure ? [`measure=${unknown.measure}`] : []),
    ...unknownChartChoices(store.getState()),
  ];
  if (lacking.length > 0) notify('linkValues', { code: 'linkUnknown', params: { values: lacking.join(', ') } });
  if (state.incident === undefined) deselect('link');
  else if (!selectById(state.incident, 'link')) {
    deselect('link');
    notify('incident', { code: 'incidentUnknown', params: { id: state.incident } });
  }
  cite(state.release ?? null);
}

/**
 * Applies a link once the wanted dataset is on the screen.
 * @returns a function that stops waiting
 */
export function applyLinkWhenShown(
  store: AppStore,
  state: LinkState,
  isWanted: (shown: AppState) => boolean,
): () => void {
  const stop = store.live.hear(({ kinds }) => {
    if (!kinds.has('dataset') || !isWanted(store.getState())) return;
    stop();
    applyLinkToData(store, state);
    const { askMap } = store.getState();
    if (state.view) askMap({ type: 'moveTo', view: state.view });
    else if (state.incident !== undefined) askMap({ type: 'frameSelected' });
  });
  return stop;
}

/** Whether a change adds an entry to the browser's history. Other changes replace the current entry. */
function isStep(now: AppState, before: AppState): boolean {
  if (now.dataset !== before.dataset) return false;
  const leftSearch = before.query.trim() !== '' && now.query.trim() === '';
  if (!isSameComparison(now.comparison, before.comparison)) return true;
  return leftSearch || now.selected !== before.selected || now.filters !== before.filters || now.mode !== before.mode;
}

/** Other dates for side B are no step, as a move of the window is none. */
function isSameComparison(now: Comparison | null, before: Comparison | null): boolean {
  return now === before || (now?.type === 'window' && before?.type === 'window');
}

/**
 * Writes the store's state to the address bar, and applies the link again on Back and Forward. At no other time is the link
 * read. Each entry of the history remembers its dataset, so that Back does not look for an incident in another dataset.
 */
export function attachLink(store: AppStore, page: Window): () => void {
  let timer: number | null = null;
  let isRestoring = false;
  /** A step was written, and a panel that opens with it still changes the middle of the visible part of the map. */
  let isSettling = false;
  let latest = store.getState();

  const urlOf = (state: AppState) => {
    const { search, pathname, hash } = page.location;
    const next = formatLink(state, search);
    return next === search ? null : `${pathname}${next}${hash}`;
  };
  const replace = (state: AppState) => {
    const url = urlOf(state);
    const entry = entryOf(state);
    if (url !== null) page.history.replaceState(entry, '', url);
    else if (datasetOf(page.history.state) !== entry.dataset) page.history.replaceState(entry, '');
  };
  const stopTimer = () => {
    const pending = timer !== null;
    if (timer !== null) page.clearTimeout(timer);
    timer = null;
    return pending;
  };

  const follow = ({ by, kinds }: Change) => {
    const [state, before] = [store.getState(), latest];
    latest = state;
    if (isRestoring || by === 'link' || state.linkWaits || state.dataset.status !== 'ready' || !isInLink(kinds)) return;
    const pending = stopTimer();
    if (isSettling && by === 'map') {
      isSettling = false;
      replace(state);
      return;
    }
    // A page that is left within a moment must come back with this file: its name does not wait. The rest of a link may follow.
    if (kinds.has('dataset') || kinds.has('file')) replace(state);
    // Steps of a frame would stand in the history of the page around it.
    if (state.embed || !isStep(state, before)) {
      timer = page.setTimeout(() => {
        timer = null;
        replace(store.getState());
      }, REST_MS);
      return;
    }
    if (pending) replace(before);
    const url = urlOf(state);
    if (url !== null) page.history.pushState(entryOf(state), '', url);
    isSettling = state.selected !== before.selected;
  };

  const restore = (event: PopStateEvent) => {
    stopTimer();
    isSettling = false;
    isRestoring = true;
    const { state, broken } = parseLink(page.location.search);
    const { askMap, dataset, homeLanguage: language, openAtlases, showDataset } = store.getState();
    applyLinkBeforeData(store, { theme: 'system', language, ...state });
    const wanted = datasetOf(event.state);
    const isOther = dataset.status === 'ready' && wanted !== null && wanted !== dataset.atlas.id;
    if (isOther && openAtlases.some(({ id }) => id === wanted)) {
      applyLinkWhenShown(store, state, (shown) => entryOf(shown).dataset === wanted);
      showDataset(wanted);
    } else if (dataset.status === 'ready') {
      applyLinkToData(store, state);
      if (state.view) askMap({ type: 'moveTo', view: state.view });
    }
    notifyBroken(store, broken);
    isRestoring = false;
  };

  const scope = createScope();
  scope.defer(stopTimer);
  scope.listen(page, 'pagehide', () => {
    if (stopTimer()) replace(store.getState());
  });
  scope.listen(page, 'popstate', restore);
  scope.defer(store.live.hear(follow));
  return scope.dispose;
}

/** Names the keys of a link that the page could not read. */
export function notifyBroken(store: AppStore, broken: readonly string[]): void {
  if (broken.length === 0) return;
  store.getState().notify('link', { code: 'linkBroken', params: { keys: broken.join(', ') } });
}

/** False for a change that no link holds: the incident under the pointer, the level of the clusters. */
function isInLink(kinds: Change['kinds']): boolean {
  return [...kinds].some((kind) => kind !== 'hovered' && kind !== 'level');
}

function entryOf({ dataset }: AppState): { readonly dataset: string | null } {
  return { dataset: dataset.status === 'ready' ? dataset.atlas.id : null };
}

/** The ids of the datasets that this entry of the history showed; several for a comparison. */
export function datasetsOf(state: unknown): readonly string[] {
  return datasetOf(state)?.split('+') ?? [];
}

/** The id of the dataset in an entry's state. Another page of the same site may have written that state. */
function datasetOf(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('dataset' in state)) return null;
  return typeof state.dataset === 'string' ? state.dataset : null;
}
