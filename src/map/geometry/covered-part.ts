/** CSS px from the edges of the map that panels cover. */
export interface CoveredPart {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A panel over the map. `side` panels have the map's height; `bottom` panels its width. */
export interface Panel {
  readonly edge: 'side' | 'bottom';
  readonly box: Box;
}

/** A panel that covers more than this of the map hides it anyway: the camera then works for the sheet's middle height. */
const MOST = 0.66;

/** What the panels cover of a map in a box. A side panel covers from the edge that it is nearer to. */
export function coveredPart(map: Box, panels: readonly Panel[]): CoveredPart {
  const width = map.right - map.left;
  const height = map.bottom - map.top;
  let left = 0;
  let right = 0;
  let bottom = 0;
  for (const { edge, box } of panels) {
    const overlaps = box.left < map.right && box.right > map.left && box.top < map.bottom && box.bottom > map.top;
    if (!overlaps) continue;
    const isAtLeft = box.left + box.right < map.left + map.right;
    if (edge === 'bottom') bottom = Math.max(bottom, map.bottom - box.top);
    else if (isAtLeft) left = Math.max(left, box.right - map.left);
    else right = Math.max(right, map.right - box.left);
  }
  const capped = (px: number, whole: number) => Math.round(Math.min(px, whole * MOST));
  return { top: 0, right: capped(right, width), bottom: capped(bottom, height), left: capped(left, width) };
}

/** How far a box must move so that it lies within another; 0 along an axis where it does. One that does not fit is centred. */
export function leastMove(box: Box, within: Box): { readonly x: number; readonly y: number } {
  return {
    x: along(box.left, box.right, within.left, within.right),
    y: along(box.top, box.bottom, within.top, within.bottom),
  };
}

/** The least move, unless it leaves little of what was seen: then the box comes to the middle, with what is around it. */
export function moveInto(box: Box, within: Box): { readonly x: number; readonly y: number } {
  const least = leastMove(box, within);
  const isFar =
    Math.abs(least.x) * 2 > within.right - within.left || Math.abs(least.y) * 2 > within.bottom - within.top;
  if (!isFar) return least;
  return {
    x: (within.left + within.right - box.left - box.right) / 2,
    y: (within.top + within.bottom - box.top - box.bottom) / 2,
  };
}

function along(low: number, high: number, least: number, most: number): number {
  if (high - low > most - least) return (least + most - low - high) / 2;
  if (low < least) return least - low;
  return high > most ? most - high : 0;
}
