interface Positioned {
  readonly x: number;
  readonly y: number;
}

/** Height in px of a band whose markers are read as one line. */
const BAND_PX = 48;

/** Sorts markers from top to bottom by bands, and from left to right in a band. Changes the array and returns it. */
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

/** The nearest marker in a direction on the screen, or null. A distance to the side counts twice. */
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
