import type { MapLibreMap, PaddingOptions } from 'maplibre-gl';
import type { Bounds } from '../spacetime/engine';
import { cornersOf } from './geometry/padded-bounds';
import { prefersStill } from './motion';

/** CSS px that stay free for controls, labels and half a marker. */
const MARGIN = { top: 56, right: 64, bottom: 64, left: 56 } as const;
/** A fit to one point must still show what is around the point. */
const CLOSEST_FIT = 12;
const DURATION_MS = 700;

export interface FitOptions {
  readonly animate?: boolean;
  readonly maxZoom?: number;
  /** The map zooms in at least so far, even when a part of the bounds is then out of view. */
  readonly minZoom?: number;
}

/** The sheet of narrow screens. */
export const SHEET = '[data-map-overlay="bottom"]';
/** Legend, scale bar and the count of incidents out of view. They are above the sheet when there is one. */
const CHROME = '[data-map-chrome="bottom"]';

/** Whether a sheet covers a part of the map, as on narrow screens. */
export function hasSheet(map: MapLibreMap): boolean {
  return map.getContainer().ownerDocument.querySelector(SHEET) !== null;
}

/** CSS px from the edges of the map that must stay free, because a sheet and the controls above it cover them. */
export function overlaidPadding(map: MapLibreMap): PaddingOptions {
  const container = map.getContainer();
  const box = container.getBoundingClientRect();
  const coveredBy = (selector: string) => {
    const found = container.ownerDocument.querySelector(selector);
    return found ? Math.max(0, box.bottom - found.getBoundingClientRect().top) : 0;
  };
  const room = hasSheet(map) ? Math.min(Math.max(coveredBy(SHEET), coveredBy(CHROME)), box.height * 0.65) : 0;
  const tight = Math.min(1, box.width / 640);
  return {
    top: MARGIN.top * tight,
    right: MARGIN.right * tight,
    bottom: MARGIN.bottom * tight + room,
    left: MARGIN.left * tight,
  };
}

/** Moves the camera so that the bounds fill the free part of the map. Jumps for readers who prefer less motion. */
export function fitTo(map: MapLibreMap, bounds: Bounds, options: FitOptions = {}): void {
  const { animate = true, maxZoom = CLOSEST_FIT, minZoom = 0 } = options;
  const padding = overlaidPadding(map);
  const camera = map.cameraForBounds(cornersOf(bounds), { padding, maxZoom });
  if (!camera) return;
  const fitted = camera.zoom ?? map.getZoom();
  const zoom = Math.max(minZoom, fitted);
  const page = map.getContainer().ownerDocument.defaultView ?? window;
  const target = { center: camera.center ?? map.getCenter(), zoom };
  if (!animate || prefersStill(page)) map.jumpTo(target);
  else map.flyTo({ ...target, duration: DURATION_MS, essential: false });
}

/** Whether the bounds are in the part of the map that no panel covers. */
export function isInView(map: MapLibreMap, bounds: Bounds): boolean {
  const { top = 0, right = 0, bottom = 0, left = 0 } = overlaidPadding(map);
  const { clientWidth, clientHeight } = map.getContainer();
  const [southWest, northEast] = cornersOf(bounds);
  // The world repeats sideways: this is the copy nearest to the middle of the map.
  const turn = 360 * Math.round((map.getCenter().lng - (southWest[0] + northEast[0]) / 2) / 360);
  const a = map.project([southWest[0] + turn, southWest[1]]);
  const b = map.project([northEast[0] + turn, northEast[1]]);
  return a.x >= left / 2 && b.x <= clientWidth - right / 2 && b.y >= top / 2 && a.y <= clientHeight - bottom + 32;
}

/** Pans the map so that a marker near the edge or beyond it comes into view. */
export function showMarker(map: MapLibreMap, { x, y }: { readonly x: number; readonly y: number }): void {
  const { top = 0, right = 0, bottom = 0, left = 0 } = overlaidPadding(map);
  const { clientWidth, clientHeight } = map.getContainer();
  const dx = Math.min(0, x - left) + Math.max(0, x - (clientWidth - right));
  const dy = Math.min(0, y - top) + Math.max(0, y - (clientHeight - bottom));
  if (dx === 0 && dy === 0) return;
  const page = map.getContainer().ownerDocument.defaultView ?? window;
  map.panBy([dx, dy], { duration: prefersStill(page) ? 0 : 200 });
}
