/**
 * Shows a text over the track, above the two dates. Hides the tip when the text is null.
 * @param x - px from the start of the track; the tip is centred there and stays on the track
 */
export function showTip(tip: HTMLElement, text: string | null, x: number, width: number): void {
  if (tip.hidden !== (text === null)) tip.hidden = text === null;
  if (text === null) return;
  if (tip.textContent !== text) tip.textContent = text;
  const left = Math.min(Math.max(x - tip.offsetWidth / 2, -16), width + 16 - tip.offsetWidth);
  tip.style.transform = `translateX(${left}px)`;
}
