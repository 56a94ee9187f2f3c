import { MINUTES_PER_DAY, MINUTES_PER_HOUR, type Minutes } from '../domain/time-interval';
import { addUnits, type TimeUnit } from '../spacetime/time-units';
import { type Handle, moveBody, moveEnd, type TimeWindow } from './window-moves';

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** The limits of a move: the range, the step of the arrow keys, and whether the start may move. */
export interface KeyContext {
  readonly range: TimeWindow;
  readonly step: Minutes;
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
  const { range, step } = context;
  const present = held === 'end' ? window[1] : window[0];
  const moved = targetOf(press, held, present, window, context);
  if (moved === null) return null;
  return held === 'body' ? moveBody(moved, window, range) : moveEnd(held, moved, window, step, range);
}

/** What Shift with an arrow, and Page Up and Page Down, move by: the next two units that a reader would name. */
function largerUnits(step: Minutes): readonly [TimeUnit, TimeUnit] {
  if (step >= MINUTES_PER_DAY) return ['week', 'month'];
  return step >= MINUTES_PER_HOUR ? ['day', 'week'] : ['hour', 'day'];
}

function targetOf(
  { key, shiftKey }: KeyPress,
  handle: Handle,
  present: Minutes,
  [from, to]: TimeWindow,
  { range, step }: KeyContext,
): Minutes | null {
  const [large, largest] = largerUnits(step);
  const byArrow = (sign: 1 | -1) => (shiftKey ? addUnits(large, present, sign) : present + sign * step);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return byArrow(1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return byArrow(-1);
    case 'PageUp':
      return addUnits(largest, present, 1);
    case 'PageDown':
      return addUnits(largest, present, -1);
    case 'Home':
      return handle === 'end' ? from + step : range[0];
    case 'End':
      return handle === 'start' ? to - step : handle === 'end' ? range[1] : range[1] - (to - from);
    default:
      return null;
  }
}
