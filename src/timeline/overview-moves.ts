import type { Minutes } from '../domain/time-interval';
import { type Axis, panBy, showing, zoomAt } from './axis';

/** What a pointer on the overview holds: an end of the shown period, the period, or a new period that it draws. */
export type OverviewGrip = 'start' | 'end' | 'period' | 'draw';

/** Px around an end of the shown period within which a pointer holds the end. */
const END_REACH = 8;

type Range = readonly [Minutes, Minutes];

/** Px of a minute on the overview, which shows the whole range over the width of the axis. */
export function overviewX(axis: Axis, minute: Minutes, [low, high]: Range): number {
  return ((minute - low) / (high - low)) * axis.width;
}

/** What a pointer at `x` px holds. While the axis shows everything there is nothing to move, and a drag draws a period. */
export function gripAt(axis: Axis, x: number, range: Range): OverviewGrip {
  const left = overviewX(axis, axis.from, range);
  const right = overviewX(axis, axis.to, range);
  const reach = Math.min(END_REACH, Math.max(2, (right - left) / 4));
  if (x >= left - END_REACH && x <= left + reach) return 'start';
  if (x <= right + END_REACH && x >= right - reach) return 'end';
  const isWhole = axis.from <= range[0] && axis.to >= range[1];
  return x > left && x < right && !isWhole ? 'period' : 'draw';
}

/** The axis after a drag on the overview from `startX` to `x` px. `axis` is the axis at the start of the drag. */
export function dragOverview(
  axis: Axis,
  grip: OverviewGrip,
  startX: number,
  x: number,
  range: Range,
  shortest: Minutes,
): Axis {
  const perPx = (range[1] - range[0]) / axis.width;
  const by = (x - startX) * perPx;
  const span = axis.to - axis.from;
  if (grip === 'period') return showing(axis, axis.from + by, axis.from + by + span, range, 0);
  if (grip === 'start') {
    const from = Math.max(range[0], Math.min(axis.from + by, axis.to - shortest));
    return { ...axis, from: Math.min(from, axis.to), to: axis.to };
  }
  if (grip === 'end') {
    const to = Math.min(range[1], Math.max(axis.to + by, axis.from + shortest));
    return { ...axis, to: Math.max(to, axis.from) };
  }
  const [a, b] = [Math.min(startX, x), Math.max(startX, x)];
  const low = Math.max(range[0], range[0] + a * perPx);
  const high = Math.min(range[1], range[0] + b * perPx);
  return showing(axis, low, Math.max(high, low), range, shortest);
}

/** The axis with its middle at `x` px of the overview. */
export function centreAt(axis: Axis, x: number, range: Range): Axis {
  const middle = range[0] + (x / axis.width) * (range[1] - range[0]);
  const half = (axis.to - axis.from) / 2;
  return showing(axis, middle - half, middle + half, range, 0);
}

/**
 * The axis after a key on the overview: arrows move it by a tenth, Page Up and Page Down by all of its length, Home and End to
 * the ends, plus and minus zoom about its middle. Null for another key.
 */
export function axisAfterKey(key: string, axis: Axis, range: Range, shortest: Minutes): Axis | null {
  const { width } = axis;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return panBy(axis, width / 10, range);
    case 'ArrowLeft':
    case 'ArrowDown':
      return panBy(axis, -width / 10, range);
    case 'PageUp':
      return panBy(axis, width, range);
    case 'PageDown':
      return panBy(axis, -width, range);
    case 'Home':
      return showing(axis, range[0], range[0] + axis.to - axis.from, range, 0);
    case 'End':
      return showing(axis, range[1] - (axis.to - axis.from), range[1], range, 0);
    case '+':
    case '=':
      return zoomAt(axis, width / 2, 1.5, range, shortest);
    case '-':
    case '_':
      return zoomAt(axis, width / 2, 1 / 1.5, range, shortest);
    default:
      return null;
  }
}
