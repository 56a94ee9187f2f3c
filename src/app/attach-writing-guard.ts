import { createScope } from '../live/scope';
import type { AppStore } from '../state/store';

/** Saves what is written when the page is left, and asks before it is left while it cannot be kept. */
export function attachWritingGuard(store: AppStore, page: Window): () => void {
  const scope = createScope();
  const flush = () => void store.getState().desk?.flush();
  scope.listen(page, 'pagehide', flush);
  scope.listen(page.document, 'visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') flush();
  });
  scope.listen(page, 'beforeunload', (event) => {
    const { writing } = store.getState();
    if (!writing || writing.kept.status === 'saved') return;
    flush();
    if (writing.kept.status === 'failed' || writing.conflict) event.preventDefault();
  });
  scope.defer(flush);
  return scope.dispose;
}
