import type { MapLibreMap } from 'maplibre-gl';

/**
 * Calls `add` now if the map has a style, and after each new style, because a new style drops the layers of the last.
 */
export function whenStyled(map: MapLibreMap, add: () => void): () => void {
  if (map.getStyle()) add();
  map.on('style.load', add);
  return () => {
    map.off('style.load', add);
  };
}
