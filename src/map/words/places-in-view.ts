import { distanceKm } from '../../domain/geo';
import type { LonLat } from '../../domain/place';
import { inBounds } from '../../spacetime/bounds-mask';
import type { Bounds, Engine } from '../../spacetime/engine';
import type { CountedPlace } from './describe-view';

/** A place with a matching incident. None is counted where only a launch site, a find or another site is. */
export type MatchingPlace = CountedPlace;

/** The places with a match under window and filters whose point lies in the bounds; everywhere for null. Reads places and no rows. */
export function placesInView(engine: Engine, bounds: Bounds | null): readonly MatchingPlace[] {
  const { places, counts } = engine;
  const isIn = bounds ? inBounds(bounds) : () => true;
  const found: MatchingPlace[] = [];
  for (const node of counts.nodes) {
    if ((counts.sites[node] ?? 0) === 0) continue;
    for (const place of engine.placesAt(node)) {
      const lon = places.lon[place] ?? 0;
      const lat = places.lat[place] ?? 0;
      if (isIn(lon, lat)) found.push({ place, lon, lat, incidents: engine.incidentsOf(place) });
    }
  }
  return found;
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

/** The smallest bounds that hold the places, without regard to 180 degrees. */
export function boundsOfPlaces(places: readonly LonLat[]): Bounds {
  const bounds = { west: 180, south: 90, east: -180, north: -90 };
  for (const { lon, lat } of places) {
    bounds.west = Math.min(bounds.west, lon);
    bounds.east = Math.max(bounds.east, lon);
    bounds.south = Math.min(bounds.south, lat);
    bounds.north = Math.max(bounds.north, lat);
  }
  return bounds;
}
