import { useSyncExternalStore } from 'react';
import { createScope } from '../live/scope';

/** Whether a media query matches. The component renders again when the answer changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const scope = createScope();
      scope.listen(window.matchMedia(query), 'change', changed);
      return scope.dispose;
    },
    () => window.matchMedia(query).matches,
  );
}
