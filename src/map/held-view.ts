import type { MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../spacetime/engine';
import type { MapCamera } from '../state/app-state';

const held = new WeakMap<MapLibreMap, MapCamera>();
const fitted = new WeakMap<MapLibreMap, Bounds>();

/**
 * Notes the view that a link or Back has set. Until the reader does something, a panel that opens keeps this view in the
 * middle of the visible part, and the link keeps it to the last digit.
 */
export function holdView(map: MapLibreMap, view: MapCamera): void {
  fitted.delete(map);
  held.set(map, view);
}

export function heldView(map: MapLibreMap): MapCamera | null {
  return held.get(map) ?? null;
}

/**
 * Notes the bounds that the map shows because a dataset has opened. Until the reader does something, a panel that opens or gets
 * its size makes the map fit them again.
 */
export function holdBounds(map: MapLibreMap, bounds: Bounds): void {
  fitted.set(map, bounds);
}

export function heldBounds(map: MapLibreMap): Bounds | null {
  return fitted.get(map) ?? null;
}

export function releaseView(map: MapLibreMap): void {
  held.delete(map);
  fitted.delete(map);
}
