import type { Minutes } from '../../domain/time-interval';
import { addUnits, MEAN_MINUTES, type TimeUnit } from '../../spacetime/time-units';
import { advance, type PlaybackPlan, skipSilence, startingWindow, stepDuration } from '../../timeline/playback';
import type { TimeWindow } from '../../timeline/window-moves';

/** A picture of a film: the dates that it shows, and for how many seconds it stands. */
export interface FilmFrame {
  readonly window: TimeWindow;
  readonly seconds: number;
}

/** How a film runs: as the player does, with at most so many frames in a second. */
export interface FilmRun extends PlaybackPlan {
  readonly skipSilence: boolean;
  /** Length of a frame's period; null for the length with which play begins. Without meaning in the cumulative mode. */
  readonly period: PeriodUnit | Minutes | null;
  readonly rate: number;
}

/** What a film must know of the incidents. */
export interface FilmProbe {
  /** Start of the first incident that starts after a minute, or null. */
  nextStart(minute: Minutes): Minutes | null;
  /** Whether no incident with a date is in a window. */
  isEmpty(window: TimeWindow): boolean;
}

export interface FilmPlan {
  readonly frames: readonly FilmFrame[];
  /** Seconds of the whole film. */
  readonly seconds: number;
  /** Whether the run has not ended after the most frames that a film may have. */
  readonly isTooLong: boolean;
}

export const MOST_FRAMES = 3000;
/** Seconds for which the last frame stands, so that a reader can take it in before the film begins again. */
export const LAST_SECONDS = 2;

/** Units for the period of a frame. */
export const PERIOD_UNITS = ['hour', 'day', 'week', 'month', 'year'] as const satisfies readonly TimeUnit[];
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** The units of which a run has two at least, and none shorter than the data's own. */
export function periodUnits([from, to]: TimeWindow, unit: Minutes): readonly PeriodUnit[] {
  return PERIOD_UNITS.filter((each) => MEAN_MINUTES[each] >= unit && MEAN_MINUTES[each] * 2 <= to - from);
}

/** The frames of a film: the windows of the player, one after another. What a screen with this rate would show, and nothing between. */
export function planFilm(run: FilmRun, probe: FilmProbe): FilmPlan {
  const step = stepDuration(run) / 1000;
  // A step that takes longer than a frame is one frame; of shorter steps, a frame takes as many as are due, as the player does.
  const each = Math.max(step, 1 / run.rate);
  const nextStart = (minute: Minutes) => probe.nextStart(minute);
  const windows: TimeWindow[] = [firstWindow(run)];
  let window = firstWindow(run);
  let taken = 0;
  let ended = window[1] >= run.range[1];
  while (!ended && windows.length < MOST_FRAMES) {
    const due = Math.floor((windows.length * each) / step + 1e-9);
    const before = window;
    const moved = advance(window, due - taken, run, nextStart);
    taken = due;
    ({ window, ended } = moved);
    if (!ended && run.skipSilence) {
      ({ window, ended } = skipSilence(window, before, probe.isEmpty(window), run, nextStart));
    }
    windows.push(window);
  }
  const frames = windows.map((shown, at) => ({
    window: shown,
    seconds: at === windows.length - 1 ? Math.max(LAST_SECONDS, each) : each,
  }));
  return { frames, seconds: frames.reduce((sum, { seconds }) => sum + seconds, 0), isTooLong: !ended };
}

function firstWindow(run: FilmRun): TimeWindow {
  const { range, mode, period } = run;
  if (mode === 'cumulative' || period === null) return startingWindow(range, run);
  const end = typeof period === 'number' ? range[0] + period : addUnits(period, range[0], 1);
  return [range[0], Math.min(end, range[1])];
}
