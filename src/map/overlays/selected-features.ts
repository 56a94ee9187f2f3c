import type { Feature, FeatureCollection } from 'geojson';
import { circlePolygon } from '../geometry/circle-polygon';
import { launchCurve } from '../geometry/launch-curve';
import type { SiteCircle } from '../site-circles';

/** The property `part` of a feature: each layer draws the features of one part. */
export type SelectedPart = 'circle' | 'line' | 'arrow' | 'site';

/**
 * What the map draws for the selected incident: a circle for each site whose position is uncertain, a line with an
 * arrow from each launch site to each target, and a point for each site.
 */
export function selectedFeatures(sites: readonly SiteCircle[]): FeatureCollection {
  const features: Feature[] = [];
  const add = (part: SelectedPart, geometry: Feature['geometry'], more: Record<string, number> = {}) => {
    features.push({ type: 'Feature', properties: { part, ...more }, geometry });
  };
  const drawn = new Set<number>();
  for (const site of sites) {
    if (drawn.has(site.place)) continue;
    drawn.add(site.place);
    if (site.radiusKm > 0) add('circle', { type: 'Polygon', coordinates: [circlePolygon(site, site.radiusKm)] });
    add('site', { type: 'Point', coordinates: [site.lon, site.lat] });
  }
  const targets = sites.filter(({ role }) => role === 'target');
  for (const launch of sites.filter(({ role }) => role === 'launch')) {
    for (const target of targets.filter(({ place }) => place !== launch.place)) {
      const { line, arrival } = launchCurve(launch, target);
      add('line', { type: 'LineString', coordinates: line });
      add('arrow', { type: 'Point', coordinates: [target.lon, target.lat] }, { arrival });
    }
  }
  return { type: 'FeatureCollection', features };
}
