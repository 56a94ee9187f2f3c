import { useMemo, useSyncExternalStore } from 'react';
import type { ChangeKind } from '../live/change';
import { paceOfRows } from '../live/pace';
import type { AppState } from './app-state';
import type { AppStore } from './store';
import { useAppStore } from './store-context';

/** `draw`: a few numbers, in the same frame as the map. `calm`: what costs a pass over the rows or many elements. */
export type LivePhase = 'draw' | 'calm';

/**
 * The state as it was when a change of one of these kinds last came to its turn in the frame: a fresh object each time, so
 * that what is computed from it reads the engine again. React renders it before the same frame is painted.
 * @param on - pass a constant: a new array follows anew
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
      // Nobody heard what changed between the first render and now.
      if (store.getState() !== newest) shown = { ...store.getState() };
      const followed = store.live.follow({
        phase,
        on,
        pace,
        run() {
          newest = store.getState();
          shown = { ...newest };
          changed();
        },
      });
      return followed.dispose;
    },
  };
}

function rowsOf({ dataset }: AppState): number {
  return dataset.status === 'ready' ? dataset.atlas.engine.table.length : 0;
}
