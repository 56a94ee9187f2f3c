/** What the map shows, as a plain projection of mercator units to CSS px. North is up: the map does not turn or tilt. */
export interface Viewport {
  /** Mercator position of the top left corner. */
  left: number;
  top: number;
  /** CSS px per mercator unit, i.e. the width of the world. */
  scale: number;
  width: number;
  height: number;
}

/** Screen x of a mercator x in the copy of the world nearest to the middle of the viewport. */
export function screenX(viewport: Viewport, x: number): number {
  const middle = viewport.left + viewport.width / (2 * viewport.scale);
  const wrapped = x + Math.round(middle - x);
  return (wrapped - viewport.left) * viewport.scale;
}

export function screenY(viewport: Viewport, y: number): number {
  return (y - viewport.top) * viewport.scale;
}

/** Whether a screen point lies in the viewport, grown by `padding` px on each side. */
export function isInside(viewport: Viewport, x: number, y: number, padding: number): boolean {
  return x >= -padding && y >= -padding && x <= viewport.width + padding && y <= viewport.height + padding;
}
