import { distanceKm, EARTH_RADIUS_KM } from '../../domain/geo';
import type { LonLat } from '../../domain/place';

const RADIANS = Math.PI / 180;
/** A straight step of so many km lies within a pixel of the great circle at any zoom at which a whole line is seen. */
const STEP_KM = 50;

/** Nearest longitude to another one that means the same meridian, so that a line crosses 180 degrees instead of turning back. */
export function nearLon(lon: number, to: number): number {
  return lon + Math.round((to - lon) / 360) * 360;
}

/** Points [lon, lat] of the shortest way between two points on the sphere. Longitudes run past 180 degrees without a jump. */
export function geodesicLine(from: LonLat, to: LonLat): [number, number][] {
  const km = distanceKm(from, to);
  const steps = Math.min(400, Math.max(1, Math.ceil(km / STEP_KM)));
  const angle = km / EARTH_RADIUS_KM;
  const line: [number, number][] = [[from.lon, from.lat]];
  if (angle === 0) return line;
  const [a, b] = [vector(from), vector(to)];
  let last = from.lon;
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    const near = Math.sin((1 - part) * angle) / Math.sin(angle);
    const far = Math.sin(part * angle) / Math.sin(angle);
    const [x, y, z] = [near * a.x + far * b.x, near * a.y + far * b.y, near * a.z + far * b.z];
    last = nearLon(Math.atan2(y, x) / RADIANS, last);
    line.push([last, Math.atan2(z, Math.hypot(x, y)) / RADIANS]);
  }
  return line;
}

function vector({ lon, lat }: LonLat) {
  const cos = Math.cos(lat * RADIANS);
  return { x: cos * Math.cos(lon * RADIANS), y: cos * Math.sin(lon * RADIANS), z: Math.sin(lat * RADIANS) };
}
