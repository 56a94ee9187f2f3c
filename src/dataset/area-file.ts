import { type Area, formatArea, LONGEST_NAME, MOST_CORNERS, parseArea } from '../domain/area';
import { KM_PER_DEGREE } from '../domain/geo';
import { simplifyLine } from './import/parse/simplify-line';
import { type FileRing, oneRing, type Position } from './one-ring';

/** An area of a file. */
export interface FileArea {
  readonly area: Area;
  readonly name: string;
  /** How far its border may lie from that of the file, km; 0 where it is the same. */
  readonly offKm: number;
}

/** The areas of a GeoJSON file, by name; or why there are none. */
export type AreaFile =
  | {
      readonly ok: true;
      readonly areas: readonly FileArea[] /** Areas that could not be read. */;
      readonly left: number;
    }
  | { readonly ok: false; readonly problem: 'notJson' | 'noAreas' | 'notDegrees' };

/** The first tolerance in degrees of latitude, some 10 m; it grows until the corners are few enough. */
const FIRST_TOLERANCE = 0.0001;
const GROWTH = 1.3;
/** Of more parts, the corners would not be enough. */
const MOST_PARTS = 12;
const NAME_KEY = /^(shape)?name(_?en)?$|^adm\d?(_?name|_?en)$|name_1$|^(title|label)$/i;

/**
 * Reads polygons of GeoJSON in degrees (RFC 7946) as areas that a filter can have and a link can carry: each one ring of few corners. The
 * file is untrusted.
 */
export function readAreaFile(text: string): AreaFile {
  const read = parseJson(text);
  if (read === undefined) return { ok: false, problem: 'notJson' };
  const features = featuresOf(read).flatMap(({ geometry, properties }, at) => {
    const rings = ringsOf(geometry);
    return rings.length > 0 ? [{ rings, name: nameOf(properties, at) }] : [];
  });
  if (features.length === 0) return { ok: false, problem: 'noAreas' };
  const isDegrees = features.every(({ rings }) =>
    rings.every(({ ring }) => ring.every(([lon, lat]) => Math.abs(lon) <= 360 && Math.abs(lat) <= 90)),
  );
  if (!isDegrees) return { ok: false, problem: 'notDegrees' };
  const areas = features.flatMap(({ rings, name }) => areaOf(rings, name) ?? []);
  areas.sort((a, b) => a.name.localeCompare(b.name));
  return { ok: true, areas, left: features.length - areas.length };
}

function areaOf(rings: readonly FileRing[], name: string): FileArea | null {
  if (rings.length > MOST_PARTS) return null;
  const lats = rings.flatMap(({ ring }) => ring.map(([, lat]) => lat));
  const middle = (lats.reduce((a, b) => Math.min(a, b), 90) + lats.reduce((a, b) => Math.max(a, b), -90)) / 2;
  const narrow = Math.cos((middle * Math.PI) / 180) || 1;
  for (let tolerance = 0; tolerance < 10; tolerance = Math.max(FIRST_TOLERANCE, tolerance * GROWTH)) {
    const simple = rings.map(({ ring, isHole }) => ({ isHole, ring: simplified(ring, tolerance, narrow) }));
    if (simple.some(({ ring }) => ring.length < 4)) return null;
    const corners = oneRing(simple);
    if (corners.length > MOST_CORNERS) continue;
    const area = parseArea(formatArea({ type: 'shape', name, corners }));
    return area && { area, name, offKm: tolerance * KM_PER_DEGREE };
  }
  return null;
}

function simplified(ring: readonly Position[], tolerance: number, narrow: number): readonly Position[] {
  if (tolerance === 0) return ring;
  const flat = ring.map(([lon, lat]): Position => [lon * narrow, lat]);
  return simplifyLine(flat, tolerance).map(([x, lat]): Position => [x / narrow, lat]);
}

interface FileFeature {
  readonly geometry: unknown;
  readonly properties: unknown;
}

function featuresOf(read: unknown): readonly FileFeature[] {
  if (!isRecord(read)) return [];
  if (read.type === 'FeatureCollection' && Array.isArray(read.features)) return read.features.flatMap(featuresOf);
  if (read.type === 'Feature') return [{ geometry: read.geometry, properties: read.properties }];
  return [{ geometry: read, properties: null }];
}

function ringsOf(geometry: unknown): readonly FileRing[] {
  if (!isRecord(geometry) || !Array.isArray(geometry.coordinates)) return [];
  if (geometry.type === 'Polygon') return ringsOfPolygon(geometry.coordinates);
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flatMap(ringsOfPolygon) : [];
}

function ringsOfPolygon(polygon: unknown): readonly FileRing[] {
  if (!Array.isArray(polygon)) return [];
  return polygon.flatMap((positions: unknown, at) => {
    const ring = Array.isArray(positions) ? positions.flatMap(positionOf) : [];
    return ring.length < 4 ? [] : [{ ring, isHole: at > 0 }];
  });
}

function positionOf(position: unknown): Position[] {
  if (!Array.isArray(position)) return [];
  const [lon, lat] = position as readonly unknown[];
  return typeof lon === 'number' && typeof lat === 'number' ? [[lon, lat]] : [];
}

function nameOf(properties: unknown, at: number): string {
  const texts = isRecord(properties)
    ? Object.entries(properties).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
    : [];
  const [, found] = texts.find(([key]) => NAME_KEY.test(key)) ?? texts[0] ?? [];
  return String(found ?? at + 1)
    .trim()
    .slice(0, LONGEST_NAME);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
