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

/** Whether a screen point lies in the viewport or within `padding` px of it. */
export function isInside(viewport: Viewport, x: number, y: number, padding: number): boolean {
  return x >= -padding && y >= -padding && x <= viewport.width + padding && y <= viewport.height + padding;
}
