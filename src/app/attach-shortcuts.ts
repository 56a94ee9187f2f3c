import { createScope } from '../live/scope';
import type { AppStore } from '../state/store';
import { isTextField } from '../ui/is-text-field';
import { latinKey } from '../ui/latin-key';

/** What the keys without a modifier do. */
export interface ShortcutActions {
  readonly search: () => void;
  readonly help: () => void;
}

/** `/` moves the focus to the search, `?` opens the list of keys, Escape ends the comparison. The first two do nothing when the reader turned such keys off. */
export function attachShortcuts(store: AppStore, page: Document, actions: ShortcutActions): () => void {
  const scope = createScope();
  scope.listen(page, 'keydown', (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // Elsewhere, Escape closes what has the focus.
    if (event.key === 'Escape' && event.target === page.body) {
      store.getState().compare(null);
      return;
    }
    if (isTextField(event.target) || !store.getState().shortcuts) return;
    const action = { '/': actions.search, '?': actions.help }[latinKey(event)];
    if (!action) return;
    event.preventDefault();
    action();
  });
  return scope.dispose;
}
