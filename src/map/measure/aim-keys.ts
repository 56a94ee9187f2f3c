import type { MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../../domain/place';
import type { Scope } from '../../live/scope';
import { onMap } from '../on-map';

/** Pixels of one press, as on the map without a tool. */
const STEP = 100;
/** Pixels of a key that is held down, which comes about 30 times a second. */
const HELD_STEP = 25;
const DURATION_MS = 200;

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Moves the map by arrow keys while a tool is in use, and returns where its middle is aimed: where the presses lead, also while the map is
 * still on its way. MapLibre's own keys start each press from the middle of that moment, so that quick presses get lost and a corner that is
 * added at once stands where nobody aimed.
 */
export function attachAimKeys(scope: Scope, map: MapLibreMap): () => LonLat {
  let goal: LonLat | null = null;
  const aim = (): LonLat => {
    if (goal) return goal;
    const { lng, lat } = map.getCenter();
    return { lon: lng, lat };
  };
  const onKey = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.repeat ? HELD_STEP : STEP;
    const from = aim();
    const { x, y } = map.project([from.lon, from.lat]);
    const { lng, lat } = map.unproject([x + way[0] * step, y + way[1] * step]);
    // A move that is under way ends here, and with it its goal.
    map.easeTo({ center: [lng, lat], duration: DURATION_MS }, { originalEvent: event });
    if (map.isMoving()) goal = { lon: lng, lat };
  };
  onMap(scope, map, 'moveend', () => {
    goal = null;
  });
  scope.listen(map.getCanvas(), 'keydown', onKey);
  return aim;
}
