/** Columns that the GeoJSON and GeoParquet readers put beside a feature's properties. */
export const GEOMETRY_COLUMNS = {
  id: '@id',
  lon: '@longitude',
  lat: '@latitude',
  /** Type of a geometry that is no point, '' for points. */
  shape: '@geometry',
  /** Radius in km that holds the whole geometry. */
  radius: '@radius_km',
} as const;
