import type { LonLat } from '../../domain/place';
import type { Bounds } from '../../spacetime/engine';

const KM_PER_DEGREE = 111.195;

/**
 * The smallest bounds that hold all circles (a radius of 0 km is a point), the shorter way round; null without circles.
 */
export function boundsOfCircles(circles: readonly (LonLat & { readonly radiusKm: number })[]): Bounds | null {
  const [first] = circles;
  if (!first) return null;
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let south = 90;
  let north = -90;
  for (const { lon, lat, radiusKm } of circles) {
    const dLat = radiusKm / KM_PER_DEGREE;
    const dLon = dLat / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
    const near = lon + Math.round((first.lon - lon) / 360) * 360;
    west = Math.min(west, near - dLon);
    east = Math.max(east, near + dLon);
    south = Math.min(south, lat - dLat);
    north = Math.max(north, lat + dLat);
  }
  return { west: wrap(west), south: Math.max(south, -90), east: wrap(east), north: Math.min(north, 90) };
}

/** Bounds as the two corners that MapLibre takes: across the antimeridian, the east runs past 180 degrees. */
export function cornersOf({ west, south, east, north }: Bounds): [[number, number], [number, number]] {
  return [
    [west, south],
    [east < west ? east + 360 : east, north],
  ];
}

function wrap(lon: number): number {
  if (lon >= -180 && lon <= 180) return lon;
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}
