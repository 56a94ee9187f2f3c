import type { PlaceColumns } from '../columns/place-dictionary';

const WORLD = [-180, -60, 180, 75] as const;
/** Degrees around a single point, so that it does not fill the screen. */
const MARGIN = 0.5;

/**
 * The map's first view: all points except those at 0, 0, which mean an unknown place. The box of points on both sides of the
 * antimeridian crosses it, with an east beyond 180.
 */
export function openingBoundsOf({ length, lon, lat }: PlaceColumns): readonly [number, number, number, number] {
  const lons: number[] = [];
  let south = Infinity;
  let north = -Infinity;
  for (let place = 0; place < length; place += 1) {
    const x = lon[place] ?? 0;
    const y = lat[place] ?? 0;
    if (x === 0 && y === 0) continue;
    lons.push(x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  if (lons.length === 0) return WORLD;
  const [west, east] = shortestSpan(lons);
  return [Math.max(-180, west - MARGIN), Math.max(-85, south - MARGIN), east + MARGIN, Math.min(85, north + MARGIN)];
}

function shortestSpan(lons: number[]): readonly [number, number] {
  const sorted = Float64Array.from(lons).sort();
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  let gap = 360 - (last - first);
  let span: readonly [number, number] = [first, last];
  for (let at = 1; at < sorted.length; at += 1) {
    const before = sorted[at - 1] ?? 0;
    const after = sorted[at] ?? 0;
    if (after - before <= gap || after - before < 180) continue;
    gap = after - before;
    span = [after, before + 360];
  }
  return span;
}
