import type { Minutes } from '../domain/time-interval';
import { snap } from './snap';
import { drawWindow, type Handle, moveBody, moveEnd, type TimeWindow } from './window-moves';

/** A drag of the window. Its place on the axis is kept in minutes, because a fine drag moves less than the pointer. */
export interface WindowDrag {
  readonly handle: Handle | 'draw';
  readonly startWindow: TimeWindow;
  /** Minute under the pointer at the start. */
  readonly startMinute: Minutes;
  /** How far the drag has come, in minutes. It is not limited to the range. */
  readonly moved: Minutes;
}

/** Px for each of the smallest steps while a drag is fine. */
const FINE_PX = 6;

/**
 * Minutes that a px of a drag stands for. A fine drag has 6 px for each unit of the data, unless the axis has more.
 * @param finest - minutes of the data's smallest unit
 */
export function minutesPerPx(axisPerPx: Minutes, finest: Minutes, isFine: boolean): Minutes {
  return isFine ? Math.min(axisPerPx, finest / FINE_PX) : axisPerPx;
}

/** The window of a drag. `pinned`: the start of the window stays, so that its body moves only its end. */
export function windowOfDrag(
  { handle, startWindow, startMinute, moved }: WindowDrag,
  step: Minutes,
  range: TimeWindow,
  pinned: boolean,
): TimeWindow {
  const [from, to] = startWindow;
  if (handle === 'draw') return drawWindow(startMinute, startMinute + moved, step, range);
  if (handle === 'start') return moveEnd('start', snap(from + moved, step), startWindow, step, range);
  if (handle === 'end' || pinned) return moveEnd('end', snap(to + moved, step), startWindow, step, range);
  return moveBody(snap(from + moved, step), startWindow, range);
}
