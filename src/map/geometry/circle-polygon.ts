import { EARTH_RADIUS_KM } from '../../domain/geo';
import type { LonLat } from '../../domain/place';

const RADIANS = Math.PI / 180;

/**
 * Ring of points at one distance on the sphere, closed, counter-clockwise from the north.
 * Longitudes run on past 180 instead of jumping, so that the ring stays one piece at the antimeridian.
 * Formula: destination point given distance and bearing (spherical trigonometry).
 */
export function circlePolygon({ lon, lat }: LonLat, radiusKm: number, steps = 72): [number, number][] {
  const distance = radiusKm / EARTH_RADIUS_KM;
  const sinLat = Math.sin(lat * RADIANS);
  const cosLat = Math.cos(lat * RADIANS);
  const ring: [number, number][] = [];
  for (let step = 0; step < steps; step += 1) {
    const bearing = (-2 * Math.PI * step) / steps;
    const sin = sinLat * Math.cos(distance) + cosLat * Math.sin(distance) * Math.cos(bearing);
    const turn = Math.atan2(Math.sin(bearing) * Math.sin(distance) * cosLat, Math.cos(distance) - sinLat * sin);
    ring.push([lon + turn / RADIANS, Math.asin(sin) / RADIANS]);
  }
  const [first] = ring;
  if (first) ring.push([first[0], first[1]]);
  return ring;
}
