import type { MapLibreMap } from 'maplibre-gl';
import type { Scope } from '../../live/scope';
import { onMap } from '../on-map';

/**
 * Calls `add` now if the map has a style, and after each new style, because a new style drops the layers of the last.
 */
export function whenStyled(scope: Scope, map: MapLibreMap, add: () => void): void {
  if (map.getStyle()) add();
  onMap(scope, map, 'style.load', add);
}
