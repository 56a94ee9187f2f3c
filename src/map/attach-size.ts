import type { MapLibreMap } from 'maplibre-gl';

/**
 * Gives the map its container's size when that is another one, and draws it at once; nothing otherwise. MapLibre's own
 * `resize` draws anew and tells everybody that the map moved, even when nothing has changed.
 */
export function fitSize(map: MapLibreMap): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const canvas = map.getCanvas();
  if (canvas.clientWidth !== clientWidth || canvas.clientHeight !== clientHeight) map.resize();
}

/** Follows the container's size once a change, instead of MapLibre's watch, which comes late and draws twice. */
export function attachSize(map: MapLibreMap): () => void {
  const sizes = new ResizeObserver(() => fitSize(map));
  sizes.observe(map.getContainer());
  return () => sizes.disconnect();
}
