import { EARTH_RADIUS_KM } from '../../domain/geo';
import type { LonLat } from '../../domain/place';

const RADIANS = Math.PI / 180;

/**
 * A closed ring of points at one distance from a centre on the sphere, counter-clockwise from the north.
 * Longitudes run past 180 degrees instead of jumping to -180, so that the ring is not cut at the antimeridian.
 * Formula: the destination point for a distance and a bearing (spherical trigonometry).
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
