import { type RefObject, useEffect, useRef } from 'react';
import { type BehindMark, createBehindMark } from '../../live/behind-mark';
import { FIGURE_KINDS } from '../../live/change';
import type { AppState } from '../../state/app-state';
import { useAppStore } from '../../state/store-context';

/**
 * Marks the element (`data-behind`, `aria-busy`) while its rows are of an earlier window than the map and the totals.
 * @param shown the state that the rows are of
 */
export function useBehindMark(element: RefObject<HTMLElement | null>, shown: AppState): void {
  const store = useAppStore();
  const mark = useRef<BehindMark | null>(null);

  useEffect(() => {
    const behind = createBehindMark((isBehind) => {
      element.current?.toggleAttribute('data-behind', isBehind);
      element.current?.setAttribute('aria-busy', String(isBehind));
    });
    mark.current = behind;
    const followed = store.live.follow({ phase: 'draw', on: FIGURE_KINDS, run: behind.changed });
    return () => {
      followed.dispose();
      behind.dispose();
    };
  }, [store, element]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new state means that the rows are new.
  useEffect(() => mark.current?.shown(), [shown]);
}
