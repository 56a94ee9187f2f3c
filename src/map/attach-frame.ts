import type { MapLibreMap } from 'maplibre-gl';
import { mercatorX, mercatorY, worldSize } from '../spacetime/web-mercator';
import type { Frame } from './geometry/frame';

/** Tells where the map looks now, and on each frame in which that changes. The same object each time. */
export function attachFrame(map: MapLibreMap, onFrame: (frame: Frame) => void): () => void {
  const frame: Frame = { left: 0, top: 0, scale: 1, width: 0, height: 0 };

  const measure = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    frame.width = clientWidth;
    frame.height = clientHeight;
  };
  const tell = () => {
    const centre = map.getCenter();
    const at = map.project(centre);
    frame.scale = worldSize(map.getZoom());
    frame.left = mercatorX(centre.lng) - at.x / frame.scale;
    frame.top = mercatorY(centre.lat) - at.y / frame.scale;
    onFrame(frame);
  };
  const onResize = () => {
    measure();
    tell();
  };

  measure();
  tell();
  map.on('move', tell);
  map.on('resize', onResize);
  return () => {
    map.off('move', tell);
    map.off('resize', onResize);
  };
}
