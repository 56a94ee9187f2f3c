import type { Engine } from './engine';
import { MAX_LATITUDE, mercatorX, mercatorY } from './web-mercator';

/** Over how many places the matching rows of a node lie, and two of these places that say where. */
export interface NodeExtent {
  /** Places with a matching row. */
  readonly places: number;
  /** The place with the most matching incidents; the first of the place table among equals; -1 without a match. */
  readonly busiest: number;
  /** The place farthest from the busiest one, on the map; the busiest one when it is the only one. */
  readonly farthest: number;
}

interface KnownExtents {
  readonly revision: number;
  readonly byNode: Map<number, NodeExtent>;
}

const KNOWN = new WeakMap<Engine, KnownExtents>();

/** Reads the node's places and no rows. Markers and circles ask for the same nodes, so the answers of one selection are kept. */
export function extentOfNode(engine: Engine, node: number): NodeExtent {
  const { revision } = engine;
  let known = KNOWN.get(engine);
  if (known?.revision !== revision) {
    known = { revision, byNode: new Map() };
    KNOWN.set(engine, known);
  }
  const extent = known.byNode.get(node) ?? findExtent(engine, node);
  known.byNode.set(node, extent);
  return extent;
}

function findExtent(engine: Engine, node: number): NodeExtent {
  const places = engine.placesAt(node);
  let busiest = -1;
  let most = -1;
  for (const place of places) {
    const count = engine.incidentsOf(place);
    if (count < most || (count === most && place > busiest)) continue;
    busiest = place;
    most = count;
  }
  return { places: places.length, busiest, farthest: farthestFrom(engine, busiest, places) };
}

function farthestFrom({ places: { lon, lat } }: Engine, from: number, places: Int32Array): number {
  const fromLat = lat[from] ?? 0;
  const x = mercatorX(lon[from] ?? 0);
  const y = mercatorY(fromLat);
  const steepest = steepestMercator(lat, places);
  let farthest = from;
  let distance = 0;
  for (const place of places) {
    const across = Math.abs(mercatorX(lon[place] ?? 0) - x);
    const over = Math.min(across, 1 - across);
    // Most places lie nearer even if the map were as steep everywhere as where it is steepest: they need no logarithm.
    const atMost = ((lat[place] ?? 0) - fromLat) * steepest;
    if (over * over + atMost * atMost < distance) continue;
    const up = mercatorY(lat[place] ?? 0) - y;
    const away = over * over + up * up;
    if (away < distance || (away === distance && place > farthest)) continue;
    farthest = place;
    distance = away;
  }
  return farthest;
}

/** How much mercator y a degree of latitude takes at most among the places; a little more, so that rounding never decides. */
function steepestMercator(lat: Float32Array | Float64Array, places: Int32Array): number {
  let highest = 0;
  for (const place of places) highest = Math.max(highest, Math.abs(lat[place] ?? 0));
  return 1.000001 / (360 * Math.cos((Math.min(highest, MAX_LATITUDE) * Math.PI) / 180));
}

/** The places of a node with the most matching incidents, the most first. */
export function busiestPlaces(engine: Engine, node: number, most: number): readonly number[] {
  const places = [...engine.placesAt(node)];
  return places.sort((a, b) => engine.incidentsOf(b) - engine.incidentsOf(a) || a - b).slice(0, most);
}
