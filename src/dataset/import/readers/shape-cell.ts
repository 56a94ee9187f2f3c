import type { SiteOutline } from '../../../domain/incident';

/** A line or an area in a cell: its type, and its positions as GeoJSON nests them. As text it is its type alone. */
export interface ShapeCell {
  readonly '@geometry': SiteOutline['type'];
  readonly coordinates: readonly unknown[];
}

const SHAPES: ReadonlyMap<string, SiteOutline['type']> = new Map(
  (['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const).map((type) => [type, type]),
);

/** The shape of a GeoJSON geometry; null for points and for what is no geometry. */
export function shapeOf(geometry: unknown): ShapeCell | null {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry) || !('coordinates' in geometry))
    return null;
  const type = SHAPES.get(String(geometry.type));
  return type && Array.isArray(geometry.coordinates) ? { '@geometry': type, coordinates: geometry.coordinates } : null;
}

/** Whether a value of a cell is a shape. */
export function isShapeCell(value: unknown): value is ShapeCell {
  if (typeof value !== 'object' || value === null || !('@geometry' in value) || !('coordinates' in value)) return false;
  return SHAPES.has(String(value['@geometry'])) && Array.isArray(value.coordinates);
}
