import type { MapLibreMap } from 'maplibre-gl';

/** Runs now if the map has a style, and again for every style that comes after: a new one has none of our layers. */
export function whenStyled(map: MapLibreMap, add: () => void): () => void {
  if (map.getStyle()) add();
  map.on('style.load', add);
  return () => {
    map.off('style.load', add);
  };
}
