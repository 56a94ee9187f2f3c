import type { LonLat } from './place';

/** The eight directions, clockwise from north. */
export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Compass = (typeof COMPASS)[number];

const radians = (degrees: number) => (degrees * Math.PI) / 180;
/** The Mercator map has no poles. */
const HIGHEST_LAT = 89.9;
const mercatorY = (lat: number) =>
  Math.log(Math.tan(Math.PI / 4 + radians(Math.max(-HIGHEST_LAT, Math.min(HIGHEST_LAT, lat))) / 2));

/**
 * The direction from a to b in degrees clockwise from north, [0, 360), by the line of constant bearing. It is the direction that a
 * Mercator map with north at the top shows; over long ways it differs from that of the shortest way.
 */
export function mapBearing(a: LonLat, b: LonLat): number {
  const across = ((((b.lon - a.lon) % 360) + 540) % 360) - 180;
  const up = mercatorY(b.lat) - mercatorY(a.lat);
  return ((Math.atan2(radians(across), up) * 180) / Math.PI + 360) % 360;
}

/** The direction that is nearest to a bearing in degrees. */
export function compassOf(bearing: number): Compass {
  return COMPASS[Math.round(bearing / 45) % COMPASS.length] ?? 'n';
}
