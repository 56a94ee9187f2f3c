import type { LonLat } from '../../domain/place';
import type { Bounds } from '../../spacetime/engine';

const KM_PER_DEGREE = 111.195;

/**
 * The smallest bounds that hold all circles (a radius of 0 km is a point): they leave out the widest gap between the circles, and
 * cross the antimeridian when that is elsewhere. Null without circles.
 */
export function boundsOfCircles(circles: readonly (LonLat & { readonly radiusKm: number })[]): Bounds | null {
  if (circles.length === 0) return null;
  let south = 90;
  let north = -90;
  const spans = circles.map(({ lon, lat, radiusKm }) => {
    const dLat = radiusKm / KM_PER_DEGREE;
    const dLon = dLat / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
    south = Math.min(south, lat - dLat);
    north = Math.max(north, lat + dLat);
    return [lon - dLon, lon + dLon] as const;
  });
  const [west, east] = shortestSpan(spans);
  return { west: wrap(west), south: Math.max(south, -90), east: wrap(east), north: Math.min(north, 90) };
}

/** The shortest arc, as [west, east] in degrees, that holds all arcs. */
function shortestSpan(arcs: readonly (readonly [number, number])[]): readonly [number, number] {
  const sorted = arcs
    .map(([west, east]) => {
      const from = wrap(west);
      return [from, from + east - west] as const;
    })
    .sort((a, b) => a[0] - b[0]);
  const first = sorted[0] ?? [0, 0];
  let reach = first[1];
  let gap = Number.NEGATIVE_INFINITY;
  let span: readonly [number, number] = [first[0], reach];
  for (const [west, east] of sorted.slice(1)) {
    if (west - reach > gap) {
      gap = west - reach;
      span = [west, reach + 360];
    }
    reach = Math.max(reach, east);
  }
  // The gap behind the last arc, round to the first one.
  return first[0] + 360 - reach >= gap ? [first[0], reach] : span;
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
