import { useEffect } from 'react';
import { createScope } from '../../live/scope';

/** Calls `onEscape` for the Escape key anywhere on the page, unless a dialog, a menu or a field has used the key. */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const scope = createScope();
    scope.listen(document, 'keydown', (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest('dialog, [role=dialog], [role=menu]')) return;
      onEscape();
    });
    return scope.dispose;
  }, [onEscape]);
}
