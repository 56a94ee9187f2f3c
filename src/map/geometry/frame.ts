/**
 * The part of the world on the screen, to project mercator units to CSS px. The map never turns or tilts: north is up.
 */
export interface Frame {
  /** Mercator position of the top left corner. */
  left: number;
  top: number;
  /** CSS px per mercator unit, which is the width of the world in CSS px. */
  scale: number;
  width: number;
  height: number;
}

/**
 * Screen x of a mercator x. The world repeats sideways: the result is in the copy nearest to the middle of the frame.
 */
export function screenX(frame: Frame, x: number): number {
  const middle = frame.left + frame.width / (2 * frame.scale);
  const wrapped = x + Math.round(middle - x);
  return (wrapped - frame.left) * frame.scale;
}

export function screenY(frame: Frame, y: number): number {
  return (y - frame.top) * frame.scale;
}

/** Whether a screen point lies in the frame or within `padding` px of it. */
export function isInside(frame: Frame, x: number, y: number, padding: number): boolean {
  return x >= -padding && y >= -padding && x <= frame.width + padding && y <= frame.height + padding;
}
