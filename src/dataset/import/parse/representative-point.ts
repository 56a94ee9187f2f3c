import { distanceKm } from '../../../domain/geo';
import { parseDecimal } from './number';

/** A point on or in a geometry, in degrees, and the radius in km of the circle around it that holds the whole geometry. */
export interface RepresentativePoint {
  readonly type: string;
  readonly lon: number;
  readonly lat: number;
  readonly radiusKm: number;
}

type Position = readonly [number, number];

/** Ignores a third ordinate. Null for a value without a position. The file is untrusted: the value may have any shape. */
export function representativePoint(geometry: unknown): RepresentativePoint | null {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry)) return null;
  const type = String(geometry.type);
  if (type === 'GeometryCollection') return firstOf('geometries' in geometry ? geometry.geometries : null);
  const coordinates = 'coordinates' in geometry ? geometry.coordinates : null;
  const all = positionsIn(coordinates, 0);
  const point = all.length === 0 ? null : pointOf(type, coordinates, all);
  if (!point) return null;
  const [lon, lat] = point;
  return { type, lon, lat, radiusKm: roundedUp(farthest(point, all)) };
}

/** To whole km, or to a tenth or a hundredth of a small radius: more digits would claim an exactness that a circle has not. */
function roundedUp(km: number): number {
  const steps = km >= 10 ? 1 : km >= 1 ? 10 : 100;
  return Math.ceil(km * steps) / steps;
}

const MOST_PARTS = 1000;

function firstOf(geometries: unknown): RepresentativePoint | null {
  if (!Array.isArray(geometries)) return null;
  for (const geometry of geometries.slice(0, MOST_PARTS)) {
    if (
      typeof geometry === 'object' &&
      geometry !== null &&
      'type' in geometry &&
      geometry.type === 'GeometryCollection'
    )
      continue;
    const point = representativePoint(geometry);
    if (point) return { ...point, type: 'GeometryCollection' };
  }
  return null;
}

function pointOf(type: string, coordinates: unknown, all: readonly Position[]): Position | null {
  if (type === 'Point') return all[0] ?? null;
  if (type === 'LineString') return halfway(all);
  if (type === 'MultiLineString') return halfway(largest(coordinates, (line) => positionsIn(line, 1)));
  if (type === 'Polygon') return inside(ring(coordinates));
  if (type === 'MultiPolygon') return inside(largest(coordinates, ring));
  return nearest(all, mean(all));
}

const DEEPEST = 5;

/** All positions at any depth, in order. */
function positionsIn(value: unknown, depth: number): Position[] {
  const position = asPosition(value);
  if (position) return [position];
  if (!Array.isArray(value) || depth > DEEPEST) return [];
  return value.flatMap((each: unknown) => positionsIn(each, depth + 1));
}

function asPosition(value: unknown): Position | null {
  if (!Array.isArray(value) || Array.isArray(value[0])) return null;
  const lon = parseDecimal(value[0]);
  const lat = parseDecimal(value[1]);
  return Number.isNaN(lon) || Number.isNaN(lat) ? null : [lon, lat];
}

/** The outer ring of a polygon. */
function ring(polygon: unknown): Position[] {
  return Array.isArray(polygon) ? positionsIn(polygon[0], 1) : [];
}

function largest(parts: unknown, positionsOf: (part: unknown) => Position[]): Position[] {
  if (!Array.isArray(parts)) return [];
  const lists = parts.map(positionsOf);
  return lists.reduce((best, list) => (extentOf(list) > extentOf(best) ? list : best), lists[0] ?? []);
}

function extentOf(positions: readonly Position[]): number {
  const [west, south, east, north] = boxOf(positions);
  return positions.length === 0 ? -1 : (east - west) * (north - south) + (east - west) + (north - south);
}

function boxOf(positions: readonly Position[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

function mean(positions: readonly Position[]): Position {
  let lon = 0;
  let lat = 0;
  for (const position of positions) {
    lon += position[0];
    lat += position[1];
  }
  return [lon / positions.length, lat / positions.length];
}

function nearest(positions: readonly Position[], to: Position): Position | null {
  let best: Position | null = null;
  let least = Infinity;
  for (const position of positions) {
    const distance = Math.hypot(position[0] - to[0], position[1] - to[1]);
    if (distance >= least) continue;
    least = distance;
    best = position;
  }
  return best;
}

/** The point at half the length of a line. */
function halfway(line: readonly Position[]): Position | null {
  const lengths = line.slice(1).map((to, at) => Math.hypot(to[0] - (line[at]?.[0] ?? 0), to[1] - (line[at]?.[1] ?? 0)));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [at, length] of lengths.entries()) {
    const from = line[at];
    const to = line[at + 1];
    if (from && to && length > 0 && left <= length) {
      const share = left / length;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= length;
  }
  return line[0] ?? null;
}

/**
 * The centroid where it lies inside; else the middle of the area's widest stretch along the parallel through the middle of its
 * box.
 */
function inside(polygon: readonly Position[]): Position | null {
  if (polygon.length < 3) return polygon[0] ?? null;
  const centre = centroid(polygon);
  if (centre && contains(polygon, centre)) return centre;
  const [, south, , north] = boxOf(polygon);
  const lat = (south + north) / 2;
  const crossings = crossingsOf(polygon, lat).sort((a, b) => a - b);
  let widest: Position | null = null;
  let width = 0;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const west = crossings[at] ?? 0;
    const east = crossings[at + 1] ?? 0;
    if (east - west <= width) continue;
    width = east - west;
    widest = [(west + east) / 2, lat];
  }
  return widest ?? polygon[0] ?? null;
}

/** Measures from the first corner, where the numbers are small and lose no precision. Null for a ring without area. */
function centroid(polygon: readonly Position[]): Position | null {
  const [originLon, originLat] = polygon[0] ?? [0, 0];
  let area = 0;
  let lon = 0;
  let lat = 0;
  for (let at = 0; at < polygon.length; at += 1) {
    const from = polygon[at] ?? [0, 0];
    const to = polygon[(at + 1) % polygon.length] ?? [0, 0];
    const [ax, ay, bx, by] = [from[0] - originLon, from[1] - originLat, to[0] - originLon, to[1] - originLat];
    const cross = ax * by - bx * ay;
    area += cross;
    lon += (ax + bx) * cross;
    lat += (ay + by) * cross;
  }
  return area === 0 ? null : [originLon + lon / (3 * area), originLat + lat / (3 * area)];
}

function crossingsOf(polygon: readonly Position[], lat: number): number[] {
  return polygon.flatMap((from, at) => {
    const to = polygon[(at + 1) % polygon.length] ?? from;
    if (from[1] > lat === to[1] > lat) return [];
    return [from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0])];
  });
}

function contains(polygon: readonly Position[], [lon, lat]: Position): boolean {
  return crossingsOf(polygon, lat).filter((crossing) => crossing > lon).length % 2 === 1;
}

function farthest([lon, lat]: Position, positions: readonly Position[]): number {
  const from = { lon, lat };
  return positions.reduce((most, each) => Math.max(most, distanceKm(from, { lon: each[0], lat: each[1] })), 0);
}
