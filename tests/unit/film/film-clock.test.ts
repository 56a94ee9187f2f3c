import { describe, expect, it } from 'vitest';
import { createFilmClock } from '../../../src/app/film/film-clock';
import { createFrame } from '../../../src/live/frame';

/** A browser whose frames and timers never come. */
const standing = { now: () => 0, requestFrame: () => {}, after: () => () => {} };

describe('the clock of a film', () => {
  it('does work that waits for rest at once', () => {
    const clock = createFilmClock(standing);
    const frame = createFrame(clock);
    const done: string[] = [];
    const calm = frame.add({ phase: 'calm', pace: () => ({ rest: 250, longest: 2000 }), run: () => done.push('calm') });
    frame.add({ phase: 'draw', run: () => (done.push('draw'), calm.request()) }).request();
    expect(done).toEqual([]);
    clock.settle();
    expect(done).toEqual(['draw', 'calm']);
    expect(clock.now()).toBeGreaterThanOrEqual(250);
  });

  it('leaves what was stopped undone, and runs nothing twice', () => {
    const timers: (() => void)[] = [];
    const clock = createFilmClock({ ...standing, after: (_, run) => (timers.push(run), () => {}) });
    const done: string[] = [];
    clock.after(10, () => done.push('kept'));
    clock.after(5, () => done.push('stopped'))();
    clock.settle();
    for (const run of timers) run();
    expect(done).toEqual(['kept']);
  });

  it('ends although work asks for itself again and again', () => {
    const clock = createFilmClock(standing);
    const again = () => clock.requestFrame(again);
    again();
    clock.settle();
    expect(clock.now()).toBe(0);
  });
});
