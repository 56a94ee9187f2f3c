import { fromProjected, type Projection } from '../../parse/projected';
import { representativePoint } from '../../parse/representative-point';
import type { Cell } from '../../rows/cell';
import { GEOMETRY_COLUMNS } from '../geometry-columns';
import { shapeOf } from '../shape-cell';
import type { StatedProjection } from './stated-projection';

/** Whether a record is a GeoJSON feature. */
export function isFeature(value: object): boolean {
  return 'type' in value && value.type === 'Feature';
}

/** A feature's properties, its id, and the position of its geometry, by column. */
export function featureCells(feature: object, projection?: StatedProjection): Map<string, Cell> {
  const properties = 'properties' in feature ? feature.properties : null;
  const cells = new Map<string, Cell>();
  if (typeof properties === 'object' && properties !== null) {
    for (const [name, value] of Object.entries(properties)) cells.set(name, value as Cell);
  }
  const id = 'id' in feature ? feature.id : undefined;
  if (typeof id === 'string' || typeof id === 'number') cells.set(GEOMETRY_COLUMNS.id, id);
  addGeometry(cells, unprojected('geometry' in feature ? feature.geometry : feature, projection));
  return cells;
}

/** Whether a record is a feature of Esri JSON. */
export function isEsriFeature(value: object): boolean {
  return (
    'attributes' in value && typeof value.attributes === 'object' && value.attributes !== null && 'geometry' in value
  );
}

/** The attributes of an Esri feature, and the position of its geometry. */
export function esriCells(feature: object, projection?: StatedProjection): Map<string, Cell> {
  const { attributes = {}, geometry } = feature as { readonly attributes?: object; readonly geometry?: unknown };
  const cells = new Map<string, Cell>(Object.entries(attributes) as [string, Cell][]);
  addGeometry(cells, unprojected(geometryOfEsri(geometry), projection));
  return cells;
}

function geometryOfEsri(geometry: unknown): unknown {
  if (typeof geometry !== 'object' || geometry === null) return null;
  if ('x' in geometry && 'y' in geometry) return { type: 'Point', coordinates: [geometry.x, geometry.y] };
  if ('rings' in geometry) return { type: 'Polygon', coordinates: geometry.rings };
  if ('paths' in geometry) return { type: 'MultiLineString', coordinates: geometry.paths };
  return 'points' in geometry ? { type: 'MultiPoint', coordinates: geometry.points } : null;
}

/** The geometry in degrees; null where its projection is not converted, because a wrong point is worse than none. */
function unprojected(geometry: unknown, projection: StatedProjection | undefined): unknown {
  if (!projection || projection.type === 'converted') return geometry;
  if (projection.type === 'unknown' || projection.type === 'unnamed') return null;
  if (typeof geometry !== 'object' || geometry === null) return null;
  if (!('coordinates' in geometry)) return null;
  return { ...geometry, coordinates: inDegrees(geometry.coordinates, projection) };
}

function inDegrees(value: unknown, projection: Projection): unknown {
  if (!Array.isArray(value)) return value;
  if (Array.isArray(value[0])) return value.map((each: unknown) => inDegrees(each, projection));
  const { lon, lat } = fromProjected(projection, Number(value[0]), Number(value[1]));
  return [lon, lat];
}

/** Adds the position. A line or an area gets a representative point and the radius that holds the whole shape. */
export function addGeometry(cells: Map<string, Cell>, geometry: unknown): void {
  const point = representativePoint(geometry);
  cells.set(GEOMETRY_COLUMNS.lon, point?.lon ?? null);
  cells.set(GEOMETRY_COLUMNS.lat, point?.lat ?? null);
  cells.set(GEOMETRY_COLUMNS.shape, point && point.type !== 'Point' ? (shapeOf(geometry) ?? point.type) : '');
  cells.set(GEOMETRY_COLUMNS.radius, point && point.type !== 'Point' ? point.radiusKm : null);
}
