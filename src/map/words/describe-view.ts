import { type Compass, compassOf, mapBearing } from '../../domain/compass';
import { distanceKm } from '../../domain/geo';
import type { LonLat } from '../../domain/place';

/** A place in view and the incidents that are counted there, at least one. */
export interface CountedPlace extends LonLat {
  /** Index of the place table. */
  readonly place: number;
  readonly incidents: number;
}

/** The incidents around one place. */
export interface Core {
  readonly anchor: CountedPlace;
  readonly incidents: number;
  readonly places: number;
  /** Distance of the farthest of its places from the anchor; 0 where there is only the anchor. */
  readonly withinKm: number;
}

/** The incidents in one direction from the core's anchor. */
export interface Direction {
  readonly toward: Compass;
  readonly incidents: number;
  /** The places, those with most incidents first. */
  readonly places: readonly number[];
  /** Distances from the anchor of the nearest and the farthest place. */
  readonly nearKm: number;
  readonly farKm: number;
}

/** How the incidents of a view are spread. Each incident is in the core or in one direction. */
export interface ViewDescription {
  readonly incidents: number;
  readonly places: number;
  readonly core: Core;
  /** The direction with most incidents first. */
  readonly directions: readonly Direction[];
}

/** With more places, only the busiest are tried as the middle of the core, and against the busiest. What is said is counted over all. */
const MOST_ANCHORS = 24;
const MOST_WEIGHED = 2000;

/** Half of the incidents, or more, are most of them; the reach is first tried so many times smaller. */
const MOST = 1 / 2;
const TIGHTER = [4, 2, 1];
/** A busier place names the core when nearly as many lie around it. */
const NEARLY = 0.9;

/**
 * Finds the place around which most incidents lie, as close as they lie, and in which directions the others are. It describes where
 * the points are; how far a place is known stands at the place.
 * @param reachKm how far the core may reach from its anchor
 * @returns null without an incident
 */
export function describeView(counted: readonly CountedPlace[], reachKm: number): ViewDescription | null {
  const places = [...counted].sort((a, b) => b.incidents - a.incidents || a.place - b.place);
  const total = sumOf(places);
  for (const times of TIGHTER) {
    const reach = reachKm / times;
    const core = coreWithin(places, reach);
    if (!core) return null;
    if (times > 1 && core.incidents <= total * MOST) continue;
    return { incidents: total, places: places.length, core, directions: directionsFrom(core.anchor, places, reach) };
  }
  return null;
}

/** Whether the core has more than half of the incidents. */
export function isMostInCore({ core, incidents }: ViewDescription): boolean {
  return core.incidents > incidents * MOST;
}

/** @param places those with most incidents first */
function coreWithin(places: readonly CountedPlace[], reachKm: number): Core | null {
  const weighed = places.slice(0, MOST_WEIGHED);
  const around = places
    .slice(0, MOST_ANCHORS)
    .map((candidate) => sumOf(weighed.filter((each) => distanceKm(candidate, each) <= reachKm)));
  const enough = NEARLY * Math.max(0, ...around);
  const anchor = places[around.findIndex((near) => near >= enough)];
  if (!anchor) return null;
  const core = { anchor, incidents: 0, places: 0, withinKm: 0 };
  for (const each of places) {
    const km = distanceKm(anchor, each);
    if (km > reachKm) continue;
    core.incidents += each.incidents;
    core.places += 1;
    core.withinKm = Math.max(core.withinKm, km);
  }
  return core;
}

/** The places beyond the reach of the core, by direction from its anchor. */
function directionsFrom(anchor: CountedPlace, places: readonly CountedPlace[], reachKm: number): readonly Direction[] {
  const found = new Map<Compass, GrowingDirection>();
  for (const each of places) {
    const km = distanceKm(anchor, each);
    if (km > reachKm) addTo(found, compassOf(mapBearing(anchor, each)), each, km);
  }
  return [...found.values()].sort((a, b) => b.incidents - a.incidents || a.nearKm - b.nearKm);
}

interface GrowingDirection {
  readonly toward: Compass;
  incidents: number;
  readonly places: number[];
  nearKm: number;
  farKm: number;
}

function addTo(
  directions: Map<Compass, GrowingDirection>,
  toward: Compass,
  { place, incidents }: CountedPlace,
  km: number,
) {
  const known = directions.get(toward);
  if (!known) {
    directions.set(toward, { toward, incidents, places: [place], nearKm: km, farKm: km });
    return;
  }
  known.incidents += incidents;
  known.places.push(place);
  known.nearKm = Math.min(known.nearKm, km);
  known.farKm = Math.max(known.farKm, km);
}

function sumOf(places: readonly CountedPlace[]): number {
  return places.reduce((sum, { incidents }) => sum + incidents, 0);
}
