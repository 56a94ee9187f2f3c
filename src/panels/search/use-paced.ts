import { useEffect, useMemo, useRef } from 'react';
import type { Phase } from '../../live/frame';
import type { Pace } from '../../live/pace';
import { useAppStore } from '../../state/store-context';

/** Work that waits for its pace in the page's one frame. `request` asks for it; `cancel` drops what was asked for. */
export interface Paced {
  request(): void;
  cancel(): void;
}

/**
 * Runs the newest `run` at the given pace.
 * @param pace - pass a constant: a new object makes a new task
 */
export function usePaced(phase: Phase, pace: Pace, run: () => void): Paced {
  const store = useAppStore();
  const newest = useRef(run);
  newest.current = run;
  const task = useMemo(
    () => store.live.frame.add({ phase, pace: () => pace, run: () => newest.current() }),
    [store, phase, pace],
  );
  useEffect(() => task.cancel, [task]);
  return task;
}
