/** Heights at which the sheet rests, from low to high. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** Height in px that shows the totals and the handle. */
const PEEK_HEIGHT = 176;

/** Height in px of a stop in a map of `available` px. */
export function stopHeight(stop: SheetStop, available: number): number {
  if (stop === 'peek') return Math.min(PEEK_HEIGHT, available);
  return Math.round(available * (stop === 'half' ? 0.52 : 0.96));
}

/** The stop at which a released sheet comes to rest: the nearest, or one further after a flick. Px and px/ms, up is positive. */
export function restingStop(height: number, available: number, velocity: number): SheetStop {
  const distance = (stop: SheetStop) => Math.abs(stopHeight(stop, available) - height);
  const nearest = SHEET_STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
  if (Math.abs(velocity) < 0.5) return nearest;
  return step(nearest, velocity > 0 ? 1 : -1);
}

/** The next stop above (1) or below (-1). The highest and the lowest stop are their own neighbours. */
export function step(stop: SheetStop, by: 1 | -1): SheetStop {
  const index = SHEET_STOPS.indexOf(stop) + by;
  return SHEET_STOPS[Math.min(Math.max(index, 0), SHEET_STOPS.length - 1)] ?? stop;
}
