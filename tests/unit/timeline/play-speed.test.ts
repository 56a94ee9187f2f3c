import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceChoices, speedName, wholeRunPace } from '../../../src/timeline/play-speed';

const DAY = 1440;

describe('the speed of play', () => {
  it('takes the whole run in about 20 seconds, whatever the range', () => {
    fc.assert(
      fc.property(fc.integer({ min: DAY, max: 40_000 * DAY }), (span) => {
        const seconds = span / wholeRunPace([0, span]);
        expect(seconds).toBeGreaterThan(15);
        expect(seconds).toBeLessThan(26);
      }),
    );
  });

  it('is said in the unit that a second has several of', () => {
    expect(speedName(wholeRunPace([0, 602 * DAY]))).toEqual({ amount: 30, unit: 'day' });
    expect(speedName(wholeRunPace([0, 10_951 * DAY]))).toEqual({ amount: 78, unit: 'week' });
    expect(speedName(wholeRunPace([0, 8 * DAY]))).toEqual({ amount: 10, unit: 'hour' });
    expect(speedName(5)).toEqual({ amount: 5, unit: 'minute' });
    expect(speedName(7 * DAY)).toEqual({ amount: 1, unit: 'week' });
  });

  it('is what its words say, for every choice', () => {
    const length = { minute: 1, hour: 60, day: DAY, week: 7 * DAY };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (days) => {
        const choices = paceChoices([0, days * DAY]);
        expect(choices).toContain(wholeRunPace([0, days * DAY]));
        expect(new Set(choices).size).toBe(choices.length);
        for (const pace of choices) {
          const { amount, unit } = speedName(pace);
          expect(amount * length[unit]).toBe(pace);
        }
      }),
    );
  });
});
