import { useCallback } from 'react';
import type { Minutes } from '../../domain/time-interval';
import { isWholeRange } from '../../live/selection-values';
import { useAppStore } from '../../state/store-context';

/** Sets the window to a period, or stretches it so far that it holds the period too. A window over everything has nothing to stretch. */
export function useChooseTime(): (from: Minutes, to: Minutes, extend?: boolean) => void {
  const store = useAppStore();
  return useCallback(
    (from, to, extend = false) => {
      const { range, window, setWindow } = store.getState();
      const [first, end] = extend && !isWholeRange({ window, range }) ? window : [from, to];
      setWindow(Math.max(range[0], Math.min(first, from)), Math.min(range[1], Math.max(end, to)));
    },
    [store],
  );
}
