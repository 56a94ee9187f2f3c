import type { Minutes } from '../domain/time-interval';
import { addUnits, floorTo } from './time-units';

export type TimeWindow = readonly [Minutes, Minutes];

/** What a pointer or a key can move: one end of the window, or the whole window. */
export type Handle = 'start' | 'end' | 'body';

/** The window starts and ends on whole days, or on whole hours when the data spans less than three days. */
export type SnapUnit = 'hour' | 'day';

const THREE_DAYS = 4320;

export function snapUnitFor([from, to]: TimeWindow): SnapUnit {
  return to - from < THREE_DAYS ? 'hour' : 'day';
}

/** The nearest start of a unit. */
export function snap(minute: Minutes, unit: SnapUnit): Minutes {
  const low = floorTo(unit, minute, 1);
  const high = addUnits(unit, low, 1);
  return minute - low < high - minute ? low : high;
}

/**
 * The window after one end has moved to a minute. The window stays at least `least` wide: an end that meets the other pushes
 * it along, and both stop at the end of the range.
 */
export function moveEnd(
  handle: 'start' | 'end',
  minute: Minutes,
  [from, to]: TimeWindow,
  least: Minutes,
  [low, high]: TimeWindow,
): TimeWindow {
  const room = Math.min(least, high - low);
  if (handle === 'start') {
    const start = clamp(minute, low, high - room);
    return [start, Math.max(to, start + room)];
  }
  const end = clamp(minute, low + room, high);
  return [Math.min(from, end - room), end];
}

/** The window moved to a start. It keeps its width and stops at the ends of the range. */
export function moveBody(start: Minutes, [from, to]: TimeWindow, [low, high]: TimeWindow): TimeWindow {
  const width = to - from;
  const moved = clamp(start, low, Math.max(low, high - width));
  return [moved, moved + width];
}

/** The window between two minutes, widened to whole units. */
export function drawWindow(a: Minutes, b: Minutes, unit: SnapUnit, [low, high]: TimeWindow): TimeWindow {
  const from = floorTo(unit, Math.min(a, b), 1);
  const to = addUnits(unit, floorTo(unit, Math.max(a, b), 1), 1);
  return [clamp(from, low, high), clamp(to, low, high)];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
