import type { MapLibreMap, PaddingOptions } from 'maplibre-gl';
import type { Bounds } from '../spacetime/engine';
import { leastMove, moveInto } from './geometry/covered-part';
import { cornersOf } from './geometry/padded-bounds';
import { prefersStill, prefersTouch } from './motion';

/**
 * CSS px at the edges of the visible part that the controls and notes over the map take. `end` is where lines of text end: the left in Arabic. A low
 * map has the notes in one row.
 */
const CHROME = { top: 40, end: 46, bottom: 44 } as const;
const LOW_CHROME = { top: 0, end: 88, bottom: 44 } as const;
const LOW = 300;
/** The same where a finger presses: `--target` in the tokens is then larger. */
const TOUCH_CHROME = { top: 62, end: 58, bottom: 62 } as const;
const LOW_TOUCH_CHROME = { top: 0, end: 112, bottom: 62 } as const;
const LOW_FOR_TOUCH = 370;
/** CSS px that stay free for labels and half a marker. */
const MARGIN = { top: 16, end: 18, bottom: 20, start: 56 } as const;
/** Width and height in px of the visible part below which these margins shrink with it. */
const ROOMY = { width: 640, height: 400 } as const;
/** Within this part of a margin, a marker is not cut off and not under a control. */
const HIDDEN = 0.5;
/** A fit to one point must still show what is around the point. */
const CLOSEST_FIT = 12;
const DURATION_MS = 700;
const PAN_MS = 300;

export interface FitOptions {
  readonly animate?: boolean;
  readonly maxZoom?: number;
  /** The map zooms in at least so far, even when a part of the bounds is then out of view. */
  readonly minZoom?: number;
}

/** A box on the map in CSS px. */
interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of the map that no panel covers. */
export function visibleBox(map: MapLibreMap): ScreenBox {
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const { clientWidth, clientHeight } = map.getContainer();
  return { left, top, right: clientWidth - right, bottom: clientHeight - bottom };
}

/** CSS px from the edges of the visible part that stay free in a fit. */
function marginsOf(map: MapLibreMap, part = 1): Required<PaddingOptions> {
  const { left, top, right, bottom } = visibleBox(map);
  const tightX = Math.min(1, (right - left) / ROOMY.width);
  const tightY = Math.min(1, (bottom - top) / ROOMY.height);
  const chrome = chromeOf(bottom - top);
  const start = part * MARGIN.start * tightX;
  const end = part * (chrome.end + MARGIN.end * tightX);
  return {
    top: part * (chrome.top + MARGIN.top * tightY),
    bottom: part * (chrome.bottom + MARGIN.bottom * tightY),
    ...(pageOf(map).document.documentElement.dir === 'rtl' ? { right: start, left: end } : { right: end, left: start }),
  };
}

/** @param height - px of the visible part */
function chromeOf(height: number) {
  if (!prefersTouch(window)) return height < LOW ? LOW_CHROME : CHROME;
  return height < LOW_FOR_TOUCH ? LOW_TOUCH_CHROME : TOUCH_CHROME;
}

/** Moves the camera so that the bounds fill the visible part of the map. Jumps for readers who prefer less motion. */
export function fitTo(map: MapLibreMap, bounds: Bounds, options: FitOptions = {}): void {
  const { animate = true, maxZoom = CLOSEST_FIT, minZoom = 0 } = options;
  const camera = map.cameraForBounds(cornersOf(bounds), { padding: marginsOf(map), maxZoom });
  if (!camera) return;
  const fitted = camera.zoom ?? map.getZoom();
  const zoom = Math.max(minZoom, fitted);
  const target = { center: camera.center ?? map.getCenter(), zoom };
  if (!animate || prefersStill(pageOf(map))) map.jumpTo(target);
  else map.flyTo({ ...target, duration: DURATION_MS, essential: false });
}

/**
 * Brings what is hidden into the visible part, and moves the map no further than that.
 * @param points - bounds of the points that must be seen; the map stays as it is while they are
 * @param area - bounds that should be seen too when the map moves anyway
 */
export function reveal(map: MapLibreMap, points: Bounds, area: Bounds): void {
  const must = screenBox(map, points);
  const hidden = leastMove(must, freeBox(map, HIDDEN));
  if (hidden.x === 0 && hidden.y === 0) return;
  const free = freeBox(map);
  const whole = screenBox(map, area);
  if (fits(whole, free)) panBy(map, moveInto(whole, free), PAN_MS);
  else if (fits(must, free)) panBy(map, moveInto(must, free), PAN_MS);
  else fitTo(map, area, { maxZoom: map.getZoom() });
}

/** Pans the map so that a marker near the edge or beyond it comes into view. */
export function showMarker(map: MapLibreMap, { x, y }: { readonly x: number; readonly y: number }): void {
  panBy(map, leastMove({ left: x, right: x, top: y, bottom: y }, freeBox(map)), 200);
}

/** Moves what the map shows by CSS px. */
function panBy(map: MapLibreMap, { x, y }: { readonly x: number; readonly y: number }, duration: number): void {
  if (x === 0 && y === 0) return;
  map.panBy([-x, -y], { duration: prefersStill(pageOf(map)) ? 0 : duration });
}

function freeBox(map: MapLibreMap, part = 1): ScreenBox {
  const box = visibleBox(map);
  const margin = marginsOf(map, part);
  return {
    left: box.left + margin.left,
    top: box.top + margin.top,
    right: box.right - margin.right,
    bottom: box.bottom - margin.bottom,
  };
}

/** Bounds on the screen, in the copy of the world that is nearest to the middle. */
function screenBox(map: MapLibreMap, bounds: Bounds): ScreenBox {
  const [[west, south], [east, north]] = cornersOf(bounds);
  const turns = 360 * Math.round((map.getCenter().lng - (west + east) / 2) / 360);
  const southWest = map.project([west + turns, south]);
  const northEast = map.project([east + turns, north]);
  return { left: southWest.x, top: northEast.y, right: northEast.x, bottom: southWest.y };
}

function fits(box: ScreenBox, within: ScreenBox): boolean {
  return box.right - box.left <= within.right - within.left && box.bottom - box.top <= within.bottom - within.top;
}

function pageOf(map: MapLibreMap): Window {
  return map.getContainer().ownerDocument.defaultView ?? window;
}
