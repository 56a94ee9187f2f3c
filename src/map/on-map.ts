import type { MapEventType, MapLibreMap } from 'maplibre-gl';
import type { Scope } from '../live/scope';

/** Adds a listener to the map. The scope removes it. */
export function onMap<T extends keyof MapEventType>(
  scope: Scope,
  map: MapLibreMap,
  type: T,
  handler: (event: MapEventType[T]) => void,
): void {
  const subscription = map.on(type, handler);
  scope.defer(() => subscription.unsubscribe());
}
