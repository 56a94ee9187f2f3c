import type { MapLibreMap } from 'maplibre-gl';
import type { AppStore } from '../../state/store';

const shown = new WeakMap<AppStore, MapLibreMap>();

/** Notes the map on the screen, so that a printed page can show it. Returns a function that forgets it. */
export function noteScreenMap(store: AppStore, map: MapLibreMap): () => void {
  shown.set(store, map);
  return () => {
    if (shown.get(store) === map) shown.delete(store);
  };
}

export function screenMapOf(store: AppStore): MapLibreMap | null {
  return shown.get(store) ?? null;
}
