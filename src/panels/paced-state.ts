import { useEffect, useState } from 'react';
import type { AppState, AppStore } from '../state/store';
import { useAppStore } from '../state/store-context';

/** `frame`: for a few numbers. `calm`: for what costs a pass over the rows or many elements. */
export type Pace = 'frame' | 'calm';

const CALM_MS = 100;
/** Rows above which a pass takes long enough to be felt ten times a second. */
const MANY_ROWS = 2_000_000;
const CALM_MANY_MS = 400;

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
  const follow = (state: AppState) => {
    if (frame !== 0 || timer !== 0 || !isNews(state, delivered)) return;
    const wait = pace === 'frame' ? 0 : deliveredAt + gapOf(state) - performance.now();
    if (wait > 0) timer = window.setTimeout(schedule, wait);
    else schedule();
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

function gapOf({ dataset }: AppState): number {
  const rows = dataset.status === 'ready' ? dataset.atlas.engine.table.length : 0;
  return rows > MANY_ROWS ? CALM_MANY_MS : CALM_MS;
}
