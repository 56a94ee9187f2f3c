import { createScope } from '../live/scope';
import { isWholeRange } from '../live/selection-values';
import { FINEST_MINUTES } from '../spacetime/finest-unit';
import type { AppStore } from '../state/store';
import { isTextField } from '../ui/is-text-field';
import { latinKey } from '../ui/latin-key';
import { finestOf } from './finest-of-state';
import { floorToStep } from './snap';
import { moveBody } from './window-moves';

/** Lets `[` and `]`, outside text fields, move the window to the previous or the next incident. */
export function attachIncidentKeys(store: AppStore, page: Document): () => void {
  const scope = createScope();
  scope.listen(page, 'keydown', (event: KeyboardEvent) => {
    const key = latinKey(event);
    if (key !== '[' && key !== ']') return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTextField(event.target) || !store.getState().shortcuts) return;
    event.preventDefault();
    jumpToIncident(store, key === ']' ? 1 : -1);
  });
  return scope.dispose;
}

/**
 * Moves the window so that it starts on the next or the previous day with an incident that passes the filters; in data with
 * times of day, on the hour or minute. A window over the whole range shrinks to that unit. In the cumulative mode, the end of
 * the window moves to that unit instead.
 */
export function jumpToIncident(store: AppStore, direction: 1 | -1): void {
  const state = store.getState();
  const { dataset, window, range, mode, setWindow, setPlaying } = state;
  if (dataset.status !== 'ready') return;
  const { engine } = dataset.atlas;
  const unit = FINEST_MINUTES[finestOf(state)];
  const unitStart = (minute: number) => floorToStep(minute, unit);
  const isWhole = isWholeRange({ window, range });
  const anchor = mode === 'cumulative' ? window[1] - 1 : window[0];
  const start =
    direction === 1
      ? engine.nextStart(isWhole ? range[0] - 1 : unitStart(anchor) + unit - 1)
      : engine.previousStart(isWhole ? range[1] : unitStart(anchor));
  if (start === null) return;
  setPlaying(false);
  const first = unitStart(start);
  if (mode === 'cumulative') setWindow(Math.min(window[0], first), first + unit);
  else if (isWhole) setWindow(first, first + unit);
  else setWindow(...moveBody(first, window, range));
}
