import { distanceKm, EARTH_RADIUS_KM } from './geo';
import type { LonLat } from './place';

/** A part of the map that a reader draws: a circle, a shape by its corners, or a strip along a way. */
export type Area =
  | { readonly type: 'circle'; readonly centre: LonLat; readonly km: number }
  /** Two corners make a box between their parallels and meridians. A shape that crosses itself is read by the even-odd rule. */
  | {
      readonly type: 'shape';
      readonly corners: readonly LonLat[] /** Of a shape out of a file. */;
      readonly name?: string;
    }
  /** All points within `km` of the great circles between the points of the way. */
  | { readonly type: 'strip'; readonly way: readonly LonLat[]; readonly km: number };

/** The filter by areas that a reader draws. Its values are texts of `formatArea`; an incident in one of them passes. */
export const AREA_FILTER = 'within';

/** Distances in km that an area may have. */
export const AREA_KM = { least: 0.01, most: 9000 } as const;
/** The most corners or points of a way. A link with them is still short enough for a browser. */
export const MOST_CORNERS = 100;

const SEPARATOR = ',';
const NAMED = 'named';
/** A longer name of a shape is cut. */
export const LONGEST_NAME = 60;
const DIGITS = 5;

/**
 * An area as a text for links: `circle,25,44.33,33.52`, `shape,44,33,45,33,45,34`, `strip,10,44,33,45,34`; longitude first. A shape with a
 * name is `named,NAME,44,33,…`, with `%2C` for a comma and `%25` for a per cent sign in the name.
 */
export function formatArea(area: Area): string {
  const points = pointsOf(area).flatMap(({ lon, lat }) => [short(lon), short(lat)]);
  const km = area.type === 'shape' ? [] : [short(area.km)];
  const name = area.type === 'shape' ? area.name : undefined;
  const head = name === undefined ? [area.type] : [NAMED, name.replaceAll('%', '%25').replaceAll(SEPARATOR, '%2C')];
  return [...head, ...km, ...points].join(SEPARATOR);
}

/** The inverse of `formatArea`; null for any other text, and for an area without room. */
export function parseArea(text: string): Area | null {
  const [head, ...others] = text.split(SEPARATOR);
  const isNamed = head === NAMED;
  const name = isNamed ? others[0]?.replaceAll('%2C', SEPARATOR).replaceAll('%25', '%') : undefined;
  const [type, rest] = isNamed ? ['shape', others.slice(1)] : [head, others];
  if (isNamed && (name === undefined || name.trim() === '' || name.length > LONGEST_NAME)) return null;
  const numbers = rest.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (!numbers.every(Number.isFinite)) return null;
  const km = type === 'shape' ? AREA_KM.least : (numbers.shift() ?? Number.NaN);
  const points = pairsOf(numbers);
  if (!points || !(km >= AREA_KM.least && km <= AREA_KM.most) || points.length > MOST_CORNERS) return null;
  const [first] = points;
  if (type === 'circle') return first && points.length === 1 ? { type, centre: first, km } : null;
  if (type === 'strip') return points.length > 1 ? { type, way: points, km } : null;
  if (type !== 'shape' || points.length < 2 || !hasRoom(points)) return null;
  return { type, corners: points, ...(name !== undefined && { name }) };
}

/** Whether a point lies in the area. The work that all points share is done once. */
export function insideArea(area: Area): (point: LonLat) => boolean {
  if (area.type === 'circle') return (point) => distanceKm(area.centre, point) <= area.km;
  if (area.type === 'strip') {
    return (point) =>
      area.way.some((end, at) => at > 0 && distanceToArcKm(point, area.way[at - 1] ?? end, end) <= area.km);
  }
  const ring = ringOf(area.corners);
  const lons = ring.map(({ lon }) => lon);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  return ({ lon, lat }) => {
    for (let turned = lon + 360 * Math.ceil((west - lon) / 360); turned <= east; turned += 360) {
      if (isInRing(ring, turned, lat)) return true;
    }
    return false;
  };
}

