import type { Minutes } from '../domain/time-interval';
import { addUnits } from './time-units';
import { type Handle, moveBody, moveEnd, type SnapUnit, type TimeWindow } from './window-moves';

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** The limits of a move: the range, the smallest step, and whether the start may move. */
export interface KeyContext {
  readonly range: TimeWindow;
  readonly unit: SnapUnit;
  /** The start stays, so that keys on the body move only the end. */
  readonly pinned: boolean;
}

/** The window after a key on a handle. Null for a key that does not move it. */
export function windowAfterKey(
  press: KeyPress,
  handle: Handle,
  window: TimeWindow,
  context: KeyContext,
): TimeWindow | null {
  const held = handle === 'body' && context.pinned ? 'end' : handle;
  const { range, unit } = context;
  const least = addUnits(unit, 0, 1);
  const present = held === 'end' ? window[1] : window[0];
  const moved = targetOf(press, held, present, window, context);
  if (moved === null) return null;
  return held === 'body' ? moveBody(moved, window, range) : moveEnd(held, moved, window, least, range);
}

function targetOf(
  { key, shiftKey }: KeyPress,
  handle: Handle,
  present: Minutes,
  [from, to]: TimeWindow,
  { range, unit }: KeyContext,
): Minutes | null {
  const least = addUnits(unit, 0, 1);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return addUnits(shiftKey ? 'week' : unit, present, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return addUnits(shiftKey ? 'week' : unit, present, -1);
    case 'PageUp':
      return addUnits('month', present, 1);
    case 'PageDown':
      return addUnits('month', present, -1);
    case 'Home':
      return handle === 'end' ? from + least : range[0];
    case 'End':
      return handle === 'start' ? to - least : handle === 'end' ? range[1] : range[1] - (to - from);
    default:
      return null;
  }
}
