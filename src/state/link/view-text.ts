import type { MapCamera } from '../app-state';

/** Decimals of a zoom in a link: at the edge of a wide map, half a step is a quarter of a px. */
const ZOOM_DECIMALS = 3;
/** A step of the written position is at most so many px of the map. */
const STEP_PX = 0.2;
const MOST_DECIMALS = 6;
/** Degrees of longitude in one px at zoom 0, with tiles of 512 px. */
const DEGREES_PER_PX = 360 / 512;

/**
 * A view as a link writes it: `lon,lat,zoom`, the centre of the part of the map that no panel covers. It has as many decimals
 * as the zoom can show, so that what was read from a link is written as it was.
 */
export function formatView({ lon, lat, zoom }: MapCamera): string {
  const shownZoom = rounded(zoom, ZOOM_DECIMALS);
  const decimals = Math.ceil(-Math.log10((STEP_PX * DEGREES_PER_PX) / 2 ** shownZoom));
  const kept = Math.min(Math.max(decimals, 1), MOST_DECIMALS);
  return [rounded(lon, kept), rounded(lat, kept), shownZoom].join(',');
}

/** The inverse of `formatView`; undefined for text that is no view. */
export function parseView(text: string): MapCamera | undefined {
  const parts = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [lon, lat, zoom] = parts;
  if (parts.length !== 3 || lon === undefined || lat === undefined || zoom === undefined) return undefined;
  const inRange = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && zoom >= 0 && zoom <= 22;
  return inRange ? { lon, lat, zoom } : undefined;
}

/** Adding 0 turns -0 into 0. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
