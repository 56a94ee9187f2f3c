import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../../src/state/store';
import { attachPlayback } from '../../../src/timeline/attach-playback';
import { advance, type PlaybackPlan, startingWindow, stepDuration } from '../../../src/timeline/playback';
import { handClock } from '../../fixtures/frame-clock';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { day, smallAtlas } from '../state/small-atlas';

const DAY = 1440;
const range = [day('2019-10-01'), day('2021-01-01')] as const;
const plan: PlaybackPlan = { step: 'finest', mode: 'window', range, pace: null, incidentPace: 1, unit: DAY };
const window = [day('2020-03-11'), day('2020-03-15')] as const;

describe('a run', () => {
  it('takes about 20 seconds, whatever the step', () => {
    for (const step of ['finest', 'week', 'month'] as const) {
      const steps = (range[1] - range[0]) / { finest: DAY, week: 7 * DAY, month: 30.44 * DAY }[step];
      const seconds = (steps * stepDuration({ ...plan, step })) / 1000;
      expect(seconds).toBeGreaterThan(19);
      expect(seconds).toBeLessThan(21);
    }
  });

  it('goes at the speed that the reader chose', () => {
    expect(stepDuration({ ...plan, pace: 2 * DAY })).toBe(500);
    expect(stepDuration({ ...plan, unit: 1, pace: 60 })).toBeCloseTo(1000 / 60);
    expect(stepDuration({ ...plan, step: 'incident', incidentPace: 4 })).toBe(250);
  });

  it('begins with a window that leaves room to move, also in data of a week', () => {
    const week = [day('2018-01-30'), day('2018-02-07')] as const;
    expect(startingWindow(week, { ...plan, range: week, unit: 1 })).toEqual([week[0], week[0] + 60]);
  });

  it('starts from the beginning when the window is at the end or shows everything', () => {
    expect(startingWindow([day('2020-12-01'), range[1]], plan)).toEqual([range[0], range[0] + 31 * DAY]);
    expect(startingWindow(range, plan)[0]).toBe(range[0]);
    expect(startingWindow(range, plan)[1]).toBeLessThan(range[1]);
    expect(startingWindow(window, plan)).toEqual(window);
  });
});

describe('a step', () => {
  const none = () => null;

  it('moves the window and keeps its width', () => {
    expect(advance(window, 1, plan, none).window).toEqual([day('2020-03-12'), day('2020-03-16')]);
  });

  it('moves only the end in the cumulative mode', () => {
    expect(advance(window, 3, { ...plan, mode: 'cumulative' }, none).window).toEqual([window[0], day('2020-03-18')]);
  });

  it('leads to the same window whether several are taken at once or one after another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('finest' as const, 'week' as const),
        (count, step) => {
          let slow: readonly [number, number] = window;
          for (let each = 0; each < count; each += 1) slow = advance(slow, 1, { ...plan, step }, none).window;
          expect(advance(window, count, { ...plan, step }, none).window).toEqual(slow);
        },
      ),
    );
  });

  it('ends at the end of the range', () => {
    const last = advance([day('2020-12-28'), day('2021-01-01') - DAY], 1, plan, none);
    expect(last).toEqual({ window: [day('2020-12-29'), range[1]], ended: true });
  });

  it('goes from incident to incident without dead time', () => {
    const starts = [day('2020-03-20') + 60, day('2020-08-01')];
    const next = (minute: number) => starts.find((start) => start > minute) ?? null;
    const byIncident = { ...plan, step: 'incident' } as const;
    expect(advance(window, 1, byIncident, next).window[1]).toBe(day('2020-03-21'));
    expect(advance(window, 2, byIncident, next).window[1]).toBe(day('2020-08-02'));
    expect(advance(window, 3, byIncident, next).ended).toBe(true);
  });
});