/** The corners of a shape as a ring, without its first corner again. The longitudes run on past 180 degrees. */
export function ringOf(corners: readonly LonLat[]): readonly LonLat[] {
  const run = unwrapped(corners);
  const [a, b] = run;
  if (run.length !== 2 || !a || !b) return run;
  return [a, { lon: b.lon, lat: a.lat }, b, { lon: a.lon, lat: b.lat }];
}

/** Surface in square km, on the sphere, by the even-odd rule only for a shape that does not cross itself; null for a strip. */
export function squareKm(area: Area): number | null {
  if (area.type === 'strip') return null;
  if (area.type === 'circle') return 2 * Math.PI * EARTH_RADIUS_KM ** 2 * (1 - Math.cos(area.km / EARTH_RADIUS_KM));
  const ring = ringOf(area.corners);
  const sum = ring.reduce((total, { lon, lat }, at) => {
    const next = ring[(at + 1) % ring.length] ?? ring[0];
    if (!next) return total;
    return total + radians(next.lon - lon) * (2 + Math.sin(radians(lat)) + Math.sin(radians(next.lat)));
  }, 0);
  return Math.abs((sum * EARTH_RADIUS_KM ** 2) / 2);
}

/** Distance in km from a point to the shorter great-circle arc between two others. */
export function distanceToArcKm(point: LonLat, from: LonLat, to: LonLat): number {
  const [p, a, b] = [vector(point), vector(from), vector(to)];
  const normal = unit(cross(a, b));
  const ends = () => Math.min(distanceKm(point, from), distanceKm(point, to));
  if (!normal) return ends();
  // The foot lies on the arc when it is past neither end.
  const isBeside = dot(cross(normal, a), p) >= 0 && dot(cross(b, normal), p) >= 0;
  return isBeside ? EARTH_RADIUS_KM * Math.abs(Math.asin(clamp(dot(normal, p)))) : ends();
}

/** The centre, the corners or the points of the way. */
export function pointsOf(area: Area): readonly LonLat[] {
  if (area.type === 'circle') return [area.centre];
  return area.type === 'shape' ? area.corners : area.way;
}

type Vector = readonly [number, number, number];

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const clamp = (value: number) => Math.max(-1, Math.min(1, value));
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

function unit(a: Vector): Vector | null {
  const length = Math.sqrt(dot(a, a));
  return length < 1e-12 ? null : [a[0] / length, a[1] / length, a[2] / length];
}

function vector({ lon, lat }: LonLat): Vector {
  const [x, y] = [radians(lon), radians(lat)];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

function isInRing(ring: readonly LonLat[], lon: number, lat: number): boolean {
  let isInside = false;
  ring.forEach((a, at) => {
    const b = ring[(at + 1) % ring.length] ?? a;
    if (a.lat > lat === b.lat > lat) return;
    if (lon < a.lon + ((lat - a.lat) / (b.lat - a.lat)) * (b.lon - a.lon)) isInside = !isInside;
  });
  return isInside;
}

function unwrapped(points: readonly LonLat[]): readonly LonLat[] {
  const run: LonLat[] = [];
  for (const { lon, lat } of points) {
    const before = run.at(-1)?.lon ?? lon;
    run.push({ lon: lon + 360 * Math.round((before - lon) / 360), lat });
  }
  return run;
}

function hasRoom(corners: readonly LonLat[]): boolean {
  const ring = ringOf(corners);
  const wide = new Set(ring.map(({ lon }) => lon)).size > 1;
  return wide && new Set(ring.map(({ lat }) => lat)).size > 1;
}

function pairsOf(numbers: readonly number[]): readonly LonLat[] | null {
  if (numbers.length < 2 || numbers.length % 2 === 1) return null;
  const points: LonLat[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const [lon = Number.NaN, lat = Number.NaN] = numbers.slice(at, at + 2);
    if (Math.abs(lon) > 360 || Math.abs(lat) > 90) return null;
    points.push({ lon, lat });
  }
  return points;
}

const short = (value: number) => String(Number(value.toFixed(DIGITS)));
