import type { Feature, FeatureCollection } from 'geojson';
import { type Area, formatArea, parseArea } from '../../domain/area';
import { EARTH_RADIUS_KM } from '../../domain/geo';
import type { LonLat } from '../../domain/place';
import { circlePolygon } from '../geometry/circle-polygon';
import { geodesicLine, nearLon } from '../geometry/geodesic-line';
import { shapeOutline } from '../geometry/shape-outline';

export type Tool = 'ruler' | 'circle' | 'shape';

/** What the reader draws: a way over points, a circle around the last point, or a shape by its corners. */
export interface Measurement {
  readonly tool: Tool;
  readonly points: readonly LonLat[];
  /** Of the circle; on both sides of the way, for an area along it. */
  readonly radiusKm: number;
}

const KM_PER_MILE = 1.609344;
const KM_PER_NAUTICAL_MILE = 1.852;
const CIRCLE_STEPS = 180;

/** One distance in km, miles and nautical miles. */
export function inUnits(km: number): { readonly km: number; readonly miles: number; readonly nautical: number } {
  return { km, miles: km / KM_PER_MILE, nautical: km / KM_PER_NAUTICAL_MILE };
}

/** Whether the circle holds a pole, so that a flat map cannot draw it as one ring. */
export function holdsPole({ lat }: LonLat, radiusKm: number): boolean {
  return Math.abs(lat) + (radiusKm / EARTH_RADIUS_KM) * (180 / Math.PI) >= 90;
}

/** The area that is drawn so far; null while it has no room, and for one that no filter can have. */
export function areaOf({ tool, points, radiusKm }: Measurement): Area | null {
  const [centre] = points;
  if (!centre) return null;
  if (tool === 'circle') return fitting({ type: 'circle', centre, km: radiusKm });
  return fitting(tool === 'shape' ? { type: 'shape', corners: points } : { type: 'strip', way: points, km: radiusKm });
}

/** The area as a link would give it back. */
const fitting = (area: Area) => parseArea(formatArea(area));

/** Adds a point next to the last one, on the same side of 180 degrees. A circle has one centre. */
export function withPoint({ tool, points, radiusKm }: Measurement, point: LonLat): Measurement {
  const last = points.at(-1);
  const near = last ? { lon: nearLon(point.lon, last.lon), lat: point.lat } : point;
  return { tool, radiusKm, points: tool === 'circle' ? [point] : [...points, near] };
}

/** What the map draws. The property `part` is `line`, `area` or `point`. */
export function measurementFeatures({ tool, points, radiusKm }: Measurement): FeatureCollection {
  const features: Feature[] = points.map(({ lon, lat }) =>
    feature('point', { type: 'Point', coordinates: [lon, lat] }),
  );
  if (tool === 'ruler') {
    const way = points.flatMap((point, at) => (at > 0 ? geodesicLine(points[at - 1] ?? point, point) : []));
    if (way.length > 1) features.push(feature('line', { type: 'LineString', coordinates: way }));
  }
  if (tool === 'shape' && points.length > 1) {
    const outline = shapeOutline(points);
    features.push(feature('area', { type: 'Polygon', coordinates: [outline] }));
    features.push(feature('line', { type: 'LineString', coordinates: outline }));
  }
  const centre = points.at(-1);
  if (tool === 'circle' && centre && radiusKm > 0 && !holdsPole(centre, radiusKm)) {
    const ring = circlePolygon(centre, radiusKm, CIRCLE_STEPS);
    features.push(feature('area', { type: 'Polygon', coordinates: [ring] }));
    features.push(feature('line', { type: 'LineString', coordinates: ring }));
  }
  return { type: 'FeatureCollection', features };
}

function feature(part: 'line' | 'area' | 'point', geometry: Feature['geometry']): Feature {
  return { type: 'Feature', properties: { part }, geometry };
}
