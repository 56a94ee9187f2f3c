import type { Bounds } from './engine';
import type { PlaceTable } from './event-table';

/**
 * By place, 1 where the place lies in the bounds. The bounds may run past 180 degrees (190 is -170); bounds whose west
 * is greater than their east cross the antimeridian.
 */
export function maskOfBounds(places: PlaceTable, bounds: Bounds): Uint8Array {
  const mask = new Uint8Array(places.length);
  const isIn = inBounds(bounds);
  for (let place = 0; place < places.length; place += 1) {
    mask[place] = isIn(places.lon[place] ?? 0, places.lat[place] ?? 0) ? 1 : 0;
  }
  return mask;
}

/** A point on an edge lies in the bounds. */
export function inBounds({ west, south, east, north }: Bounds): (lon: number, lat: number) => boolean {
  const everywhere = east - west >= 360;
  const width = turn(east - west);
  return (lon, lat) => lat >= south && lat <= north && (everywhere || turn(lon - west) <= width);
}

export function sameBounds(a: Bounds | null, b: Bounds | null): boolean {
  if (!a || !b) return a === b;
  return a.west === b.west && a.south === b.south && a.east === b.east && a.north === b.north;
}

/** The same turn, counted eastward from 0 (included) to 360 degrees. */
function turn(degrees: number): number {
  if (degrees >= 0 && degrees < 360) return degrees;
  const turned = degrees % 360;
  return turned < 0 ? turned + 360 : turned;
}
