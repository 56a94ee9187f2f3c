/** Columns that the readers of GeoJSON and GeoParquet add to a feature's properties. */
export const GEOMETRY_COLUMNS = {
  id: '@id',
  lon: '@longitude',
  lat: '@latitude',
  /** A line or an area as a `ShapeCell`, the type of another geometry as text, '' for points. */
  shape: '@geometry',
  /** Radius in km that holds the whole geometry. */
  radius: '@radius_km',
} as const;
