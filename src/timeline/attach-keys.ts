import { MINUTES_PER_DAY } from '../domain/time-interval';
import { createScope } from '../live/scope';
import { isWholeRange } from '../live/selection-values';
import type { AppStore } from '../state/store';
import { isTextField } from '../ui/is-text-field';
import { windowAfterKey } from './keys';
import { addUnits } from './time-units';
import type { TrackElements } from './track-elements';
import { type Handle, moveBody, snapUnitFor } from './window-moves';

/** Lets the arrow keys, Page Up, Page Down, Home and End move the two thumbs and the window. */
export function attachHandleKeys(elements: TrackElements, store: AppStore): () => void {
  const handles: readonly (readonly [HTMLElement, Handle])[] = [
    [elements.start, 'start'],
    [elements.end, 'end'],
    [elements.body, 'body'],
  ];
  const scope = createScope();
  for (const [element, handle] of handles) {
    scope.listen(element, 'keydown', (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { window, range, mode, setWindow, setPlaying } = store.getState();
      const context = { range, unit: snapUnitFor(range), pinned: mode === 'upToDate' };
      const next = windowAfterKey(event, handle, window, context);
      if (!next) return;
      event.preventDefault();
      setPlaying(false);
      setWindow(next[0], next[1]);
    });
  }
  return scope.dispose;
}

/** Lets `[` and `]`, outside text fields, move the window to the previous or the next incident. */
export function attachIncidentKeys(store: AppStore, page: Document): () => void {
  const scope = createScope();
  scope.listen(page, 'keydown', (event: KeyboardEvent) => {
    if (event.key !== '[' && event.key !== ']') return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTextField(event.target) || !store.getState().shortcuts) return;
    event.preventDefault();
    jumpToIncident(store, event.key === ']' ? 1 : -1);
  });
  return scope.dispose;
}

/**
 * Moves the window so that it starts on the next or the previous day with an incident that passes the filters. A window over
 * the whole range shrinks to that day. In the mode `upToDate`, the end of the window moves to that day instead.
 */
export function jumpToIncident(store: AppStore, direction: 1 | -1): void {
  const { dataset, window, range, mode, setWindow, setPlaying } = store.getState();
  if (dataset.status !== 'ready') return;
  const { engine } = dataset.atlas;
  const isWhole = isWholeRange({ window, range });
  const anchor = mode === 'upToDate' ? window[1] - 1 : window[0];
  const start =
    direction === 1
      ? engine.nextStart(isWhole ? range[0] - 1 : dayAfter(anchor) - 1)
      : engine.previousStart(isWhole ? range[1] : startOfDay(anchor));
  if (start === null) return;
  setPlaying(false);
  const day = startOfDay(start);
  if (mode === 'upToDate') setWindow(Math.min(window[0], day), dayAfter(day));
  else if (isWhole) setWindow(day, dayAfter(day));
  else setWindow(...moveBody(day, window, range));
}

const startOfDay = (minute: number) => Math.floor(minute / MINUTES_PER_DAY) * MINUTES_PER_DAY;
const dayAfter = (minute: number) => addUnits('day', startOfDay(minute), 1);
