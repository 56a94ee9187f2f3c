import { createScope } from '../live/scope';
import type { AppStore } from '../state/store';

/** Saves what is written when the page is left, and asks before it is left while that cannot be kept, or a file is still being stored. */
export function attachLeavingGuard(store: AppStore, page: Window): () => void {
  const scope = createScope();
  const flush = () => void store.getState().desk?.flush();
  scope.listen(page, 'pagehide', flush);
  scope.listen(page.document, 'visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') flush();
  });
  scope.listen(page, 'beforeunload', (event) => {
    const { writing, keeping } = store.getState();
    if (keeping > 0) event.preventDefault();
    if (!writing || writing.kept.status === 'saved') return;
    flush();
    if (writing.kept.status === 'failed' || writing.conflict) event.preventDefault();
  });
  scope.defer(flush);
  return scope.dispose;
}
