import Supercluster from 'supercluster';
import type { Synthetic } from '../data/synthetic-events';
import { SCRUBS, type Scrub, windowAt } from '../data/windows';
import { time } from './quantiles';
import { report } from './result';

type Point = GeoJSON.Feature<GeoJSON.Point, { row: number }>;

const VIEW: [number, number, number, number] = [-180, -85, 180, 85];
const ZOOM = 6;

/**
 * Measures what other maps do: at each step they select the events of the window and cluster them again. The features
 * are made once and selected in one pass, so that only unavoidable work is measured.
 */
export function benchSupercluster({ table, places }: Synthetic): void {
  const events = table.length;
  const features: Point[] = [];
  for (let row = 0; row < events; row += 1) {
    const place = table.place[row] ?? -1;
    if (place < 0) continue;
    const coordinates = [places.lon[place] ?? 0, places.lat[place] ?? 0];
    features.push({ type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { row } });
  }
  const cluster = (from: number, to: number): number => {
    const inside = features.filter(({ properties: { row } }) => {
      return (table.start[row] ?? 0) < to && (table.end[row] ?? 0) > from;
    });
    const index = new Supercluster({ radius: 56, extent: 512, maxZoom: 16 });
    index.load(inside);
    return index.getClusters(VIEW, ZOOM).length;
  };
  const all = time(events > 500_000 ? 1 : 3, () => cluster(-Infinity, Infinity));
  report({ id: 'supercluster-build', name: 'supercluster: cluster all events', events, value: all.p50, unit: 'ms' });
  for (const scrub of SCRUBS) benchSteps(scrub, events, cluster);
}

function benchSteps(scrub: Scrub, events: number, cluster: (from: number, to: number) => number): void {
  const steps = events > 500_000 ? 12 : 30;
  // The steps are far apart, so that a few of them cover quiet and busy times.
  const timing = time(steps, (step) => cluster(...windowAt(scrub, step * 71)), 3);
  const name = `supercluster: pick and cluster, ${scrub.name}`;
  report({ id: `supercluster-${scrub.id}-p50`, name: `${name}, p50`, events, value: timing.p50, unit: 'ms' });
  report({ id: `supercluster-${scrub.id}-p95`, name: `${name}, p95`, events, value: timing.p95, unit: 'ms' });
}
