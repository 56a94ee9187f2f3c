/** Sets a `data-*` attribute, or removes it for null. It writes only a change, because each write costs the browser a look at its styles. */
export function setData(element: HTMLElement, key: string, value: string | null): void {
  if (value === null) {
    if (element.dataset[key] !== undefined) delete element.dataset[key];
    return;
  }
  if (element.dataset[key] !== value) element.dataset[key] = value;
}

/** Writes the text of an element where it is another: each write costs the browser a look at its layout. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
