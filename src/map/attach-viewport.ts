import type { MapLibreMap } from 'maplibre-gl';
import { createScope } from '../live/scope';
import { mercatorX, mercatorY, worldSize } from '../spacetime/web-mercator';
import type { Viewport } from './geometry/viewport';
import { onMap } from './on-map';

/** Calls `onChange` with the map's viewport, now and after each change. It is the same object each time. */
export function attachViewport(map: MapLibreMap, onChange: (viewport: Viewport) => void): () => void {
  const scope = createScope();
  const viewport: Viewport = { left: 0, top: 0, scale: 1, width: 0, height: 0 };

  const measure = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    viewport.width = clientWidth;
    viewport.height = clientHeight;
  };
  const look = () => {
    const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
    const centre = map.getCenter();
    const at = map.project(centre);
    viewport.scale = worldSize(map.getZoom());
    viewport.left = mercatorX(centre.lng) - at.x / viewport.scale;
    viewport.top = mercatorY(centre.lat) - at.y / viewport.scale;
    viewport.covered = { top, right, bottom, left };
    onChange(viewport);
  };

  measure();
  look();
  onMap(scope, map, 'move', look);
  onMap(scope, map, 'resize', () => {
    measure();
    look();
  });
  return scope.dispose;
}
