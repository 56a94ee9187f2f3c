import { type Area, insideArea } from '../domain/area';
import type { Engine } from './engine';
import { type EventTable, NO_PLACE, type PlaceTable } from './event-table';

/**
 * The two filters by place. `at`: rows at the places, so that the incidents that are counted there match, just as a marker
 * counts them. `site`: incidents with a site of any role at the places, wherever they are counted.
 */
export type PlaceFilter = 'at' | 'site';

export const PLACE_FILTERS: readonly PlaceFilter[] = ['at', 'site'];

export function isPlaceFilter(id: string): id is PlaceFilter {
  return id === 'at' || id === 'site';
}

/** What a marker's list shows: the filter and its places, as indices of the place table, the place that names it first. */
export interface MarkerList {
  readonly filter: PlaceFilter;
  readonly places: readonly number[];
  /** Incidents that the list has, which is the number that the marker must say. */
  readonly count: number;
  /** Incidents that are counted elsewhere and have another site at the places; 0 for `site`, which counts them. */
  readonly touching: number;
}

/**
 * The one rule for marker, list and header: a node's incidents are those whose primary site is there. Where none is, they are
 * those with any site there. The place with the most incidents names the node.
 */
export function markerListOf(engine: Engine, node: number): MarkerList {
  const rows = engine.rowsAt(node);
  const { table } = engine;
  const counts = new Map<number, number>();
  const counted = new Set<number>();
  for (const row of rows) {
    const place = table.place[row] ?? NO_PLACE;
    if (place === NO_PLACE) continue;
    counts.set(place, (counts.get(place) ?? 0) + (table.primary[row] ?? 0));
    if (table.primary[row] === 1) counted.add(table.incident[row] ?? -1);
  }
  const all = new Set(Array.from(rows, (row) => table.incident[row] ?? -1));
  const places = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([place]) => place);
  if (counted.size === 0) return { filter: 'site', places, count: all.size, touching: 0 };
  return { filter: 'at', places, count: counted.size, touching: all.size - counted.size };
}

/** Incidents that match with another site at the places and are counted elsewhere. */
export function touchingAt({ table, match }: Engine, places: ReadonlySet<number>): number {
  const counted = new Set<number>();
  const touching = new Set<number>();
  for (let row = 0; row < table.length; row += 1) {
    if (!places.has(table.place[row] ?? NO_PLACE) || match(row) === 0) continue;
    (table.primary[row] === 1 ? counted : touching).add(table.incident[row] ?? -1);
  }
  return [...touching].filter((incident) => !counted.has(incident)).length;
}

/** The places whose point lies in one of the areas. */
export function placesWithin({ length, lon, lat }: PlaceTable, areas: readonly Area[]): ReadonlySet<number> {
  const tests = areas.map(insideArea);
  const found = new Set<number>();
  for (let place = 0; place < length; place += 1) {
    const point = { lon: lon[place] ?? 0, lat: lat[place] ?? 0 };
    if (tests.some((isInside) => isInside(point))) found.add(place);
  }
  return found;
}

/** A mask over rows, 1 where the filter lets the row pass. */
export function placeMask(table: EventTable, filter: PlaceFilter, places: ReadonlySet<number>): Uint8Array {
  const { length, place, incident } = table;
  const mask = new Uint8Array(length);
  for (let row = 0; row < length; row += 1) mask[row] = places.has(place[row] ?? NO_PLACE) ? 1 : 0;
  if (filter === 'at') return mask;
  const touched = new Uint8Array(table.incidentCount);
  for (let row = 0; row < length; row += 1) if (mask[row]) touched[incident[row] ?? 0] = 1;
  for (let row = 0; row < length; row += 1) mask[row] = touched[incident[row] ?? 0] ?? 0;
  return mask;
}
