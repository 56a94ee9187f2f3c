import type { Minutes } from '../domain/time-interval';
import type { PlayStep, TimeMode } from '../state/app-state';
import { addUnits, floorTo, MEAN_MINUTES } from './time-units';
import { moveBody, type TimeWindow } from './window-moves';

/** Seconds from the start of the range to its end at 1x, by day, week or month. */
const RUN_SECONDS = 24;
/** The longest time between two steps, so that a short range does not play too slowly. */
const SLOWEST_STEP_MS = 500;
/** Time between two incidents, so that the reader can read each. */
const INCIDENT_STEP_MS = 900;

export interface PlaybackPlan {
  readonly step: PlayStep;
  readonly mode: TimeMode;
  readonly range: TimeWindow;
  readonly speed: number;
}

/** Milliseconds between steps at the plan's speed. */
export function stepDuration({ step, range, speed }: PlaybackPlan): number {
  if (step === 'incident') return INCIDENT_STEP_MS / speed;
  const steps = Math.max(1, (range[1] - range[0]) / MEAN_MINUTES[step]);
  return Math.min(SLOWEST_STEP_MS, (RUN_SECONDS * 1000) / steps) / speed;
}

/** The window after some steps, and whether it has reached the end of the range. */
export interface Advance {
  readonly window: TimeWindow;
  readonly ended: boolean;
}

/**
 * Moves the window by whole steps. Several steps are one move, so that missed frames skip time and do not queue.
 * @param nextStart - returns the start of the first incident after a minute; for steps from incident to incident
 */
export function advance(
  window: TimeWindow,
  steps: number,
  { step, mode, range }: PlaybackPlan,
  nextStart: (minute: Minutes) => Minutes | null,
): Advance {
  const end = step === 'incident' ? nextEnd(window, steps, range, nextStart) : addUnits(step, window[1], steps);
  const capped = Math.min(end ?? range[1], range[1]);
  const moved: TimeWindow =
    mode === 'upToDate' ? [window[0], capped] : moveBody(window[0] + capped - window[1], window, range);
  return { window: moved, ended: end === null || end >= range[1] };
}

/** The window at the start of play. A window at the end of the range, or over all of it, goes back to the beginning. */
export function startingWindow(window: TimeWindow, { mode, range, step }: PlaybackPlan): TimeWindow {
  if (window[1] < range[1]) return window;
  const unit = step === 'incident' ? 'day' : step;
  const isAll = window[0] <= range[0];
  const width = isAll ? addUnits(unit, range[0], 1) - range[0] : window[1] - window[0];
  if (mode === 'upToDate') return [window[0], Math.min(addUnits(unit, window[0], 1), range[1])];
  const wide = isAll
    ? Math.max(width, Math.min(addUnits('month', range[0], 1) - range[0], range[1] - range[0]))
    : width;
  return [range[0], Math.min(range[0] + wide, range[1])];
}

function nextEnd(
  window: TimeWindow,
  steps: number,
  range: TimeWindow,
  nextStart: (minute: Minutes) => Minutes | null,
): Minutes | null {
  let end = window[1];
  for (let taken = 0; taken < steps; taken += 1) {
    const next = nextStart(end - 1);
    if (next === null) return null;
    end = Math.min(addUnits('day', floorTo('day', next, 1), 1), range[1]);
  }
  return end;
}
