const EARTH_CIRCUMFERENCE_M = 40_075_016.686;
const TILE_PX = 512;
const MAX_LATITUDE = 85.051_129;

/** Longitude in degrees to web mercator x; the world is [0, 1]. */
export function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

/** Latitude in degrees to web mercator y, 0 at the north; the poles are clamped to the map's edge. */
export function mercatorY(lat: number): number {
  const clamped = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat));
  const sin = Math.sin((clamped * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
}

export function lonOfMercator(x: number): number {
  return (x - 0.5) * 360;
}

export function latOfMercator(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** Width of the world in CSS px at a zoom of 512 px tiles. */
export function worldSize(zoom: number): number {
  return TILE_PX * 2 ** zoom;
}

/** Metres on the ground per CSS px at a latitude (degrees) and zoom. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (EARTH_CIRCUMFERENCE_M * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);
}
