import { worldSize } from '../../spacetime/web-mercator';

const EARTH_CIRCUMFERENCE_M = 40_075_016.686;

/** Longitude in degrees of a web mercator x; the inverse of `mercatorX`. */
export function lonOfMercator(x: number): number {
  return (x - 0.5) * 360;
}

/** Latitude in degrees of a web mercator y; the inverse of `mercatorY`. */
export function latOfMercator(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** Metres on the ground per CSS px at a latitude (degrees) and zoom. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (EARTH_CIRCUMFERENCE_M * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);
}
