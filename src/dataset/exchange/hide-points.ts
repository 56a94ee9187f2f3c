import type { LonLat } from '../../domain/place';
import { tellingPosition } from '../import/parse/any-position';
import { parseAngle } from '../import/parse/position';

/** Degrees: a number so close to a coordinate gives it away. */
const NEAR = 0.02;
/** Numbers with two decimals or more. One decimal is some 10 km, which a coarse file may tell. */
const FINE_NUMBERS = /-?\d{1,3}[.,]\d{2,}/g;
/** Degrees with minutes, and seconds where they stand: 33°31'46"N, 33° 31.77' N. */
const ANGLES = /\d{1,3}\s*[°º]\s*\d{1,2}(?:[.,]\d+)?\s*['′’](?:\s*\d{1,2}(?:[.,]\d+)?\s*(?:"|″|”|''))?\s*[NSEW]?/gi;
const HIDDEN = '…';

/**
 * A value without the texts that give one of the points away: in each text, the numbers that are a point's latitude or longitude
 * become "…"; an address or a text that is a position as a whole becomes ''.
 */
export function withoutPoints<T>(value: T, points: readonly LonLat[]): T {
  const isNear = (number: number, of: keyof LonLat) =>
    points.some((point) => Math.abs(Math.abs(point[of]) - Math.abs(number)) <= NEAR);
  const hideAngles = (text: string): string =>
    text.replace(ANGLES, (angle) => {
      const degrees = parseAngle(angle);
      return isNear(degrees, 'lat') || isNear(degrees, 'lon') ? HIDDEN : angle;
    });
  // Signs are not compared: "15.7942 S" and a minus of another script mean the south too.
  const hide = (text: string): string => {
    const { lat, lon } = tellingPosition(text);
    if (isNear(lat, 'lat') && isNear(lon, 'lon')) return '';
    const hidden = hideAngles(text).replace(FINE_NUMBERS, (digits) => {
      const number = Number(digits.replace(',', '.'));
      return isNear(number, 'lat') || isNear(number, 'lon') ? HIDDEN : digits;
    });
    return hidden !== text && /^https?:/i.test(text) ? '' : hidden;
  };
  const visit = (each: unknown): unknown => {
    if (typeof each === 'string') return hide(each);
    if (Array.isArray(each)) return each.map(visit);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, part]) => [key, visit(part)]));
  };
  return points.length === 0 ? value : (visit(value) as T);
}
