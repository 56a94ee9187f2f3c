import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../../dataset/atlas';
import { MAP_PACE, TEXT_PACE } from '../../live/pace';
import { createScope } from '../../live/scope';
import { nodeFactsOf } from '../../spacetime/node-facts';
import type { AppStore } from '../../state/store';
import { circlePolygon } from '../geometry/circle-polygon';
import { metresPerPixel } from '../geometry/mercator';
import { describeNode } from '../markers/node-description';
import { onMap } from '../on-map';
import { circlesOfIncident } from '../site-circles';
import { type CircleCandidate, chooseCircles } from './circle-choice';
import { readOverlayColours } from './overlay-colours';
import { removeOverlay } from './remove-overlay';
import { whenStyled } from './when-styled';

const SOURCE = 'uncertainty';
const LAYERS = ['uncertainty-fill', 'uncertainty-outline'] as const;
/** Draws thin circles around matching places in view whose point is not exact: the one under the pointer, and all when few. */
export function attachUncertainty(map: MapLibreMap, store: AppStore, atlas: Atlas): () => void {
  const scope = createScope();
  let drawn: readonly number[] = [];

  const draw = () => {
    const places = uncertainPlaces(map, atlas, store.getState().hovered);
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
    pace: () => MAP_PACE,
    run: draw,
  });
  const hovering = store.live.follow({ on: ['hovered'], phase: 'calm', pace: () => TEXT_PACE, run: draw });
  scope.defer(hovering.dispose);
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
function uncertainPlaces(map: MapLibreMap, atlas: Atlas, hovered: number): readonly number[] {
  const { engine } = atlas;
  const { counts } = engine;
  const facts = nodeFactsOf(engine);
  const zoom = map.getZoom();
  const bounds = map.getBounds();
  const candidates: CircleCandidate[] = [];
  for (const node of engine.nodesIn({
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  })) {
    if ((counts.sites[node] ?? 0) === 0) continue;
    const description = describeNode(engine, facts, node);
    if (description.type === 'cluster') continue;
    const { radiusKm, point } = atlas.placeAt(description.place);
    if (radiusKm === null || !point) continue;
    candidates.push({ place: description.place, radius: (radiusKm * 1000) / metresPerPixel(point.lat, zoom) });
  }
  const { clientWidth, clientHeight } = map.getContainer();
  const under = new Set(circlesOfIncident(atlas, hovered).map(({ place }) => place));
  return chooseCircles(candidates, under, Math.min(clientWidth, clientHeight));
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
