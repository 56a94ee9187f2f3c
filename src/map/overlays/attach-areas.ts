import type { Feature, Position } from 'geojson';
import type { ExpressionSpecification, GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { AREA_FILTER, type Area, parseArea } from '../../domain/area';
import { createScope } from '../../live/scope';
import type { Filters } from '../../live/selection-values';
import type { AppStore } from '../../state/store';
import { circlePolygon } from '../geometry/circle-polygon';
import { geodesicLine } from '../geometry/geodesic-line';
import { metresPerPixel } from '../geometry/mercator';
import { shapeOutline } from '../geometry/shape-outline';
import { holdsPole } from '../measure/measurement';
import { readOverlayColours } from './overlay-colours';
import { removeOverlay } from './remove-overlay';
import { whenStyled } from './when-styled';

const SOURCE = 'areas';
const LAYERS = ['areas-strip', 'areas-fill', 'areas-outline'] as const;
const CIRCLE_STEPS = 180;
const DEEPEST_ZOOM = 24;

/** Draws the areas that filter, under the markers. */
export function attachAreas(map: MapLibreMap, store: AppStore): () => void {
  const scope = createScope();
  const draw = () => {
    const source = map.getSource<GeoJSONSource>(SOURCE);
    source?.setData({ type: 'FeatureCollection', features: areaFeatures(store.getState().filters) });
  };
  whenStyled(scope, map, () => {
    addAreaLayers(map);
    draw();
  });
  scope.defer(() => removeOverlay(map, LAYERS, SOURCE));
  let drawn: readonly string[] | undefined;
  const drawing = store.live.follow({
    on: ['dataset', 'filters'],
    phase: 'draw',
    run() {
      const wanted = store.getState().filters[AREA_FILTER];
      if (wanted === drawn) return;
      drawn = wanted;
      draw();
    },
  });
  scope.defer(drawing.dispose);
  return scope.dispose;
}

/** What the map draws for the areas. The property `part` is `area`, `outline` or `strip`; a strip has its width at zoom 0, px. */
export function areaFeatures(filters: Filters): Feature[] {
  return (filters[AREA_FILTER] ?? []).flatMap((text) => {
    const area = parseArea(text);
    return area ? featuresOf(area) : [];
  });
}

function featuresOf(area: Area): Feature[] {
  if (area.type === 'strip') {
    const coordinates = area.way.flatMap((end, at) => (at > 0 ? geodesicLine(area.way[at - 1] ?? end, end) : []));
    const lats = area.way.map(({ lat }) => lat);
    // One width for the whole strip, right at its middle latitude: five degrees to either side it is some 6% off.
    const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
    const width = (2 * area.km * 1000) / metresPerPixel(middle, 0);
    const geometry = { type: 'LineString', coordinates } as const;
    return [feature({ part: 'strip', width }, geometry), feature({ part: 'outline' }, geometry)];
  }
  if (area.type === 'circle' && holdsPole(area.centre, area.km)) return [];
  const ring = area.type === 'circle' ? circlePolygon(area.centre, area.km, CIRCLE_STEPS) : shapeOutline(area.corners);
  return [
    feature({ part: 'area' }, { type: 'Polygon', coordinates: [ring] }),
    ...withoutSeams(ring).map((line) => feature({ part: 'outline' }, { type: 'LineString', coordinates: line })),
  ];
}

/** The runs of a ring between its seams: edges that it goes along twice, to a hole or to another part and back. */
export function withoutSeams(ring: readonly Position[]): Position[][] {
  const edges = ring.slice(1).map((to, at) => [ring[at] ?? to, to] as const);
  // The points of an edge in steps differ in their last bits by the way it is gone along.
  const key = (a: Position, b: Position) => [...a, ...b].map((each) => each.toFixed(7)).join();
  const all = new Set(edges.map(([a, b]) => key(a, b)));
  const runs: Position[][] = [];
  let isOpen = false;
  for (const [a, b] of edges) {
    const isSeam = all.has(key(b, a));
    if (!isSeam && isOpen) runs.at(-1)?.push(b);
    else if (!isSeam) runs.push([a, b]);
    isOpen = !isSeam;
  }
  return runs;
}

function feature(properties: Feature['properties'], geometry: Feature['geometry']): Feature {
  return { type: 'Feature', properties, geometry };
}

function addAreaLayers(map: MapLibreMap): void {
  if (map.getSource(SOURCE)) return;
  const { accent } = readOverlayColours(map.getContainer());
  map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0.1 });
  const only = (part: string): ['==', ['get', string], string] => ['==', ['get', 'part'], part];
  const [strip, fill, outline] = LAYERS;
  const width: ExpressionSpecification = ['get', 'width'];
  map.addLayer({
    id: strip,
    type: 'line',
    source: SOURCE,
    filter: only('strip'),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': accent,
      'line-opacity': 0.12,
      'line-width': [
        'interpolate',
        ['exponential', 2],
        ['zoom'],
        0,
        width,
        DEEPEST_ZOOM,
        ['*', width, 2 ** DEEPEST_ZOOM],
      ],
    },
  });
  map.addLayer({
    id: fill,
    type: 'fill',
    source: SOURCE,
    filter: only('area'),
    paint: { 'fill-color': accent, 'fill-opacity': 0.08 },
  });
  map.addLayer({
    id: outline,
    type: 'line',
    source: SOURCE,
    filter: only('outline'),
    paint: { 'line-color': accent, 'line-width': 1.5, 'line-opacity': 0.9 },
  });
}
