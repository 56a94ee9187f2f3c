/** What opens a panel. */
const OPENERS = 'button, a[href], [role^="menuitem"]';

/**
 * Moves the focus to the heading of a panel when a button opened it. A panel that a link opens comes late, and takes the focus from
 * nobody.
 */
export function focusFromOpener(heading: HTMLElement | null): void {
  if (document.activeElement?.matches(OPENERS)) heading?.focus();
}
