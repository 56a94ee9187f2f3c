/** Heights at which the sheet rests, from low to high. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/**
 * Heights of the stops as parts of the map, and the most of the lowest in rem: it shows a line of figures and an incident. The style
 * sheet of the sheet has the same numbers.
 */
const PARTS: Readonly<Record<SheetStop, number>> = { peek: 0.46, half: 0.64, full: 0.96 };
const PEEK_REM = 16.5;

/** Height in px of a stop in a map of `available` px, where 1 rem has `rem` px. */
export function stopHeight(stop: SheetStop, available: number, rem: number): number {
  const part = Math.round(available * PARTS[stop]);
  return stop === 'peek' ? Math.min(PEEK_REM * rem, part) : part;
}

/** The stop at which a released sheet comes to rest: the nearest, or one further after a flick. Px and px/ms, up is positive. */
export function restingStop(height: number, available: number, rem: number, velocity: number): SheetStop {
  const distance = (stop: SheetStop) => Math.abs(stopHeight(stop, available, rem) - height);
  const nearest = SHEET_STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
  if (Math.abs(velocity) < 0.5) return nearest;
  return step(nearest, velocity > 0 ? 1 : -1);
}

/** The next stop above (1) or below (-1). The highest and the lowest stop are their own neighbours. */
export function step(stop: SheetStop, by: 1 | -1): SheetStop {
  const index = SHEET_STOPS.indexOf(stop) + by;
  return SHEET_STOPS[Math.min(Math.max(index, 0), SHEET_STOPS.length - 1)] ?? stop;
}
