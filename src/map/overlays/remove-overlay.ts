import type { MapLibreMap } from 'maplibre-gl';

/** Removes layers and their source from the map. A new style may have removed them before: then it does nothing. */
export function removeOverlay(map: MapLibreMap, layers: readonly string[], source: string): void {
  if (!map.getStyle()) return;
  for (const id of layers) if (map.getLayer(id)) map.removeLayer(id);
  if (map.getSource(source)) map.removeSource(source);
}
