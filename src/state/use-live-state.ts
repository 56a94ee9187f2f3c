import { useMemo, useSyncExternalStore } from 'react';
import type { ChangeKind } from '../live/change';
import { paceOfRows } from '../live/pace';
import type { AppState } from './app-state';
import type { AppStore } from './store';
import { useAppStore } from './store-context';

/** `draw` for a few numbers, which change in the same frame as the map. `calm` for a pass over the rows or many elements. */
export type LivePhase = 'draw' | 'calm';

/**
 * The state after the last change of these kinds. It is a new object after each such change, so that a `useMemo` that depends
 * on it reads the engine again. React renders it in the frame of the change.
 * @param on - pass a constant: a new array subscribes again
 */
export function useLiveState(on: readonly ChangeKind[], phase: LivePhase): AppState {
  const store = useAppStore();
  const { subscribe, read } = useMemo(() => createSource(store, on, phase), [store, on, phase]);
  return useSyncExternalStore(subscribe, read);
}

function createSource(store: AppStore, on: readonly ChangeKind[], phase: LivePhase) {
  let newest = store.getState();
  let shown: AppState = { ...newest };
  const pace = phase === 'calm' ? () => paceOfRows(rowsOf(store.getState())) : () => undefined;
  return {
    read: () => shown,
    subscribe(changed: () => void) {
      // Changes between the first render and the subscription had no listener.
      if (store.getState() !== newest) shown = { ...store.getState() };
      const followed = store.live.follow({
        phase,
        on,
        pace,
        budget: CATCH_UP_BUDGET,
        run(_, deadline) {
          // The old numbers stay on the screen, all of them, until the new ones can be read without a wait.
          if (phase === 'calm' && !isCaughtUp(store, deadline)) return true;
          newest = store.getState();
          shown = { ...newest };
          changed();
          return false;
        },
      });
      return followed.dispose;
    },
  };
}

/** Milliseconds of a frame in which counts may catch up. */
const CATCH_UP_BUDGET = 6;

function isCaughtUp(store: AppStore, deadline: number): boolean {
  const { dataset } = store.getState();
  const { frame } = store.live;
  return dataset.status !== 'ready' || dataset.atlas.engine.catchUp(() => frame.now() >= deadline);
}

function rowsOf({ dataset }: AppState): number {
  return dataset.status === 'ready' ? dataset.atlas.engine.table.length : 0;
}
