import { toKML } from '@placemarkio/tokml';
import type { FeatureCollection, Point } from 'geojson';

/** Features as KML, with a name, the days and the other columns as extended data. */
export function kmlFile(features: FeatureCollection<Point | null>): string {
  const placemarks = features.features.map((feature) => {
    const properties = feature.properties ?? {};
    const { title, summary } = properties;
    return { ...feature, properties: { name: title ?? properties.kind, description: summary ?? '', ...properties } };
  });
  return toKML({ type: 'FeatureCollection', features: placemarks });
}
