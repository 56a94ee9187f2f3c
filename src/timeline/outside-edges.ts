import { type Axis, reveal, showing, toX } from './axis';
import type { TimeWindow } from './window-moves';

/** What lies beyond one side of the axis: one end of the window, or all of it. */
export type Outside = 'end' | 'window' | null;

export interface OutsideEdges {
  readonly left: Outside;
  readonly right: Outside;
}

/** Px by which an end may be off the axis and still count as on it. */
const TOLERANCE = 0.5;

/** What of the window lies outside of the axis. */
export function outsideEdges(axis: Axis, window: TimeWindow): OutsideEdges {
  const x0 = toX(axis, window[0]);
  const x1 = toX(axis, window[1]);
  const [low, high] = [-TOLERANCE, axis.width + TOLERANCE];
  if (x1 < low || (x1 <= TOLERANCE && x0 < low)) return { left: 'window', right: null };
  if (x0 > high || (x0 >= axis.width - TOLERANCE && x1 > high)) return { left: null, right: 'window' };
  return { left: x0 < low ? 'end' : null, right: x1 > high ? 'end' : null };
}

/** The axis, moved so that it shows what is outside of it on one side. It keeps its length when the window fits in it. */
export function bringBack(axis: Axis, window: TimeWindow, side: 'left' | 'right', range: TimeWindow): Axis {
  const span = axis.to - axis.from;
  const [from, to] = window;
  if (to - from <= span) {
    const room = (span - (to - from)) / 2;
    return showing(axis, from - room, to + room, range, 0);
  }
  // The window does not fit: its end appears a little inside of the plot, so that the rest of the window is seen to go on.
  const margin = span / 10;
  return side === 'left'
    ? showing(axis, from - margin, from - margin + span, range, 0)
    : showing(axis, to + margin - span, to + margin, range, 0);
}

/**
 * The axis after the window has moved: it follows an end that has moved out of it. An end that did not move may stay outside,
 * so that the axis holds still while a reader drags the other.
 */
export function followWindow(axis: Axis, before: TimeWindow, after: TimeWindow, range: TimeWindow): Axis {
  const span = axis.to - axis.from;
  const startMoved = before[0] !== after[0];
  const endMoved = before[1] !== after[1];
  if (startMoved && endMoved && after[1] - after[0] <= span) return reveal(axis, after[0], after[1], range);
  if (startMoved && endMoved) {
    const isSeen = after[0] < axis.to && after[1] > axis.from;
    return isSeen ? axis : reveal(axis, after[1], after[1], range);
  }
  if (startMoved) return reveal(axis, after[0], after[0], range);
  return endMoved ? reveal(axis, after[1], after[1], range) : axis;
}
