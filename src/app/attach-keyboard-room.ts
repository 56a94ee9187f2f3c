import { createScope } from '../live/scope';
import { isTextField } from '../ui/is-text-field';

/** Px that a keyboard on the screen takes at least: a browser's bars are lower. */
const LOWEST_KEYBOARD = 120;

/**
 * Gives the page the room that a keyboard on the screen leaves: `--keyboard-height` has its px, and `data-keyboard` says that there is
 * one. The layout does not change with it, because an element that moves to another parent would lose the focus, and so the keyboard.
 */
export function attachKeyboardRoom(page: Document): () => void {
  const scope = createScope();
  const view = page.defaultView;
  const visual = view?.visualViewport;
  if (!view || !visual) return scope.dispose;
  const root = page.documentElement;
  const follow = () => {
    const covered = Math.round(view.innerHeight - visual.height);
    const isZoomed = Math.abs(visual.scale - 1) > 0.01;
    const isUp = !isZoomed && covered >= LOWEST_KEYBOARD && isTextField(page.activeElement);
    root.toggleAttribute('data-keyboard', isUp);
    if (isUp) root.style.setProperty('--keyboard-height', `${covered}px`);
    else root.style.removeProperty('--keyboard-height');
    // Some browsers push the page up to show the field, which now has its place.
    if (isUp && visual.offsetTop > 0) view.scrollTo(0, 0);
  };
  scope.listen(visual, 'resize', follow);
  scope.listen(page, 'focusout', follow);
  scope.defer(() => {
    root.removeAttribute('data-keyboard');
    root.style.removeProperty('--keyboard-height');
  });
  return scope.dispose;
}
