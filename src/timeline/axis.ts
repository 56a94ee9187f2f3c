import type { Minutes } from '../domain/time-interval';

/** The period that the track shows, and the width of the track. */
export interface Axis {
  readonly from: Minutes;
  readonly to: Minutes;
  /** CSS px, at least 1. */
  readonly width: number;
}

/** Minutes -> px from the start of the track. Minutes outside the axis are below 0 or above the width. */
export function toX({ from, to, width }: Axis, minute: Minutes): number {
  return ((minute - from) / (to - from)) * width;
}

/** Px -> minutes, not rounded. */
export function toMinute({ from, to, width }: Axis, x: number): Minutes {
  return from + (x / width) * (to - from);
}

/**
 * Zooms by a factor: 2 shows half the time. The minute under `x` stays in its place, unless the axis would leave `range`. The
 * axis is never shorter than `shortest` and never longer than the range.
 */
export function zoomAt(
  axis: Axis,
  x: number,
  factor: number,
  range: readonly [Minutes, Minutes],
  shortest: Minutes,
): Axis {
  const whole = range[1] - range[0];
  const span = Math.min(Math.max((axis.to - axis.from) / factor, Math.min(shortest, whole)), whole);
  const anchor = toMinute(axis, x);
  const from = anchor - (x / axis.width) * span;
  return within({ ...axis, from, to: from + span }, range);
}

/** Moves the axis by px of its own scale. It stays within `range`. */
export function panBy(axis: Axis, px: number, range: readonly [Minutes, Minutes]): Axis {
  const by = (px / axis.width) * (axis.to - axis.from);
  return within({ ...axis, from: axis.from + by, to: axis.to + by }, range);
}

/** The axis, moved as little as is needed to show [from, to). */
export function reveal(axis: Axis, from: Minutes, to: Minutes, range: readonly [Minutes, Minutes]): Axis {
  const span = axis.to - axis.from;
  if (from >= axis.from && to <= axis.to) return axis;
  if (to - from >= span) return within({ ...axis, from, to }, range);
  const start = from < axis.from ? from : to - span;
  return within({ ...axis, from: start, to: start + span }, range);
}

/** The axis that shows [from, to), or more around it when that is shorter than `shortest`. It stays within `range`. */
export function showing(
  axis: Axis,
  from: Minutes,
  to: Minutes,
  range: readonly [Minutes, Minutes],
  shortest: Minutes,
): Axis {
  const missing = Math.max(0, Math.min(shortest, range[1] - range[0]) - (to - from));
  return within({ ...axis, from: from - missing / 2, to: to + missing / 2 }, range);
}

function within(axis: Axis, [low, high]: readonly [Minutes, Minutes]): Axis {
  const span = Math.min(axis.to - axis.from, high - low);
  const from = Math.min(Math.max(axis.from, low), high - span);
  return { ...axis, from, to: from + span };
}
