import type { Minutes } from '../domain/time-interval';

/** The stretch of time that the track shows, and the px it has for it. */
export interface Axis {
  readonly from: Minutes;
  readonly to: Minutes;
  /** CSS px, at least 1. */
  readonly width: number;
}

/** Shortest stretch that zooming may show, in minutes: six hours. */
const SHORTEST = 360;

/** Minutes -> px from the start of the track; outside the axis it runs on linearly. */
export function toX({ from, to, width }: Axis, minute: Minutes): number {
  return ((minute - from) / (to - from)) * width;
}

/** Px -> minutes, unrounded. */
export function toMinute({ from, to, width }: Axis, x: number): Minutes {
  return from + (x / width) * (to - from);
}

/**
 * Zooms by a factor (2 shows half the time) with the minute under `x` staying where it is, kept within `range`.
 * Never shorter than six hours, never longer than the range.
 */
export function zoomAt(axis: Axis, x: number, factor: number, range: readonly [Minutes, Minutes]): Axis {
  const whole = range[1] - range[0];
  const span = Math.min(Math.max((axis.to - axis.from) / factor, Math.min(SHORTEST, whole)), whole);
  const anchor = toMinute(axis, x);
  const from = anchor - (x / axis.width) * span;
  return within({ ...axis, from, to: from + span }, range);
}

/** Moves the axis by px of its own scale, kept within `range`. */
export function panBy(axis: Axis, px: number, range: readonly [Minutes, Minutes]): Axis {
  const by = (px / axis.width) * (axis.to - axis.from);
  return within({ ...axis, from: axis.from + by, to: axis.to + by }, range);
}

/** The axis moved as little as needed so that [from, to) can be seen; unchanged when it can. */
export function reveal(axis: Axis, from: Minutes, to: Minutes, range: readonly [Minutes, Minutes]): Axis {
  const span = axis.to - axis.from;
  if (from >= axis.from && to <= axis.to) return axis;
  if (to - from >= span) return within({ ...axis, from, to }, range);
  const start = from < axis.from ? from : to - span;
  return within({ ...axis, from: start, to: start + span }, range);
}

function within(axis: Axis, [low, high]: readonly [Minutes, Minutes]): Axis {
  const span = Math.min(axis.to - axis.from, high - low);
  const from = Math.min(Math.max(axis.from, low), high - span);
  return { ...axis, from, to: from + span };
}
