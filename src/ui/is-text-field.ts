/** Whether keys typed at the target are text: a shortcut of one key must leave them alone. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select');
}
