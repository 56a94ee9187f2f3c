import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FilmRun, LAST_SECONDS, MOST_FRAMES, periodUnits, planFilm } from '../../../src/app/film/film-plan';
import { advance, stepDuration } from '../../../src/timeline/playback';
import type { TimeWindow } from '../../../src/timeline/window-moves';
import { day } from '../state/small-atlas';

const DAY = 1440;
const range = [day('2020-01-01'), day('2020-07-01')] as const;
const run: FilmRun = {
  step: 'finest',
  mode: 'window',
  range,
  pace: null,
  incidentPace: 1,
  unit: DAY,
  skipSilence: false,
  period: 'week',
  rate: 12,
};
const never = { nextStart: () => null, isEmpty: () => false };
const probeOf = (starts: readonly number[]) => ({
  nextStart: (minute: number) => starts.filter((start) => start > minute).sort((a, b) => a - b)[0] ?? null,
  isEmpty: ([from, to]: TimeWindow) => !starts.some((start) => start >= from && start < to),
});

/** A player without a late frame: what it shows at each tick of a clock, in whole steps. */
function played({ rate, ...plan }: FilmRun, starts: readonly number[], first: TimeWindow): TimeWindow[] {
  const { nextStart } = probeOf(starts);
  const step = stepDuration(plan) / 1000;
  const shown = [first];
  let window = first;
  for (let tick = 1, taken = 0; tick < 100_000; tick += 1) {
    const seconds = tick * Math.max(step, 1 / rate);
    let ended = false;
    for (; taken < Math.floor(seconds / step + 1e-9) && !ended; taken += 1) {
      ({ window, ended } = advance(window, 1, plan, nextStart));
    }
    shown.push(window);
    if (ended) return shown;
  }
  return shown;
}

describe('the frames of a film', () => {
  it('show what the player shows, step by step', () => {
    const starts = fc.array(
      fc.integer({ min: 0, max: 180 }).map((days) => range[0] + days * DAY),
      { minLength: 1 },
    );
    const any = fc.record({
      step: fc.constantFrom('finest' as const, 'week' as const, 'month' as const, 'incident' as const),
      mode: fc.constantFrom('window' as const, 'cumulative' as const),
      pace: fc.constantFrom(null, DAY, 3 * DAY, 10 * DAY, 25 * DAY),
      incidentPace: fc.constantFrom(0.5, 1, 8),
      rate: fc.constantFrom(4, 8, 12, 24),
    });
    fc.assert(
      fc.property(any, starts, (chosen, minutes) => {
        const { frames } = planFilm({ ...run, ...chosen }, probeOf(minutes));
        const windows = frames.map(({ window }) => window);
        expect(windows).toEqual(played({ ...run, ...chosen }, minutes, windows[0] ?? [0, 0]));
      }),
      { numRuns: 60 },
    );
  });

  it('begin with a period at the start, and end at the end of the dates', () => {
    const { frames } = planFilm(run, never);
    expect(frames[0]?.window).toEqual([range[0], range[0] + 7 * DAY]);
    expect(frames.at(-1)?.window).toEqual([range[1] - 7 * DAY, range[1]]);
  });

  it('keep the first day and grow where each shows all incidents since then', () => {
    const { frames } = planFilm({ ...run, mode: 'cumulative' }, never);
    expect(new Set(frames.map(({ window }) => window[0]))).toEqual(new Set([range[0]]));
    expect(frames.at(-1)?.window[1]).toBe(range[1]);
  });

  it('stand for as long as a step takes, and the last one longer', () => {
    const { frames, seconds } = planFilm(
      { ...run, step: 'incident', incidentPace: 0.5 },
      probeOf([range[0] + 50 * DAY]),
    );
    expect(frames.map((frame) => frame.seconds)).toEqual([2, 2, LAST_SECONDS]);
    expect(seconds).toBe(6);
  });

  it('jump over time in which nothing happened', () => {
    const starts = [range[0], range[1] - 10 * DAY];
    const { frames } = planFilm({ ...run, skipSilence: true, period: 'day' }, probeOf(starts));
    const silent = frames.slice(1, -1).filter(({ window }) => probeOf(starts).isEmpty(window));
    expect(silent.length).toBeLessThan(12);
    expect(planFilm({ ...run, period: 'day' }, probeOf(starts)).frames.length).toBeGreaterThan(100);
  });

  it('are too many for a film that would run for hours', () => {
    const endless = planFilm({ ...run, pace: 60, rate: 24, unit: 1 }, never);
    expect(endless.isTooLong).toBe(true);
    expect(endless.frames).toHaveLength(MOST_FRAMES);
    expect(planFilm(run, never).isTooLong).toBe(false);
  });
});

describe('the periods to choose from', () => {
  it('are no finer than the data and short enough for two', () => {
    expect(periodUnits(range, DAY)).toEqual(['day', 'week', 'month']);
    expect(periodUnits([0, DAY], 1)).toEqual(['hour']);
  });
});
