import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../../dataset/atlas';
import { TEXT_PACE } from '../../live/pace';
import { createScope } from '../../live/scope';
import { nodeFactsOf } from '../../spacetime/node-facts';
import type { AppStore } from '../../state/store';
import { circlePolygon } from '../geometry/circle-polygon';
import { metresPerPixel } from '../geometry/mercator';
import { describeNode } from '../markers/node-description';
import { onMap } from '../on-map';
import { readOverlayColours } from './overlay-colours';
import { removeOverlay } from './remove-overlay';
import { whenStyled } from './when-styled';

const SOURCE = 'uncertainty';
const LAYERS = ['uncertainty-fill', 'uncertainty-outline'] as const;
/** A marker hides a circle with a smaller radius than this. CSS px. */
const SMALLEST_PX = 16;
/** The most circles. With more, they would be a pattern and not say anything about a place. */
const MOST_CIRCLES = 150;

/** Draws thin circles around the matching places in view whose point is not exact, a moment after each change. */
export function attachUncertainty(map: MapLibreMap, store: AppStore, atlas: Atlas): () => void {
  const scope = createScope();
  let drawn: readonly number[] = [];

  const draw = () => {
    const places = uncertainPlaces(map, atlas);
    // New data for a source draws the whole map again, which is a waste when the circles are the same.
    if (places.length === drawn.length && places.every((place, index) => place === drawn[index])) return;
    const source = map.getSource<GeoJSONSource>(SOURCE);
    if (!source) return;
    drawn = places;
    source.setData(circlesOf(places, atlas));
  };
  const drawing = store.live.follow({
    on: ['dataset', 'time', 'filters', 'level'],
    phase: 'calm',
    pace: () => TEXT_PACE,
    run: draw,
  });
  scope.defer(() => removeOverlay(map, LAYERS, SOURCE));
  scope.defer(drawing.dispose);

  whenStyled(scope, map, () => {
    addUncertaintyLayers(map);
    drawn = [];
    drawing.request();
  });
  onMap(scope, map, 'moveend', drawing.request);
  return scope.dispose;
}

/** Numbers of the places that get a circle. */
function uncertainPlaces(map: MapLibreMap, atlas: Atlas): readonly number[] {
  const { engine } = atlas;
  const { counts } = engine;
  const facts = nodeFactsOf(engine);
  const zoom = map.getZoom();
  const bounds = map.getBounds();
  const places: number[] = [];
  for (const node of engine.nodesIn({
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  })) {
    if (places.length >= MOST_CIRCLES) break;
    if ((counts.sites[node] ?? 0) === 0) continue;
    const description = describeNode(engine, facts, node);
    if (description.type === 'cluster') continue;
    const { radiusKm, point } = atlas.placeAt(description.place);
    if (radiusKm === null || !point) continue;
    if ((radiusKm * 1000) / metresPerPixel(point.lat, zoom) < SMALLEST_PX) continue;
    places.push(description.place);
  }
  return places;
}

function circlesOf(places: readonly number[], atlas: Atlas): FeatureCollection {
  const features: Feature[] = [];
  for (const place of places) {
    const { radiusKm, point } = atlas.placeAt(place);
    if (radiusKm === null || !point) continue;
    const coordinates = [circlePolygon(point, radiusKm)];
    features.push({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } });
  }
  return { type: 'FeatureCollection', features };
}

function addUncertaintyLayers(map: MapLibreMap): void {
  if (map.getSource(SOURCE)) return;
  const { line } = readOverlayColours(map.getContainer());
  map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  map.addLayer({ id: LAYERS[0], type: 'fill', source: SOURCE, paint: { 'fill-color': line, 'fill-opacity': 0.07 } });
  map.addLayer({
    id: LAYERS[1],
    type: 'line',
    source: SOURCE,
    paint: { 'line-color': line, 'line-width': 1, 'line-dasharray': [4, 3], 'line-opacity': 0.75 },
  });
}
