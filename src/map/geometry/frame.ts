/** What the map shows, as a plain projection of mercator units to CSS px. North is up: the map does not turn or tilt. */
export interface Frame {
  /** Mercator position of the top left corner. */
  left: number;
  top: number;
  /** CSS px per mercator unit, i.e. the width of the world. */
  scale: number;
  width: number;
  height: number;
}

/** Screen x of a mercator x in the copy of the world nearest to the middle of the frame. */
export function screenX(frame: Frame, x: number): number {
  const middle = frame.left + frame.width / (2 * frame.scale);
  const wrapped = x + Math.round(middle - x);
  return (wrapped - frame.left) * frame.scale;
}

export function screenY(frame: Frame, y: number): number {
  return (y - frame.top) * frame.scale;
}

/** Whether a screen point lies in the frame, grown by `padding` px on each side. */
export function isInside(frame: Frame, x: number, y: number, padding: number): boolean {
  return x >= -padding && y >= -padding && x <= frame.width + padding && y <= frame.height + padding;
}
