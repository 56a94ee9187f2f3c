import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ExchangeTable } from './exchange-table';

/**
 * The rows as GeoJSON (RFC 7946): a point a site, or no geometry where nobody gives coordinates. The columns are properties; an
 * empty cell is left out.
 */
export function geoFeatures(table: ExchangeTable): FeatureCollection<Point | null> {
  const [lat, lon] = [table.columns.indexOf('latitude'), table.columns.indexOf('longitude')];
  const features = table.rows.map((cells): Feature<Point | null> => {
    const [x, y] = [cells[lon], cells[lat]];
    const filled = table.columns.flatMap((name, at) => {
      const value = cells[at];
      return value === '' || value === null || value === undefined ? [] : [[name, value] as const];
    });
    return {
      type: 'Feature',
      geometry: typeof x === 'number' && typeof y === 'number' ? { type: 'Point', coordinates: [x, y] } : null,
      properties: Object.fromEntries(filled),
    };
  });
  return { type: 'FeatureCollection', features };
}
