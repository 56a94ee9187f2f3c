/** Latitude, degrees, at which the mercator square ends. */
export const MAX_LATITUDE = 85.05112877980659;

/** West to east, 0 to 1; 180 and -180 are the same 0. */
export function mercatorX(lon: number): number {
  const x = (lon + 180) / 360;
  return x - Math.floor(x);
}

/** North to south, 0 to 1; what lies beyond the square's edge, a pole too, is on the edge. */
export function mercatorY(lat: number): number {
  const clamped = Math.min(Math.max(lat, -MAX_LATITUDE), MAX_LATITUDE);
  const sine = Math.sin((clamped * Math.PI) / 180);
  return Math.min(Math.max(0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI, 0), 1);
}
