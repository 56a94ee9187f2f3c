import type { MapLibreMap } from 'maplibre-gl';
import { worldSize } from '../spacetime/web-mercator';

/**
 * The zoom at which the world is as wide as the map. Below it the map would show places twice, and the markers once
 * (docs/decisions/0032-one-world.md).
 */
export function leastZoom(width: number): number {
  return width > 0 ? Math.log2(width / worldSize(0)) : 0;
}

/**
 * Resizes the map when its container has another size. Without this check, MapLibre's `resize` would draw the map and send
 * move events even when the size is the same.
 */
export function fitSize(map: MapLibreMap): void {
  const { clientWidth, clientHeight } = map.getContainer();
  map.setMinZoom(leastZoom(clientWidth));
  const canvas = map.getCanvas();
  if (canvas.clientWidth !== clientWidth || canvas.clientHeight !== clientHeight) map.resize();
}

/** Resizes the map once for each change of its container. MapLibre's own observer is late and draws twice. */
export function attachSize(map: MapLibreMap): () => void {
  const sizes = new ResizeObserver(() => fitSize(map));
  sizes.observe(map.getContainer());
  return () => sizes.disconnect();
}
