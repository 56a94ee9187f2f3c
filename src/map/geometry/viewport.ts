/**
 * The part of the world on the screen, to project mercator units to CSS px. North is up: the map never turns or tilts.
 */
export interface Viewport {
  /** Mercator position of the top left corner. */
  left: number;
  top: number;
  /** CSS px per mercator unit, which is the width of the world in CSS px. */
  scale: number;
  width: number;
  height: number;
  /** CSS px from the edges that panels cover; absent when nothing is covered. */
  covered?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** Screen x of a mercator x. The world repeats sideways: this is its copy nearest to the middle of the viewport. */
export function screenX(viewport: Viewport, x: number): number {
  const middle = viewport.left + viewport.width / (2 * viewport.scale);
  const wrapped = x + Math.round(middle - x);
  return (wrapped - viewport.left) * viewport.scale;
}

export function screenY(viewport: Viewport, y: number): number {
  return (y - viewport.top) * viewport.scale;
}

/** Whether a screen point lies in the part of the viewport that no panel covers, or within `padding` px of that part. */
export function isInside(viewport: Viewport, x: number, y: number, padding: number): boolean {
  const { top = 0, right = 0, bottom = 0, left = 0 } = viewport.covered ?? {};
  const isAcross = x >= left - padding && x <= viewport.width - right + padding;
  return isAcross && y >= top - padding && y <= viewport.height - bottom + padding;
}
