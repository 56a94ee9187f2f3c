import 'maplibre-gl/dist/maplibre-gl.css';
import { type GeoJSONSource, MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { synthesise } from '../data/synthetic-events';
import { windowAt } from '../data/windows';
import './bench-window';

setWorkerUrl(workerUrl);

type Point = GeoJSON.Feature<GeoJSON.Point, { start: number; end: number }>;

const params = new URLSearchParams(location.search);
const events = Number(params.get('events'));
/**
 * `data`: a clustered source receives the events of the window. `filter`: a source has all events, a filter hides some.
 */
const way = params.get('way');

function makeFeatures(): Point[] {
  const { table, places } = synthesise(events, Math.ceil(events / 10));
  const features: Point[] = [];
  for (let row = 0; row < events; row += 1) {
    const place = table.place[row] ?? -1;
    if (place < 0) continue;
    features.push({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [places.lon[place] ?? 0, places.lat[place] ?? 0] },
      properties: { start: table.start[row] ?? 0, end: table.end[row] ?? 0 },
    });
  }
  return features;
}

async function start(): Promise<void> {
  const features = makeFeatures();
  const map = new MapLibreMap({
    container: 'root',
    style: {
      version: 8,
      sources: {},
      layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#eef0f2' } }],
    },
    center: [0, 25],
    zoom: 2.5,
  });
  await map.once('load');
  const data: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: way === 'data' ? [] : features };
  map.addSource('events', {
    type: 'geojson',
    data,
    ...(way === 'data' && { cluster: true, clusterRadius: 56, clusterMaxZoom: 16 }),
  });
  map.addLayer({
    id: 'events',
    type: 'circle',
    source: 'events',
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['coalesce', ['get', 'point_count'], 1], 1, 4, 1000, 28],
      'circle-color': '#0a5c9c',
    },
  });
  await map.once('idle');

  const move = (from: number, to: number): void => {
    if (way === 'data') {
      const inside = features.filter(({ properties }) => properties.start < to && properties.end > from);
      map.getSource<GeoJSONSource>('events')?.setData({ type: 'FeatureCollection', features: inside });
      return;
    }
    map.setFilter('events', ['all', ['<', ['get', 'start'], to], ['>', ['get', 'end'], from]]);
  };
  window.geojsonBench = {
    async steps(scrub, steps) {
      const times: number[] = [];
      for (let step = 0; step < steps; step += 1) {
        const before = performance.now();
        const drawn = map.once('idle');
        move(...windowAt(scrub, step * 71));
        await drawn;
        times.push(performance.now() - before);
      }
      return times;
    },
  };
}

void start();
