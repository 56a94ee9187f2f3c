interface Positioned {
  readonly x: number;
  readonly y: number;
}

/** Markers within so many px of height are read as one line. */
const BAND_PX = 48;

/** North to south in bands, west to east within one. Sorts in place and returns the array. */
export function sortForReading<T extends Positioned>(markers: T[]): T[] {
  return markers.sort((a, b) => Math.floor(a.y / BAND_PX) - Math.floor(b.y / BAND_PX) || a.x - b.x || a.y - b.y);
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** The nearest marker in a direction on the screen; what lies aside counts as further away. Null when there is none. */
export function nearestInDirection<T extends Positioned>(markers: readonly T[], from: T, to: Direction): T | null {
  const [dx, dy] = VECTORS[to];
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const marker of markers) {
    const x = marker.x - from.x;
    const y = marker.y - from.y;
    const along = x * dx + y * dy;
    if (marker === from || along <= 0) continue;
    const aside = Math.abs(x * dy - y * dx);
    const distance = along + 2 * aside;
    if (distance >= least) continue;
    least = distance;
    best = marker;
  }
  return best;
}
