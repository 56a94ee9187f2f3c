const TILE_PX = 512;

/** Latitude, degrees, at which the square map of the world ends. */
export const MAX_LATITUDE = 85.05112877980659;

/** Web mercator x of a longitude in degrees: -180 is 0, the west edge, and 180 is 1, the east edge. */
export function mercatorX(lon: number): number {
  return (lon + 180) / 360;
}

/** The same meridian in the copy of the world from 0 (included) to 1: both 180 and -180 become 0. */
export function wrapMercatorX(x: number): number {
  return x - Math.floor(x);
}

/** Web mercator y of a latitude in degrees, 0 at the north edge, 1 at the south edge. A pole lies on its edge. */
export function mercatorY(lat: number): number {
  const clamped = Math.min(Math.max(lat, -MAX_LATITUDE), MAX_LATITUDE);
  const sine = Math.sin((clamped * Math.PI) / 180);
  return Math.min(Math.max(0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI, 0), 1);
}

/** Width of the world in CSS px at a zoom, as MapLibre counts zooms: tiles of 512 px. */
export function worldSize(zoom: number): number {
  return TILE_PX * 2 ** zoom;
}
