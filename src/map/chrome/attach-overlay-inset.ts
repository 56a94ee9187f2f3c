import { createScope } from '../../live/scope';
import { SHEET } from '../camera';

/** A sheet higher than this part of the map hides it anyway, and what stands on the map with it. */
const MOST = 0.7;

/** Keeps `--map-overlay` on the view at the height (px) that the sheet over its lower edge covers now. */
export function attachOverlayInset(view: HTMLElement): () => void {
  const room = view.parentElement;
  const scope = createScope();
  if (!room) return scope.dispose;
  let sheet: Element | null = null;

  const measure = () => {
    const covered = sheet?.getBoundingClientRect().height ?? 0;
    const inset = covered > room.clientHeight * MOST ? 0 : covered;
    view.style.setProperty('--map-overlay', `${Math.round(inset)}px`);
  };
  const sizes = new ResizeObserver(measure);
  const find = () => {
    const found = room.querySelector(SHEET);
    if (found === sheet) return;
    if (sheet) sizes.unobserve(sheet);
    if (found) sizes.observe(found);
    sheet = found;
    measure();
  };
  const children = new MutationObserver(find);

  find();
  children.observe(room, { childList: true });
  scope.defer(() => sizes.disconnect());
  scope.defer(() => children.disconnect());
  return scope.dispose;
}
