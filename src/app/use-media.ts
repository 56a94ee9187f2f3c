import { useSyncExternalStore } from 'react';
import { createScope } from '../live/scope';

/** Whether a media query holds now. */
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
