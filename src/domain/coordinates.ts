import { forward } from 'mgrs';
import type { LonLat } from './place';

/** How precisely coordinates are written, so that a rough place does not read like a surveyed one. */
export interface CoordinateTexts {
  /** "33.52944, 44.27750": latitude first, as maps and phones take it. */
  readonly decimal: string;
  /** `33°31′46″N 44°16′39″E` */
  readonly dms: string;
  /** "38S MB 32928 10163", or null beyond 84° N and 80° S where MGRS's UTM part ends. */
  readonly mgrs: string | null;
}

const MGRS_SOUTH = -80;
const MGRS_NORTH = 84;

/** Digits that a known radius warrants: decimals of a degree, and MGRS digits a side (5 is 1 m, 4 is 10 m, 3 is 100 m). */
function digitsFor(radiusKm: number | null): { decimals: number; mgrs: number } {
  if (radiusKm === null || radiusKm < 2) return { decimals: 5, mgrs: 5 };
  return radiusKm < 6 ? { decimals: 4, mgrs: 4 } : { decimals: 3, mgrs: 3 };
}

/** The three usual writings of a point, no finer than its radius of uncertainty warrants. */
export function coordinateTexts(point: LonLat, radiusKm: number | null): CoordinateTexts {
  const digits = digitsFor(radiusKm);
  return {
    decimal: `${point.lat.toFixed(digits.decimals)}, ${point.lon.toFixed(digits.decimals)}`,
    dms: `${degrees(point.lat, 'N', 'S')} ${degrees(point.lon, 'E', 'W')}`,
    mgrs: mgrsOf(point, digits.mgrs),
  };
}

function degrees(value: number, positive: string, negative: string): string {
  const total = Math.round(Math.abs(value) * 3600);
  const hemisphere = value < 0 && total > 0 ? negative : positive;
  const [whole, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  return `${whole}°${pad(minutes)}′${pad(seconds)}″${hemisphere}`;
}

function mgrsOf({ lon, lat }: LonLat, digits: number): string | null {
  if (lat < MGRS_SOUTH || lat > MGRS_NORTH) return null;
  const text = forward([lon, lat], digits);
  const match = /^(\d{1,2}[A-Z])([A-Z]{2})(\d*)$/.exec(text);
  if (!match) return null;
  const [, zone, square, numbers = ''] = match;
  const half = numbers.length / 2;
  return `${zone} ${square} ${numbers.slice(0, half)} ${numbers.slice(half)}`.trim();
}

const pad = (value: number) => String(value).padStart(2, '0');
