import { type RefObject, useEffect, useRef } from 'react';
import type { AppState } from '../state/store';
import { useAppStore } from '../state/store-context';

/** Keeps an element's text in step with the store, at most once a frame and without a render. */
export function useLiveText<T extends HTMLElement>(compute: (state: AppState) => string): RefObject<T | null> {
  const store = useAppStore();
  const element = useRef<T>(null);
  useEffect(() => {
    let frame = 0;
    const write = () => {
      frame = 0;
      const text = compute(store.getState());
      if (element.current && element.current.textContent !== text) element.current.textContent = text;
    };
    write();
    const unsubscribe = store.subscribe(() => {
      if (frame === 0) frame = requestAnimationFrame(write);
    });
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [store, compute]);
  return element;
}
