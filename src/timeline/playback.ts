import type { Minutes } from '../domain/time-interval';
import { addUnits, MEAN_MINUTES, type TimeUnit } from '../spacetime/time-units';
import type { PlayStep, TimeMode } from '../state/app-state';
import { wholeRunPace } from './play-speed';
import { floorToStep } from './snap';
import { moveBody, type TimeWindow } from './window-moves';

export interface PlaybackPlan {
  readonly step: PlayStep;
  readonly mode: TimeMode;
  readonly range: TimeWindow;
  /** See `PlaySlice`. */
  readonly pace: Minutes | null;
  readonly incidentPace: number;
  /** Minutes of the data's smallest unit. */
  readonly unit: Minutes;
}

/** Milliseconds between steps. */
export function stepDuration({ step, range, pace, incidentPace, unit }: PlaybackPlan): number {
  if (step === 'incident') return 1000 / incidentPace;
  const length = step === 'finest' ? unit : MEAN_MINUTES[step];
  return (1000 * length) / (pace ?? wholeRunPace(range));
}

/** The window after some steps, and whether it has reached the end of the range. */
export interface Advance {
  readonly window: TimeWindow;
  readonly ended: boolean;
}

/** Returns the start of the first incident that starts after a minute, or null. */
type NextStart = (minute: Minutes) => Minutes | null;

/** Moves the window by whole steps. Several steps are one move, so that missed frames skip time and do not queue. */
export function advance(window: TimeWindow, steps: number, plan: PlaybackPlan, nextStart: NextStart): Advance {
  const { step, range } = plan;
  const end =
    step === 'incident' ? nextEnd(window, steps, plan, nextStart) : movedBy(step, window[1], steps, plan.unit);
  return { window: endingAt(end ?? range[1], window, plan), ended: end === null || end >= range[1] };
}

/**
 * The window at the next incident, when nothing happens in the present one; in the cumulative mode, when nothing happened since
 * the window `before`. Without another incident it ends.
 * @param isEmpty - whether no incident is in the window
 */
export function skipSilence(
  window: TimeWindow,
  before: TimeWindow,
  isEmpty: boolean,
  plan: PlaybackPlan,
  nextStart: NextStart,
): Advance {
  const { range, mode } = plan;
  const next = nextStart(mode === 'cumulative' ? before[1] - 1 : window[1] - 1);
  const isSilent = mode === 'cumulative' ? next === null || next >= window[1] : isEmpty;
  if (!isSilent) return { window, ended: window[1] >= range[1] };
  if (next === null) return { window: endingAt(range[1], window, plan), ended: true };
  const end = unitAfter(next, plan);
  return { window: endingAt(end, window, plan), ended: end >= range[1] };
}

/** Units of which the first window of a run has one: the longest that is at most a tenth of the range. */
const FIRST_WINDOWS: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour'];

/** The window at the start of play. A window at the end of the range, or over all of it, goes back to the beginning. */
export function startingWindow(window: TimeWindow, plan: PlaybackPlan): TimeWindow {
  const { mode, range, step, unit } = plan;
  if (window[1] < range[1]) return window;
  const oneStep = movedBy(step === 'incident' ? 'finest' : step, range[0], 1, unit) - range[0];
  if (mode === 'cumulative') return [window[0], Math.min(window[0] + oneStep, range[1])];
  if (window[0] > range[0]) return [range[0], range[0] + window[1] - window[0]];
  const natural = FIRST_WINDOWS.find((each) => MEAN_MINUTES[each] <= (range[1] - range[0]) / 10);
  const width = natural ? addUnits(natural, range[0], 1) - range[0] : 0;
  return [range[0], Math.min(range[0] + Math.max(width, oneStep), range[1])];
}

function endingAt(end: Minutes, window: TimeWindow, { mode, range }: PlaybackPlan): TimeWindow {
  const capped = Math.min(end, range[1]);
  return mode === 'cumulative' ? [window[0], capped] : moveBody(window[0] + capped - window[1], window, range);
}

function movedBy(step: 'finest' | 'week' | 'month', minute: Minutes, steps: number, unit: Minutes): Minutes {
  return step === 'finest' ? minute + unit * steps : addUnits(step, minute, steps);
}

function unitAfter(minute: Minutes, { unit, range }: PlaybackPlan): Minutes {
  return Math.min(floorToStep(minute, unit) + unit, range[1]);
}

function nextEnd(window: TimeWindow, steps: number, plan: PlaybackPlan, nextStart: NextStart): Minutes | null {
  let end = window[1];
  for (let taken = 0; taken < steps; taken += 1) {
    const next = nextStart(end - 1);
    if (next === null) return null;
    end = unitAfter(next, plan);
  }
  return end;
}
