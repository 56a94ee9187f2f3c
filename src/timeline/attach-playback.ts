import type { AppState, AppStore } from '../state/store';
import { advance, type PlaybackPlan, startingWindow, stepDuration } from './playback';

/** Time source and frames, so that tests can run them by hand. */
export interface PlaybackClock {
  readonly now: () => number;
  readonly request: (run: () => void) => number;
  readonly cancel: (handle: number) => void;
}

const BROWSER_CLOCK: PlaybackClock = {
  now: () => performance.now(),
  request: (run) => requestAnimationFrame(run),
  cancel: (handle) => cancelAnimationFrame(handle),
};

/** Runs the window while `playing` is on. Steps come from the clock: a late frame takes several at once. */
export function attachPlayback(store: AppStore, clock: PlaybackClock = BROWSER_CLOCK): () => void {
  let handle = 0;
  let since = 0;

  const planOf = ({ step, mode, range, speed }: AppState): PlaybackPlan => ({ step, mode, range, speed });

  const tick = () => {
    const state = store.getState();
    if (!state.playing || state.dataset.status !== 'ready') return;
    const plan = planOf(state);
    const duration = stepDuration(plan);
    const steps = Math.floor((clock.now() - since) / duration);
    if (steps > 0) {
      since += steps * duration;
      const { engine } = state.dataset.atlas;
      const { window, ended } = advance(state.window, steps, plan, (minute) => engine.nextStart(minute));
      state.setWindow(window[0], window[1]);
      if (ended) {
        store.getState().setPlaying(false);
        return;
      }
    }
    handle = clock.request(tick);
  };

  const start = (state: AppState) => {
    const window = startingWindow(state.window, planOf(state));
    state.setWindow(window[0], window[1]);
    since = clock.now();
    handle = clock.request(tick);
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.playing === before.playing) {
      if (state.playing && (state.speed !== before.speed || state.step !== before.step)) since = clock.now();
      return;
    }
    clock.cancel(handle);
    if (state.playing) start(state);
  });
  return () => {
    unsubscribe();
    clock.cancel(handle);
  };
}
