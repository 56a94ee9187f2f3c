/** A line or an area in a cell: its type, and its positions as GeoJSON nests them. As text it is its type alone. */
export interface ShapeCell {
  readonly '@geometry': string;
  readonly coordinates: unknown;
}

const SHAPES = new Set(['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']);

/** The shape of a GeoJSON geometry; null for points and for what is no geometry. */
export function shapeOf(geometry: unknown): ShapeCell | null {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry)) return null;
  const type = String(geometry.type);
  return SHAPES.has(type) && 'coordinates' in geometry
    ? { '@geometry': type, coordinates: geometry.coordinates }
    : null;
}

/** Whether a value of a cell is a shape. */
export function isShapeCell(value: unknown): value is ShapeCell {
  return typeof value === 'object' && value !== null && '@geometry' in value && 'coordinates' in value;
}
