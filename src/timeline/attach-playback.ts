import type { Change } from '../live/change';
import { createScope } from '../live/scope';
import { FINEST_MINUTES } from '../spacetime/finest-unit';
import type { AppState } from '../state/app-state';
import type { AppStore } from '../state/store';
import { finestOf } from './finest-of-state';
import { advance, type PlaybackPlan, skipSilence, startingWindow, stepDuration } from './playback';

/** Milliseconds for which a run in a loop shows its end before it begins again. */
const END_REST = 1000;

/** Moves the window while `playing` is on. The clock decides how many steps a frame takes: a late frame takes several. */
export function attachPlayback(store: AppStore): () => void {
  const { live } = store;
  let since = 0;
  /** While a loop shows its end: when it begins again. */
  let againAt: number | null = null;
  let before = store.getState();

  /** Moves the window by the steps that are due. Returns true when it has reached the end. */
  const move = (state: AppState, steps: number): boolean => {
    if (state.dataset.status !== 'ready') return true;
    const { engine } = state.dataset.atlas;
    const plan = planOf(state);
    const nextStart = (minute: number) => engine.nextStart(minute);
    const { window, ended } = advance(state.window, steps, plan, nextStart);
    state.setWindow(window[0], window[1], 'play');
    if (ended || !state.skipSilence) return ended;
    // The engine has counted the window by now: an incident that began before the window may still go on in it.
    const { incidents, undated } = engine.totals;
    // Incidents without a date are in every window, so that they break no silence.
    const skipped = skipSilence(window, state.window, incidents === undated, plan, nextStart);
    if (skipped.window !== window) state.setWindow(skipped.window[0], skipped.window[1], 'play');
    return skipped.ended;
  };

  const tick = (): boolean => {
    const state = store.getState();
    if (!state.playing || state.dataset.status !== 'ready') return false;
    if (againAt !== null) {
      if (live.frame.now() >= againAt) restart();
      return true;
    }
    const duration = stepDuration(planOf(state));
    const steps = Math.floor((live.frame.now() - since) / duration);
    if (steps <= 0) return true;
    since += steps * duration;
    if (!move(state, steps)) return true;
    if (store.getState().loop) againAt = live.frame.now() + END_REST;
    else store.getState().setPlaying(false);
    return store.getState().playing;
  };
  const scope = createScope();
  const task = live.frame.add({ phase: 'input', run: tick });
  scope.defer(task.dispose);

  const restart = () => {
    againAt = null;
    const state = store.getState();
    const window = startingWindow(state.window, planOf(state));
    state.setWindow(window[0], window[1], 'play');
    since = live.frame.now();
  };

  const hear = ({ kinds }: Change) => {
    if (!kinds.has('mode') && !kinds.has('dataset')) return;
    const [state, last] = [store.getState(), before];
    before = state;
    if (state.playing && !last.playing) {
      restart();
      task.request();
    } else if (!state.playing) {
      againAt = null;
      task.cancel();
    } else if (stepDuration(planOf(state)) !== stepDuration(planOf(last))) since = live.frame.now();
  };
  scope.defer(live.hear(hear));
  return scope.dispose;
}

function planOf(state: AppState): PlaybackPlan {
  return { ...state, unit: FINEST_MINUTES[finestOf(state)] };
}
