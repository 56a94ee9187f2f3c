import { distanceKm } from '../../domain/geo';
import type { LonLat } from '../../domain/place';
import { inBounds } from '../../spacetime/bounds-mask';
import type { Bounds, Engine } from '../../spacetime/engine';
import { type CountedPlace, type CountedPlaces, placeAt } from './counted-places';

/** A place with a matching incident. None is counted where only a launch site, a find or another site is. */
export type MatchingPlace = CountedPlace;

/** The places with a match under window and filters whose point lies in the bounds; everywhere for null. Reads places and no rows. */
export function countPlaces(engine: Engine, bounds: Bounds | null): CountedPlaces {
  const { places, counts } = engine;
  const isIn = bounds ? inBounds(bounds) : () => true;
  const place = new Int32Array(places.length);
  const incidents = new Float64Array(places.length);
  let count = 0;
  for (const node of counts.nodes) {
    if ((counts.sites[node] ?? 0) === 0) continue;
    for (const each of engine.placesAt(node)) {
      if (!isIn(places.lon[each] ?? 0, places.lat[each] ?? 0)) continue;
      place[count] = each;
      incidents[count] = engine.incidentsOf(each);
      count += 1;
    }
  }
  const found = place.slice(0, count);
  return {
    place: found,
    lon: Float64Array.from(found, (each) => places.lon[each] ?? 0),
    lat: Float64Array.from(found, (each) => places.lat[each] ?? 0),
    incidents: incidents.slice(0, count),
  };
}

/** The same places one by one. */
export function placesInView(engine: Engine, bounds: Bounds | null): readonly MatchingPlace[] {
  const counted = countPlaces(engine, bounds);
  return Array.from(counted.place, (_, index) => placeAt(counted, index));
}

const PART_OF_VIEW = 1 / 8;
const FARTHEST_KM = 400;

/** How far places lie from each other that a reader of the map sees as one group: an eighth of the view's diagonal. */
export function reachOf(bounds: Bounds): number {
  const { west, south, east, north } = bounds;
  const width = Math.min(180, (((east - west) % 360) + 360) % 360 || 180);
  const corner: LonLat = { lon: west, lat: south };
  const diagonal = distanceKm(corner, { lon: west + width, lat: north });
  return Math.min(FARTHEST_KM, diagonal * PART_OF_VIEW);
}

/** The smallest bounds that hold the places with an incident, without regard to 180 degrees. */
export function boundsOfPlaces({ lon, lat, incidents }: CountedPlaces): Bounds {
  const bounds = { west: 180, south: 90, east: -180, north: -90 };
  for (let i = 0; i < lon.length; i += 1) {
    if (incidents[i] === 0) continue;
    bounds.west = Math.min(bounds.west, lon[i] ?? 0);
    bounds.east = Math.max(bounds.east, lon[i] ?? 0);
    bounds.south = Math.min(bounds.south, lat[i] ?? 0);
    bounds.north = Math.max(bounds.north, lat[i] ?? 0);
  }
  return bounds;
}
