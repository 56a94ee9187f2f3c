import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../../dataset/atlas';
import { createScope } from '../../live/scope';
import type { AppStore } from '../../state/store';
import { fitSize } from '../attach-size';
import { type FitOptions, fitTo, hasSheet, isInView } from '../camera';
import { boundsOfCircles } from '../geometry/padded-bounds';
import { circlesOfIncident } from '../site-circles';
import { arrowImage } from './arrow-image';
import { readOverlayColours } from './overlay-colours';
import { removeOverlay } from './remove-overlay';
import { selectedFeatures } from './selected-features';
import { whenStyled } from './when-styled';

const SOURCE = 'selection';
const ARROW = 'selection-arrow';
/** Number of frames until an opening panel has its final size. */
const FRAMES_TO_OPEN = 1;
const LAYERS = ['selection-fill', 'selection-outline', 'selection-line', 'selection-arrow', 'selection-site'] as const;

/**
 * Draws the sites, the uncertainty and the launch lines of the open incident, and brings them into view.
 * @param keepsView - for the incident that is open now, a link has set the view. The map then moves only when a sheet covers
 * the incident, and does not zoom in.
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
  let framing: FitOptions = {};
  let waited = 0;
  const bringIntoView = store.live.frame.add({
    phase: 'calm',
    run() {
      // The detail panel opens at the same time and makes the map smaller. The map is framed when the panel has its size.
      waited += 1;
      if (waited <= FRAMES_TO_OPEN) return true;
      fitSize(map);
      const bounds = boundsOfCircles(circlesOfIncident(atlas, store.getState().selected));
      if (bounds && !isInView(map, bounds)) fitTo(map, bounds, framing);
      return false;
    },
  });
  const frameSoon = (options: FitOptions = {}) => {
    framing = options;
    waited = 0;
    bringIntoView.request();
  };
  scope.defer(() => removeOverlay(map, LAYERS, SOURCE));
  scope.defer(bringIntoView.dispose);

  whenStyled(scope, map, () => {
    addSelectionLayers(map);
    draw();
  });
  if (store.getState().selected >= 0) {
    if (!keepsView) frameSoon();
    else if (hasSheet(map)) frameSoon({ maxZoom: map.getZoom(), animate: false });
  }
  const drawing = store.live.follow({
    on: ['selected'],
    phase: 'draw',
    run() {
      draw();
      if (store.getState().selected >= 0) frameSoon();
    },
  });
  scope.defer(drawing.dispose);
  return scope.dispose;
}

function addSelectionLayers(map: MapLibreMap): void {
  if (map.getSource(SOURCE)) return;
  const container = map.getContainer();
  const { accent, surface, severe } = readOverlayColours(container);
  const image = arrowImage(container.ownerDocument, severe, surface);
  if (image && !map.hasImage(ARROW)) map.addImage(ARROW, image, { pixelRatio: 2 });
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
    type: 'circle',
    source: SOURCE,
    filter: ['==', ['get', 'part'], 'site'],
    paint: { 'circle-radius': 4, 'circle-color': accent, 'circle-stroke-color': surface, 'circle-stroke-width': 1.5 },
  });
}
