const WKT =
  /^(?:SRID=\d+;\s*)?(POINT|MULTIPOINT|LINESTRING|MULTILINESTRING|POLYGON|MULTIPOLYGON)\s*(?:ZM|Z|M)?\s*(\(.*\))$/is;
const TYPES: Readonly<Record<string, string>> = {
  POINT: 'Point',
  MULTIPOINT: 'MultiPoint',
  LINESTRING: 'LineString',
  MULTILINESTRING: 'MultiLineString',
  POLYGON: 'Polygon',
  MULTIPOLYGON: 'MultiPolygon',
};
/** Characters. A larger shape would slow the import down. */
const LONGEST = 1_000_000;

/** The GeoJSON geometry of well-known text, with two ordinates a position; null for other text. */
export function wktGeometry(text: string): { readonly type: string; readonly coordinates: unknown } | null {
  const match = text.length > LONGEST ? null : WKT.exec(text.trim());
  const type = TYPES[(match?.[1] ?? '').toUpperCase()];
  if (!match || !type) return null;
  const nested = (match[2] ?? '')
    .replace(/(-?[\d.]+(?:e[+-]?\d+)?)\s+(-?[\d.]+(?:e[+-]?\d+)?)(?:\s+-?[\d.]+(?:e[+-]?\d+)?){0,2}/gi, '[$1,$2]')
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  try {
    const coordinates: unknown = JSON.parse(nested);
    return { type, coordinates };
  } catch {
    return null;
  }
}
