import { type Compass, compassOf, mapBearing } from '../../domain/compass';
import {
  busiestFirst,
  type CountedPlace,
  type CountedPlaces,
  distancesFrom,
  incidentsWithin,
  placeAt,
} from './counted-places';

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
export function describeView(counted: CountedPlaces, reachKm: number): ViewDescription | null {
  const places = busiestFirst(counted);
  const count = places.place.length;
  const total = places.incidents.reduce((sum, incidents) => sum + incidents, 0);
  const tried = Array.from({ length: Math.min(count, MOST_ANCHORS) }, (_, index) =>
    distancesFrom(placeAt(places, index), places, MOST_WEIGHED),
  );
  let anchor = -1;
  let km: Float64Array = new Float64Array();
  for (const times of TIGHTER) {
    const reach = reachKm / times;
    const around = tried.map((each) => incidentsWithin(places, each, reach));
    const enough = NEARLY * Math.max(0, ...around);
    const found = around.findIndex((near) => near >= enough);
    if (found < 0) return null;
    if (found !== anchor) km = distancesFrom(placeAt(places, found), places);
    anchor = found;
    if (times === 1 || incidentsWithin(places, km, reach) > total * MOST)
      return { incidents: total, places: count, ...spreadAround(placeAt(places, anchor), places, km, reach) };
  }
  return null;
}

/** Whether the core has more than half of the incidents. */
export function isMostInCore({ core, incidents }: ViewDescription): boolean {
  return core.incidents > incidents * MOST;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Each place in the core or in one direction.
 * @param km - distance of each place from the anchor
 */
function spreadAround(
  anchor: CountedPlace,
  places: CountedPlaces,
  km: Float64Array,
  reach: number,
): Pick<ViewDescription, 'core' | 'directions'> {
  const core: Mutable<Core> = { anchor, incidents: 0, places: 0, withinKm: 0 };
  const byDirection = new Map<Compass, Mutable<Direction> & { readonly places: number[] }>();
  for (let i = 0; i < km.length; i += 1) {
    const away = km[i] ?? 0;
    const each = placeAt(places, i);
    if (away <= reach) {
      core.incidents += each.incidents;
      core.places += 1;
      core.withinKm = Math.max(core.withinKm, away);
      continue;
    }
    const toward = compassOf(mapBearing(anchor, each));
    const there = byDirection.get(toward) ?? { toward, incidents: 0, places: [], nearKm: away, farKm: away };
    byDirection.set(toward, there);
    there.incidents += each.incidents;
    there.places.push(each.place);
    there.nearKm = Math.min(there.nearKm, away);
    there.farKm = Math.max(there.farKm, away);
  }
  const directions = [...byDirection.values()].sort((a, b) => b.incidents - a.incidents || a.nearKm - b.nearKm);
  return { core, directions };
}
