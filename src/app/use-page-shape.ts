import { useSyncExternalStore } from 'react';
import { createScope } from '../live/scope';
import { type PageShape, pageShape } from './page-layout';

let shape: PageShape = { layout: 'wide', isLow: false };

/** The shape of the page. The component renders again when the size of the window, or that of the text, gives another one. */
export function usePageShape(): PageShape {
  return useSyncExternalStore(follow, shapeNow);
}

/** The same object as long as nothing has changed, as React asks of a snapshot. */
function shapeNow(): PageShape {
  const { documentElement: root } = document;
  const rem = Number.parseFloat(getComputedStyle(root).fontSize);
  // `innerWidth` grows on a phone while something is wider than the screen, which is what a new layout mends.
  const [width, height] = [root.clientWidth || window.innerWidth, root.clientHeight || window.innerHeight];
  const now = pageShape(width, height, rem > 0 ? rem : 16);
  if (now.layout !== shape.layout || now.isLow !== shape.isLow) shape = now;
  return shape;
}

function follow(changed: () => void): () => void {
  const scope = createScope();
  scope.listen(window, 'resize', changed);
  // No event tells that the size of the text has changed: a box of 1 rem does.
  const probe = document.createElement('div');
  probe.style.cssText = 'position:fixed;inline-size:1rem;block-size:0;visibility:hidden';
  document.body.append(probe);
  const sizes = new ResizeObserver(changed);
  sizes.observe(probe);
  scope.defer(() => sizes.disconnect());
  scope.defer(() => probe.remove());
  return scope.dispose;
}
