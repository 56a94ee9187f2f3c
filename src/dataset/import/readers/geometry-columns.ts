/** Columns that the readers of GeoJSON and GeoParquet add to a feature's properties. */
export const GEOMETRY_COLUMNS = {
  id: '@id',
  lon: '@longitude',
  lat: '@latitude',
  /** Type of a geometry other than a point; '' for points. */
  shape: '@geometry',
  /** Radius in km that holds the whole geometry. */
  radius: '@radius_km',
} as const;
