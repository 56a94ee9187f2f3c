import type { MapLibreMap } from 'maplibre-gl';

/** Takes layers and their source off the map; does nothing where a new style has taken them already. */
export function removeOverlay(map: MapLibreMap, layers: readonly string[], source: string): void {
  if (!map.getStyle()) return;
  for (const id of layers) if (map.getLayer(id)) map.removeLayer(id);
  if (map.getSource(source)) map.removeSource(source);
}
