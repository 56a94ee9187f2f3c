import proj4 from 'proj4';
import { projectionOfCode, type StatedProjection } from '../json/stated-projection';

type Coordinates = (x: number, y: number) => readonly [number, number];

/** How the coordinates of a layer become degrees. */
export interface LayerProjection {
  /** What the report says of it; null for degrees of WGS 84. */
  readonly stated: StatedProjection | null;
  /** Null where nothing is converted here. */
  readonly toDegrees: Coordinates | null;
}

/** Degrees of WGS 84, or of a datum that hardly differs from it. */
export const DEGREES: LayerProjection = { stated: null, toDegrees: null };
/** Datums that differ from WGS 84 by a metre or two at most. */
const LIKE_WGS84 =
  /wgs_?(19)?84|itrf|etrs_?(19)?89|european_terrestrial|nad_?(19)?83|north_american_(datum_)?1983|gda|sirgas|magna|cgcs|igm95/i;

/** The projection of a text such as that of a `.prj` file, in WKT 1, WKT 2 or the words of Esri. */
export function projectionOfWkt(wkt: string): LayerProjection {
  const name = /^\s*\w+\s*\[\s*"([^"]*)"/.exec(wkt)?.[1]?.replace(/_/g, ' ') ?? wkt.trim().slice(0, 60);
  const datum = /(?:DATUM|GEODETICDATUM|ENSEMBLE)\s*\[\s*"([^"]*)"/i.exec(wkt)?.[1] ?? '';
  const isLike = LIKE_WGS84.test(datum);
  if (/^\s*GEOG/i.test(wkt) && isLike) return DEGREES;
  try {
    const { forward } = proj4(wkt, 'WGS84');
    const stated: StatedProjection = { type: 'converted', name, datum: isLike || hasShift(wkt) ? null : datum };
    return { stated, toDegrees: (x, y) => forward([x, y]) as [number, number] };
  } catch {
    return { stated: { type: 'unknown', name }, toDegrees: null };
  }
}

/** The projection of a layer that states a code of EPSG, and perhaps the text behind it. */
export function projectionOfLayer(code: number, wkt: string): LayerProjection {
  if (code === 4326 || code === 4258 || code === 4269) return DEGREES;
  const known = code > 0 ? projectionOfCode(`EPSG:${code}`) : null;
  if (known && known.type !== 'unknown') return { stated: known, toDegrees: null };
  if (wkt.trim() !== '') return projectionOfWkt(wkt);
  return known ? { stated: known, toDegrees: null } : DEGREES;
}

/** Whether the library knows how the datum of a projection lies to WGS 84. */
function hasShift(wkt: string): boolean {
  const { datum } = new proj4.Proj(wkt) as unknown as { readonly datum?: { readonly datum_type?: number } };
  // 1, 2 and 3 are shifts by three or seven numbers or by a grid.
  return (datum?.datum_type ?? 5) <= 3;
}

/** The features with their coordinates in degrees. */
export function inDegrees(features: readonly object[], { toDegrees }: LayerProjection): readonly object[] {
  if (!toDegrees) return features;
  return features.map((feature) => ({
    ...feature,
    geometry: 'geometry' in feature ? convertedGeometry(feature.geometry, toDegrees) : null,
  }));
}

function convertedGeometry(geometry: unknown, toDegrees: Coordinates): unknown {
  if (typeof geometry !== 'object' || geometry === null) return null;
  if ('geometries' in geometry && Array.isArray(geometry.geometries)) {
    return { ...geometry, geometries: geometry.geometries.map((each: unknown) => convertedGeometry(each, toDegrees)) };
  }
  return 'coordinates' in geometry
    ? { ...geometry, coordinates: convertedCoordinates(geometry.coordinates, toDegrees) }
    : null;
}

function convertedCoordinates(value: unknown, toDegrees: Coordinates): unknown {
  if (!Array.isArray(value)) return value;
  if (Array.isArray(value[0])) return value.map((each: unknown) => convertedCoordinates(each, toDegrees));
  const [x, y] = value as unknown[];
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x + y) ? [...toDegrees(x, y)] : [];
}