describe('playing', () => {
  function setUp(atlas = smallAtlas()) {
    const clock = handClock();
    const store = createAppStore(undefined, clock);
    store.getState().showAtlas(atlas);
    const dispose = attachPlayback(store);
    return { store, frame: clock.pass, dispose, isWaiting: () => !clock.isIdle() };
  }

  it('skips time when a frame is late', () => {
    const { store, frame } = setUp();
    store.getState().setWindow(day('2020-01-01'), day('2020-01-02'));
    store.getState().setPlaying(true);
    const duration = stepDuration({ ...plan, range: store.getState().range });
    frame(duration * 10.5);
    expect(store.getState().window).toEqual([day('2020-01-11'), day('2020-01-12')]);
  });

  it('jumps over silence when asked, to the day of the next incident', () => {
    const { store, frame } = setUp();
    store.getState().setWindow(day('2019-12-31'), day('2020-01-02'));
    store.getState().setSkipSilence(true);
    store.getState().setPlaying(true);
    const duration = stepDuration({ ...plan, range: store.getState().range });
    frame(duration * 1.5);
    // On 1 January nothing happens. The window that leaves the 31st behind skips to the one that reaches 11 March.
    expect(store.getState().window).toEqual([day('2020-03-10'), day('2020-03-12')]);
  });

  it('jumps over silence also where incidents without a date are in every window', async () => {
    const atlas = await importedAtlasOf('date,lat,lon\n2020-01-01,33,44\n2020-03-11,34,45\n2020-06-01,34,45\n,34,45');
    const { store, frame } = setUp(atlas);
    store.getState().setWindow(day('2020-01-01'), day('2020-01-02'));
    store.getState().setSkipSilence(true);
    store.getState().setPlaying(true);
    frame(stepDuration({ ...plan, range: store.getState().range }) * 1.5);
    expect(store.getState().window).toEqual([day('2020-03-11'), day('2020-03-12')]);
  });

  it('jumps, when counts add up, over days that add nothing', () => {
    const { store, frame } = setUp();
    store.getState().setMode('cumulative');
    store.getState().setWindow(day('2019-12-31'), day('2020-01-02'));
    store.getState().setSkipSilence(true);
    store.getState().setPlaying(true);
    frame(stepDuration({ ...plan, range: store.getState().range }) * 1.5);
    expect(store.getState().window).toEqual([day('2019-12-31'), day('2020-03-12')]);
  });

  it('shows its end for a second and begins again when asked', () => {
    const { store, frame } = setUp();
    const [first, last] = store.getState().range;
    store.getState().setLoop(true);
    store.getState().setWindow(last - 2 * DAY, last - DAY);
    store.getState().setPlaying(true);
    frame(stepDuration({ ...plan, range: store.getState().range }) * 1.5);
    expect(store.getState().playing).toBe(true);
    expect(store.getState().window[1]).toBe(last);
    frame(900);
    expect(store.getState().window[1]).toBe(last);
    frame(200);
    expect(store.getState().window[0]).toBe(first);
    frame(stepDuration({ ...plan, range: store.getState().range }) * 1.5);
    expect(store.getState().window[0]).toBe(first + DAY);
  });

  it('stops at the end of the range', () => {
    const { store, frame, isWaiting } = setUp();
    store.getState().setPlaying(true);
    frame(120_000);
    expect(store.getState().playing).toBe(false);
    expect(store.getState().window[1]).toBe(store.getState().range[1]);
    expect(isWaiting()).toBe(false);
  });

  it('stops when it is paused', () => {
    const { store, frame, isWaiting } = setUp();
    store.getState().setPlaying(true);
    const { window } = store.getState();
    store.getState().setPlaying(false);
    frame(120_000);
    expect(store.getState().window).toEqual(window);
    expect(isWaiting()).toBe(false);
  });

  it('stops after dispose', () => {
    const { store, frame, dispose, isWaiting } = setUp();
    store.getState().setPlaying(true);
    const { window } = store.getState();
    dispose();
    frame(120_000);
    expect(store.getState().window).toEqual(window);
    expect(isWaiting()).toBe(false);
  });
});
