import type { Minutes } from '../domain/time-interval';
import { floorToStep } from './snap';

export type TimeWindow = readonly [Minutes, Minutes];

/** What a pointer or a key can move: one end of the window, or the whole window. */
export type Handle = 'start' | 'end' | 'body';

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

/** The window between two minutes, widened to whole steps. */
export function drawWindow(a: Minutes, b: Minutes, step: Minutes, [low, high]: TimeWindow): TimeWindow {
  const from = floorToStep(Math.min(a, b), step);
  const to = floorToStep(Math.max(a, b), step) + step;
  return [clamp(from, low, high), clamp(to, low, high)];
}

/** The window of whole units that shows an incident: as wide as the present window, or wider when the incident needs it. */
export function windowAround(
  [start, end]: TimeWindow,
  present: TimeWindow,
  unit: Minutes,
  range: TimeWindow,
): TimeWindow {
  const from = floorToStep(start, unit);
  const needed = floorToStep(Math.max(end - 1, start), unit) + unit - from;
  const width = Math.min(Math.max(present[1] - present[0], needed), range[1] - range[0]);
  return moveBody(from, [from, from + width], range);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
