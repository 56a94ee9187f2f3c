import { createScope } from '../../live/scope';
import type { AppStore } from '../../state/store';

const LIST = '[data-incident-list]';

/** Moves the focus to the list of incidents. Returns false when the page shows no list, because nothing is found. */
export function goToResults(page: Document): boolean {
  const list = page.querySelector<HTMLElement>(LIST);
  list?.focus();
  return list !== null && page.activeElement === list;
}

/** Escape in the list goes back to the search that filled it. While an incident is open, Escape closes the incident first. */
export function attachWayBack(store: AppStore, input: HTMLInputElement): () => void {
  const scope = createScope();
  const goBack = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || input.value === '') return;
    if (store.getState().selected >= 0) return;
    if (!(event.target instanceof Element) || !event.target.closest(LIST)) return;
    event.preventDefault();
    event.stopPropagation();
    input.focus();
  };
  scope.listen(input.ownerDocument, 'keydown', goBack, { capture: true });
  return scope.dispose;
}
