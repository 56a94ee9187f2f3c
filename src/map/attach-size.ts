import type { MapLibreMap } from 'maplibre-gl';

/**
 * Resizes the map when its container has another size. Without this check, MapLibre's `resize` would draw the map and send
 * move events even when the size is the same.
 */
export function fitSize(map: MapLibreMap): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const canvas = map.getCanvas();
  if (canvas.clientWidth !== clientWidth || canvas.clientHeight !== clientHeight) map.resize();
}

/** Resizes the map once for each change of its container. MapLibre's own observer is late and draws twice. */
export function attachSize(map: MapLibreMap): () => void {
  const sizes = new ResizeObserver(() => fitSize(map));
  sizes.observe(map.getContainer());
  return () => sizes.disconnect();
}
