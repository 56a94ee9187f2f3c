import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../../domain/place';
import { createScope } from '../../live/scope';
import { onMap } from '../on-map';
import { readOverlayColours } from '../overlays/overlay-colours';
import { removeOverlay } from '../overlays/remove-overlay';
import { whenStyled } from '../overlays/when-styled';
import { attachAimKeys } from './aim-keys';
import { type Measurement, measurementFeatures } from './measurement';

const SOURCE = 'measurement';
const LAYERS = ['measurement-area', 'measurement-casing', 'measurement-line', 'measurement-point'] as const;

export interface DrawnMeasurement {
  draw(measurement: Measurement): void;
  dispose(): void;
}

/**
 * Draws a measurement, and calls `onPoint` for each click on the map. A click on a marker means the marker's point. On the map,
 * Enter means its middle, or where the arrow keys lead while it moves, and Backspace calls `onUndo`.
 */
export function attachMeasurement(
  map: MapLibreMap,
  onPoint: (point: LonLat) => void,
  onUndo: () => void,
): DrawnMeasurement {
  const scope = createScope();
  let shown: Measurement | null = null;
  const draw = () => {
    if (shown) map.getSource<GeoJSONSource>(SOURCE)?.setData(measurementFeatures(shown));
  };
  whenStyled(scope, map, () => {
    addLayers(map);
    draw();
  });
  scope.defer(() => removeOverlay(map, LAYERS, SOURCE));
  onMap(scope, map, 'click', ({ lngLat }) => onPoint({ lon: lngLat.lng, lat: lngLat.lat }));
  const takeMarker = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    event.stopPropagation();
    const [box, room] = [button.getBoundingClientRect(), map.getContainer().getBoundingClientRect()];
    const { lng, lat } = map.unproject([box.x + box.width / 2 - room.x, box.y + box.height / 2 - room.y]);
    onPoint({ lon: lng, lat });
  };
  scope.listen(map.getCanvasContainer(), 'click', takeMarker, { capture: true });
  const canvas = map.getCanvas();
  const aim = attachAimKeys(scope, map);
  scope.listen(canvas, 'keydown', (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Backspace') return;
    event.preventDefault();
    if (event.key === 'Backspace') {
      onUndo();
      return;
    }
    if (!event.repeat) onPoint(aim());
  });
  canvas.style.cursor = 'crosshair';
  scope.defer(() => {
    canvas.style.cursor = '';
  });
  return {
    draw(measurement) {
      shown = measurement;
      draw();
    },
    dispose: scope.dispose,
  };
}

function addLayers(map: MapLibreMap): void {
  if (map.getSource(SOURCE)) return;
  const { accent, surface } = readOverlayColours(map.getContainer());
  map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0.1 });
  const only = (part: string): ['==', ['get', string], string] => ['==', ['get', 'part'], part];
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const [area, casing, line, point] = LAYERS;
  map.addLayer({
    id: area,
    type: 'fill',
    source: SOURCE,
    filter: only('area'),
    paint: { 'fill-color': accent, 'fill-opacity': 0.07 },
  });
  map.addLayer({
    id: casing,
    type: 'line',
    source: SOURCE,
    filter: only('line'),
    layout: round,
    paint: { 'line-color': surface, 'line-width': 5, 'line-opacity': 0.8 },
  });
  map.addLayer({
    id: line,
    type: 'line',
    source: SOURCE,
    filter: only('line'),
    layout: round,
    paint: { 'line-color': accent, 'line-width': 2 },
  });
  map.addLayer({
    id: point,
    type: 'circle',
    source: SOURCE,
    filter: only('point'),
    paint: { 'circle-radius': 4, 'circle-color': surface, 'circle-stroke-color': accent, 'circle-stroke-width': 2 },
  });
}
