import { type RefObject, useEffect, useRef } from 'react';
import type { ChangeKind } from '../live/change';
import type { AppState } from '../state/app-state';
import { useAppStore } from '../state/store-context';

/** Writes an element's text in the frame of each change of these kinds, without a render. */
export function useLiveText<T extends HTMLElement>(
  on: readonly ChangeKind[],
  compute: (state: AppState) => string,
): RefObject<T | null> {
  const store = useAppStore();
  const element = useRef<T>(null);
  useEffect(() => {
    const write = () => {
      const text = compute(store.getState());
      if (element.current && element.current.textContent !== text) element.current.textContent = text;
    };
    write();
    return store.live.follow({ on, phase: 'draw', run: write }).dispose;
  }, [store, on, compute]);
  return element;
}
