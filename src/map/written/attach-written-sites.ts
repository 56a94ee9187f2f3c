import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { createScope } from '../../live/scope';
import type { AppStore } from '../../state/store';
import { onMap } from '../on-map';
import { readOverlayColours } from '../overlays/overlay-colours';
import { removeOverlay } from '../overlays/remove-overlay';
import { whenStyled } from '../overlays/when-styled';
import { writtenFeatures } from './written-features';

const SOURCE = 'written';
const LAYERS = ['written-circle', 'written-point'] as const;

/**
 * Draws the places of the incident whose form is open, also of one that is unfinished and has no marker yet. While a place is
 * picked, a press on the map or on a marker sets its point, and Escape ends it.
 */
export function attachWrittenSites(map: MapLibreMap, store: AppStore): () => void {
  const scope = createScope();
  const canvas = map.getCanvas();
  const draw = () => {
    const { writing, writtenIncident } = store.getState();
    map.getSource<GeoJSONSource>(SOURCE)?.setData(writtenFeatures(writing?.file ?? null, writtenIncident));
  };
  const isPicking = () => store.getState().pickingPlace !== null;
  const point = () => {
    canvas.style.cursor = isPicking() ? 'crosshair' : '';
  };
  whenStyled(scope, map, () => {
    addLayers(map);
    draw();
  });
  scope.defer(() => removeOverlay(map, LAYERS, SOURCE));
  scope.defer(
    store.subscribe((now, before) => {
      if (now.writing?.file !== before.writing?.file || now.writtenIncident !== before.writtenIncident) draw();
      if (now.pickingPlace !== before.pickingPlace) point();
    }),
  );
  onMap(scope, map, 'click', ({ lngLat }) => {
    const { lng, lat } = lngLat.wrap();
    if (isPicking()) store.getState().pickPoint({ lon: lng, lat });
  });
  const takeMarker = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button || !isPicking()) return;
    event.stopPropagation();
    const [box, room] = [button.getBoundingClientRect(), map.getContainer().getBoundingClientRect()];
    const at = map.unproject([box.x + box.width / 2 - room.x, box.y + box.height / 2 - room.y]).wrap();
    store.getState().pickPoint({ lon: at.lng, lat: at.lat });
  };
  scope.listen(map.getCanvasContainer(), 'click', takeMarker, { capture: true });
  const endPicking = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || !isPicking()) return;
    event.preventDefault();
    event.stopPropagation();
    store.getState().pickPlace(null);
  };
  scope.listen(canvas.ownerDocument, 'keydown', endPicking, { capture: true });
  scope.defer(() => {
    canvas.style.cursor = '';
  });
  point();
  return scope.dispose;
}

function addLayers(map: MapLibreMap): void {
  if (map.getSource(SOURCE)) return;
  const { accent, surface } = readOverlayColours(map.getContainer());
  map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0.1 });
  const [circle, point] = LAYERS;
  map.addLayer({
    id: circle,
    type: 'line',
    source: SOURCE,
    filter: ['==', ['get', 'part'], 'circle'],
    paint: { 'line-color': accent, 'line-width': 2, 'line-dasharray': [2, 2] },
  });
  map.addLayer({
    id: point,
    type: 'circle',
    source: SOURCE,
    filter: ['==', ['get', 'part'], 'point'],
    paint: { 'circle-radius': 6, 'circle-color': surface, 'circle-stroke-color': accent, 'circle-stroke-width': 3 },
  });
}
