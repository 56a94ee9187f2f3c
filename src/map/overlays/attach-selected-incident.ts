import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../../dataset/atlas';
import { createScope } from '../../live/scope';
import type { AppStore } from '../../state/store';
import { afterRecord } from '../after-record';
import { fitPadding } from '../attach-padding';
import { FRAMES_TO_OPEN } from '../attach-view';
import { reveal } from '../camera';
import { boundsOfCircles } from '../geometry/padded-bounds';
import { heldView } from '../held-view';
import { circlesOfIncident } from '../site-circles';
import { arrowImage } from './arrow-image';
import { dotImage } from './dot-image';
import { readOverlayColours } from './overlay-colours';
import { removeOverlay } from './remove-overlay';
import { selectedFeatures } from './selected-features';
import { whenStyled } from './when-styled';

const SOURCE = 'selection';
const ARROW = 'selection-arrow';
const DOT = 'selection-dot';
const LAYERS = ['selection-fill', 'selection-outline', 'selection-line', 'selection-arrow', 'selection-site'] as const;

/**
 * Draws the sites, the uncertainty and the launch lines of the open incident, and brings them into view.
 * A map on which they can be seen stays as it is. So does a map whose view a link or Back has set.
 * @param keepsView - for the incident that is open now, a link has set the view
 */
export function attachSelectedIncident(
  map: MapLibreMap,
  store: AppStore,
  atlas: Atlas,
  keepsView: boolean,
): () => void {
  const scope = createScope();

  const draw = () => {
    const sites = circlesOfIncident(atlas, store.getState().selected);
    map.getSource<GeoJSONSource>(SOURCE)?.setData(selectedFeatures(sites));
  };
  let waited = 0;
  const bringIntoView = store.live.frame.add({
    phase: 'calm',
    run() {
      // The detail panel opens at the same time. What it hides is known when it has its size.
      waited += 1;
      if (waited <= FRAMES_TO_OPEN) return true;
      fitPadding(map);
      const circles = circlesOfIncident(atlas, store.getState().selected);
      const points = boundsOfCircles(circles.map((circle) => ({ ...circle, radiusKm: 0 })));
      const area = boundsOfCircles(circles);
      if (points && area && !heldView(map)) reveal(map, points, area);
      return false;
    },
  });
  const revealSoon = () => {
    waited = 0;
    bringIntoView.request();
  };
  scope.defer(() => removeOverlay(map, LAYERS, SOURCE));
  scope.defer(bringIntoView.dispose);

  whenStyled(scope, map, () => {
    addSelectionLayers(map);
    draw();
  });
  if (store.getState().selected >= 0 && !keepsView) revealSoon();
  const opening = afterRecord(store, () => {
    draw();
    if (store.getState().selected >= 0) revealSoon();
  });
  scope.defer(opening.dispose);
  scope.defer(store.live.follow({ on: ['selected'], phase: 'draw', run: opening.request }).dispose);
  return scope.dispose;
}

function addSelectionLayers(map: MapLibreMap): void {
  if (map.getSource(SOURCE)) return;
  const container = map.getContainer();
  const { accent, surface, severe } = readOverlayColours(container);
  const image = arrowImage(container.ownerDocument, severe, surface);
  if (image && !map.hasImage(ARROW)) map.addImage(ARROW, image, { pixelRatio: 2 });
  const dot = dotImage(container.ownerDocument, accent, surface);
  if (dot && !map.hasImage(DOT)) map.addImage(DOT, dot, { pixelRatio: 2 });
  const data = selectedFeatures([]);
  map.addSource(SOURCE, { type: 'geojson', data });
  map.addLayer({
    id: 'selection-fill',
    type: 'fill',
    source: SOURCE,
    filter: ['==', ['get', 'part'], 'circle'],
    paint: { 'fill-color': accent, 'fill-opacity': 0.1 },
  });
  map.addLayer({
    id: 'selection-outline',
    type: 'line',
    source: SOURCE,
    filter: ['==', ['get', 'part'], 'circle'],
    paint: { 'line-color': accent, 'line-width': 1.5, 'line-dasharray': [3, 2.5], 'line-opacity': 0.9 },
  });
  map.addLayer({
    id: 'selection-line',
    type: 'line',
    source: SOURCE,
    filter: ['==', ['get', 'part'], 'line'],
    layout: { 'line-cap': 'butt' },
    paint: { 'line-color': severe, 'line-width': 2.5, 'line-dasharray': [2.4, 1.4] },
  });
  map.addLayer({
    id: 'selection-arrow',
    type: 'symbol',
    source: SOURCE,
    filter: ['==', ['get', 'part'], 'arrow'],
    layout: {
      'icon-image': ARROW,
      'icon-rotate': ['get', 'arrival'],
      'icon-offset': [-26, 0],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-rotation-alignment': 'map',
    },
  });
  map.addLayer({
    id: 'selection-site',
    // An icon and not a circle: the first circle of a map makes the browser compile a program, which takes as long as the rest.
    type: 'symbol',
    source: SOURCE,
    filter: ['==', ['get', 'part'], 'site'],
    layout: { 'icon-image': DOT, 'icon-allow-overlap': true, 'icon-ignore-placement': true },
  });
}
