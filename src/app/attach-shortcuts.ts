import { createScope } from '../live/scope';
import type { AppStore } from '../state/store';
import { isTextField } from '../ui/is-text-field';
import { latinKey } from '../ui/latin-key';

/** What the keys without a modifier do. */
export interface ShortcutActions {
  readonly search: () => void;
  readonly help: () => void;
}

/** `/` moves the focus to the search, `?` opens the list of keys. They do nothing when the reader turned such keys off. */
export function attachShortcuts(store: AppStore, page: Document, actions: ShortcutActions): () => void {
  const scope = createScope();
  scope.listen(page, 'keydown', (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTextField(event.target) || !store.getState().shortcuts) return;
    const action = { '/': actions.search, '?': actions.help }[latinKey(event)];
    if (!action) return;
    event.preventDefault();
    action();
  });
  return scope.dispose;
}
