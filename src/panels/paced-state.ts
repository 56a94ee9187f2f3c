import { useEffect, useState } from 'react';
import type { AppState, AppStore } from '../state/store';
import { useAppStore } from '../state/store-context';

/** `frame`: for a few numbers. `calm`: for what costs a pass over the rows or many elements. */
export type Pace = 'frame' | 'calm';

const CALM_MS = 100;
/** Rows above which a pass takes long enough to be felt ten times a second: it waits for a rest then. */
const MANY_ROWS = 200_000;
const REST_MS = 120;
const LONGEST_MS = 600;

/** The state as it was when the engine's numbers were last worth reading again; changes at most once a frame, or calmer. */
export function usePacedState(pace: Pace): AppState {
  const store = useAppStore();
  const [state, setState] = useState(store.getState);
  useEffect(() => attachPace(store, pace, setState), [store, pace]);
  return state;
}

/** Calls back with the newest state, first at once and then no more often than the pace allows; the last one always comes. */
export function attachPace(store: AppStore, pace: Pace, onChange: (state: AppState) => void): () => void {
  let delivered = store.getState();
  let deliveredAt = Number.NEGATIVE_INFINITY;
  let waitingSince = 0;
  let newestAt = 0;
  let frame = 0;
  let timer = 0;

  const deliver = () => {
    frame = 0;
    delivered = store.getState();
    deliveredAt = performance.now();
    onChange(delivered);
  };
  const schedule = () => {
    timer = 0;
    frame = requestAnimationFrame(deliver);
  };
  const wait = (ms: number) => {
    if (ms > 0) timer = window.setTimeout(schedule, ms);
    else schedule();
  };
  /** One timer runs on while changes come, instead of one set and cleared at every step of a dozen followers. */
  const rest = () => {
    const now = performance.now();
    const left = Math.min(newestAt + REST_MS, waitingSince + LONGEST_MS) - now;
    if (left > 0) timer = window.setTimeout(rest, left);
    else schedule();
  };
  const followMany = (isNewer: boolean) => {
    const now = performance.now();
    if (isNewer || timer === 0) newestAt = now;
    if (timer !== 0) return;
    waitingSince = now;
    timer = window.setTimeout(rest, REST_MS);
  };
  const follow = (state: AppState, before: AppState) => {
    if (frame !== 0 || !isNews(state, delivered)) return;
    if (pace === 'frame') schedule();
    else if (hasManyRows(state)) followMany(isNews(state, before));
    else if (timer === 0) wait(deliveredAt + CALM_MS - performance.now());
  };

  onChange(delivered);
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

function isNews(now: AppState, before: AppState): boolean {
  return (
    now.revision !== before.revision ||
    now.dataset !== before.dataset ||
    now.bounds !== before.bounds ||
    now.scope !== before.scope ||
    now.pointList !== before.pointList
  );
}

function hasManyRows({ dataset }: AppState): boolean {
  return dataset.status === 'ready' && dataset.atlas.engine.table.length > MANY_ROWS;
}
