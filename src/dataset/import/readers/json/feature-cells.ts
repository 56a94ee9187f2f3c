import { representativePoint } from '../../parse/representative-point';
import type { Cell } from '../../rows/cell';
import { GEOMETRY_COLUMNS } from '../geometry-columns';

/** True for a GeoJSON feature, or for a bare geometry. */
export function isFeature(value: object): boolean {
  return 'type' in value && value.type === 'Feature';
}

/** A feature's properties with its id and the position of its geometry beside them. */
export function featureCells(feature: object): Map<string, Cell> {
  const properties = 'properties' in feature ? feature.properties : null;
  const cells = new Map<string, Cell>();
  if (typeof properties === 'object' && properties !== null) {
    for (const [name, value] of Object.entries(properties)) cells.set(name, value as Cell);
  }
  const id = 'id' in feature ? feature.id : undefined;
  if (typeof id === 'string' || typeof id === 'number') cells.set(GEOMETRY_COLUMNS.id, id);
  addGeometry(cells, 'geometry' in feature ? feature.geometry : feature);
  return cells;
}

/** Adds the position; shapes other than points get one of their own, with the radius of what they cover. */
export function addGeometry(cells: Map<string, Cell>, geometry: unknown): void {
  const point = representativePoint(geometry);
  cells.set(GEOMETRY_COLUMNS.lon, point?.lon ?? null);
  cells.set(GEOMETRY_COLUMNS.lat, point?.lat ?? null);
  cells.set(GEOMETRY_COLUMNS.shape, point && point.type !== 'Point' ? point.type : '');
  cells.set(GEOMETRY_COLUMNS.radius, point && point.type !== 'Point' ? point.radiusKm : null);
}
