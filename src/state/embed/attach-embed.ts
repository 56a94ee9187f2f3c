import { formatRelease } from '../../domain/dataset-release';
import { createScope } from '../../live/scope';
import type { AppState } from '../app-state';

import { formatLinkDate } from '../link/link-dates';
import type { AppStore } from '../store';
import { EMBED_VERSION, type EmbedCommand, type EmbedEvent, type EmbedMessage, readMessage } from './embed-messages';

/**
 * Lets the page around the frame steer the map and hear of it. Only that page may, and only from one of the origins: messages
 * of others are not answered, and the browser gives an event to no page of another origin.
 * @param permitted - origins of other sites; pages of this page's own origin may always
 */
export function attachEmbed(store: AppStore, page: Window, permitted: readonly string[]): () => void {
  const { parent } = page;
  if (parent === page) return () => {};
  const origins = new Set([...permitted, page.location.origin]);
  // A page without an origin of its own shares this word with every other such page.
  origins.delete('null');
  const targets = targetsOf(page, origins);
  const post = (event: EmbedEvent) => {
    const message: EmbedMessage = { atlas: EMBED_VERSION, ...event };
    for (const origin of targets) parent.postMessage(message, origin);
  };

  let isReady = false;
  let told = { window: '', filters: '', selected: '' };
  const tell = () => {
    const state = store.getState();
    const { dataset } = state;
    if (dataset.status !== 'ready') return;
    const events = eventsOf(state, dataset.atlas);
    // The number of incidents follows from both, and is no news of its own.
    const now = {
      window: JSON.stringify(state.window),
      filters: JSON.stringify([state.filters, state.query.trim(), state.applied?.query.trim() ?? null]),
      selected: JSON.stringify(state.selected),
    };
    if (!isReady) post(events.ready);
    else {
      if (now.window !== told.window) post(events.window);
      if (now.filters !== told.filters) post(events.filters);
      if (now.selected !== told.selected) post(events.selected);
    }
    isReady = true;
    told = now;
  };

  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== parent || !origins.has(event.origin)) return;
    const read = readMessage(event.data);
    if (read.is === 'other') return;
    const refusal = read.is === 'refusal' ? { ...read, values: [] } : obey(store.getState(), read.command, isReady);
    if (refusal) post({ type: 'refused', of: refusal.of, reason: refusal.reason, values: refusal.values });
  };

  const scope = createScope();
  scope.listen(page, 'message', listen);
  const view = store.live.follow({
    // `file` comes once the release is known.
    on: ['dataset', 'time', 'filters', 'selected', 'file'],
    phase: 'calm',
    run: (kinds) => {
      if (kinds.has('dataset')) isReady = false;
      // The release of a table is computed a moment after it is shown, and a browser on plain HTTP computes none.
      if (isReady || store.getState().release !== null) tell();
    },
  });
  scope.defer(view.dispose);
  view.request();
  return scope.dispose;
}

/** Where events go. A browser that tells which page is around needs to be asked for that one alone. */
function targetsOf({ location }: Window, origins: ReadonlySet<string>): readonly string[] {
  const around = location.ancestorOrigins?.[0];
  return [...origins].filter((origin) => around === undefined || origin === around);
}

type Refusal = Pick<Extract<EmbedEvent, { type: 'refused' }>, 'of' | 'reason' | 'values'>;

/** Does a command; returns what was not done of it. */
function obey(state: AppState, command: EmbedCommand, isReady: boolean): Refusal | null {
  const { type } = command;
  if (!isReady) return { of: type, reason: 'notReady', values: [] };
  if (type === 'select') {
    if (command.incident === null) state.deselect();
    else if (!state.selectById(command.incident))
      return { of: type, reason: 'unknownIncident', values: [command.incident] };
    return null;
  }
  if (type === 'setWindow') {
    const { range, update } = state;
    update({ window: [command.from ?? range[0], command.to ?? range[1]] }, 'reader');
    return null;
  }
  const { filters, excess } = state.update({ filters: command.filters, query: command.query }, 'reader');
  if (excess.length > 0) return { of: type, reason: 'tooManyFilters', values: [...filters, ...excess] };
  return filters.length > 0 ? { of: type, reason: 'unknownValues', values: filters } : null;
}

function eventsOf(
  { window, filters, query, selected, release }: AppState,
  { id, engine, summary }: Extract<AppState['dataset'], { status: 'ready' }>['atlas'],
) {
  const { incidents } = engine.totals;
  const dates = { from: formatLinkDate(window[0]), to: formatLinkDate(window[1]) };
  const stated = release && release.hash !== null ? formatRelease(release) : null;
  return {
    ready: { type: 'ready', dataset: id, release: stated, ...dates, incidents },
    window: { type: 'windowChanged', ...dates, incidents },
    filters: { type: 'filtersChanged', filters, query: query.trim(), incidents },
    selected: { type: 'selected', incident: selected >= 0 ? summary(selected).id : null },
  } as const satisfies Record<string, EmbedEvent>;
}
