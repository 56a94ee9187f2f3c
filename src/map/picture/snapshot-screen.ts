import type { MapLibreMap } from 'maplibre-gl';
import type { AppStore } from '../../state/store';
import { paintMarks } from '../../ui/drawing/paint-marks';
import { visibleBox } from '../camera';
import { inLight } from './in-light';
import { readMarkers } from './read-markers';
import { screenMapOf } from './screen-map';

/**
 * The map of the screen at once, with its markers, in light colours: a browser that is about to print waits for nothing. Only the part that no panel
 * covers. Null without a map.
 */
export function snapshotScreen(store: AppStore): HTMLCanvasElement | null {
  const map = screenMapOf(store);
  return map && inLight(map, store.getState(), () => snapshot(map));
}

function snapshot(map: MapLibreMap): HTMLCanvasElement | null {
  // The pixels of the ground are there only until the browser has shown them.
  map.redraw();
  const ground = map.getCanvas();
  const ratio = ground.width / Math.max(1, ground.clientWidth);
  const { left, top, right, bottom } = visibleBox(map);
  const canvas = ground.ownerDocument.createElement('canvas');
  canvas.width = Math.round((right - left) * ratio);
  canvas.height = Math.round((bottom - top) * ratio);
  const context = canvas.getContext('2d');
  if (!context || canvas.width === 0 || canvas.height === 0) return null;
  context.drawImage(ground, -left * ratio, -top * ratio);
  context.scale(ratio, ratio);
  context.translate(-left, -top);
  paintMarks(context, readMarkers(map.getContainer()));
  return canvas;
}
