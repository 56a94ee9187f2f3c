import type { Change } from '../live/change';
import { createScope } from '../live/scope';
import type { AppState } from '../state/app-state';
import type { AppStore } from '../state/store';
import { advance, startingWindow, stepDuration } from './playback';

/** Moves the window while `playing` is on. The clock decides how many steps a frame takes: a late frame takes several. */
export function attachPlayback(store: AppStore): () => void {
  const { live } = store;
  let since = 0;
  let before = store.getState();

  const tick = (): boolean => {
    const state = store.getState();
    if (!state.playing || state.dataset.status !== 'ready') return false;
    const duration = stepDuration(state);
    const steps = Math.floor((live.frame.now() - since) / duration);
    if (steps <= 0) return true;
    since += steps * duration;
    const { engine } = state.dataset.atlas;
    const { window, ended } = advance(state.window, steps, state, (minute) => engine.nextStart(minute));
    state.setWindow(window[0], window[1], 'play');
    if (ended) store.getState().setPlaying(false);
    return !ended;
  };
  const scope = createScope();
  const task = live.frame.add({ phase: 'input', run: tick });
  scope.defer(task.dispose);

  const start = (state: AppState) => {
    const window = startingWindow(state.window, state);
    state.setWindow(window[0], window[1], 'play');
    since = live.frame.now();
    task.request();
  };

  const hear = ({ kinds }: Change) => {
    if (!kinds.has('mode') && !kinds.has('dataset')) return;
    const [state, last] = [store.getState(), before];
    before = state;
    if (state.playing && !last.playing) start(state);
    else if (!state.playing) task.cancel();
    else if (state.speed !== last.speed || state.step !== last.step) since = live.frame.now();
  };
  scope.defer(live.hear(hear));
  return scope.dispose;
}
