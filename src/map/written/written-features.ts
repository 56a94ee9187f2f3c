import type { Feature, FeatureCollection } from 'geojson';
import type { WrittenFile } from '../../dataset/written/written-file';
import { circlePolygon } from '../geometry/circle-polygon';

const CIRCLE_STEPS = 120;

/** Points and circles of uncertainty of an incident's places. The property `part` is `point` or `circle`. */
export function writtenFeatures(file: WrittenFile | null, incident: string | null): FeatureCollection {
  const sites = file?.incidents.find(({ id }) => id === incident)?.sites ?? [];
  const named = new Set(sites.map(({ place }) => place));
  const features = (file?.places ?? []).flatMap(({ id, point, radiusKm }): Feature[] => {
    if (!point || !named.has(id)) return [];
    const at: Feature = {
      type: 'Feature',
      properties: { part: 'point' },
      geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
    };
    if (radiusKm === null || radiusKm <= 0) return [at];
    const ring = circlePolygon(point, radiusKm, CIRCLE_STEPS);
    return [
      { type: 'Feature', properties: { part: 'circle' }, geometry: { type: 'Polygon', coordinates: [ring] } },
      at,
    ];
  });
  return { type: 'FeatureCollection', features };
}
