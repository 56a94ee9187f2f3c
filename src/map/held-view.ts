import type { MapLibreMap } from 'maplibre-gl';
import type { MapCamera } from '../state/app-state';

const held = new WeakMap<MapLibreMap, MapCamera>();

/**
 * Notes the view that a link or Back has set. Until the reader does something, a panel that opens keeps this view in the
 * middle of the visible part, and the link keeps it to the last digit.
 */
export function holdView(map: MapLibreMap, view: MapCamera): void {
  held.set(map, view);
}

export function heldView(map: MapLibreMap): MapCamera | null {
  return held.get(map) ?? null;
}

export function releaseView(map: MapLibreMap): void {
  held.delete(map);
}
