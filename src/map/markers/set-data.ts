/** What `setData` has written. To ask the element takes several times as long, and markers ask for ten attributes each in a step. */
const written = new WeakMap<HTMLElement, Map<string, string | null>>();

/**
 * Sets a `data-*` attribute, or removes it for null. It writes only a change, because each write costs the browser a look at its styles: an
 * attribute that it has set must not be set in another way.
 */
export function setData(element: HTMLElement, key: string, value: string | null): void {
  const known = written.get(element) ?? new Map<string, string | null>();
  if (known.get(key) === value) return;
  if (known.size === 0) written.set(element, known);
  known.set(key, value);
  if (value !== null) element.dataset[key] = value;
  else if (element.dataset[key] !== undefined) delete element.dataset[key];
}

/** Writes the text of an element where it is another: each write costs the browser a look at its layout. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
