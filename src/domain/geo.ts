import type { LonLat } from './place';

/** Mean radius of the Earth (IUGG), km. */
export const EARTH_RADIUS_KM = 6371.0088;

/** Of latitude; of longitude at the equator. */
export const KM_PER_DEGREE = 111.2;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in km by the haversine formula, good to 0.5% of the ellipsoid. */
export function distanceKm(a: LonLat, b: LonLat): number {
  const [latA, latB] = [radians(a.lat), radians(b.lat)];
  const halfLat = Math.sin((latB - latA) / 2);
  const halfLon = Math.sin(radians(b.lon - a.lon) / 2);
  const h = halfLat * halfLat + Math.cos(latA) * Math.cos(latB) * halfLon * halfLon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Length of the way over the points by great circles, km. */
export function lengthKm(points: readonly LonLat[]): number {
  return points.reduce((sum, point, at) => sum + (at > 0 ? distanceKm(points[at - 1] ?? point, point) : 0), 0);
}

/** Initial bearing from a to b in degrees clockwise from north, [0, 360). */
export function bearing(a: LonLat, b: LonLat): number {
  const [latA, latB] = [radians(a.lat), radians(b.lat)];
  const dLon = radians(b.lon - a.lon);
  const y = Math.sin(dLon) * Math.cos(latB);
  const x = Math.cos(latA) * Math.sin(latB) - Math.sin(latA) * Math.cos(latB) * Math.cos(dLon);
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}

/** Whether the point lies in [west, south, east, north]; west > east crosses the antimeridian. */
export function inBounds(point: LonLat, bounds: readonly [number, number, number, number]): boolean {
  const [west, south, east, north] = bounds;
  if (point.lat < south || point.lat > north) return false;
  return west <= east ? west <= point.lon && point.lon <= east : point.lon >= west || point.lon <= east;
}
