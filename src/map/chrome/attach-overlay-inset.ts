import { createScope } from '../../live/scope';
import { SHEET } from '../camera';

/** Above this part of the map's height, the sheet hides the controls anyway, so they need not move above the sheet. */
const MOST = 0.7;

/** Sets `--map-overlay` on the view to the height in px that the sheet covers, at each change. */
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
