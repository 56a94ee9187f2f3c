import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUnits, floorTo, MEAN_MINUTES, type TimeUnit } from '../../../src/spacetime/time-units';

const at = (iso: string) => Date.parse(`${iso}Z`) / 60_000;
const units: readonly TimeUnit[] = ['hour', 'day', 'week', 'month', 'quarter', 'year'];
const minute = fc.integer({ min: -60_000_000, max: 120_000_000 });

describe('floorTo', () => {
  it('starts weeks on the day of the locale', () => {
    expect(floorTo('week', at('2020-03-11T12:00'), 1)).toBe(at('2020-03-09T00:00'));
    expect(floorTo('week', at('2020-03-11T12:00'), 6)).toBe(at('2020-03-07T00:00'));
    expect(floorTo('week', at('2020-03-11T12:00'), 7)).toBe(at('2020-03-08T00:00'));
  });

  it('knows quarters and the years before 1970', () => {
    expect(floorTo('quarter', at('2020-03-31T23:59'), 1)).toBe(at('2020-01-01T00:00'));
    expect(floorTo('year', at('1955-07-01T00:00'), 1)).toBe(at('1955-01-01T00:00'));
  });

  it('returns the start of the unit that contains the minute, and does not move it further', () => {
    fc.assert(
      fc.property(minute, fc.constantFrom(...units), fc.integer({ min: 1, max: 7 }), (each, unit, weekStart) => {
        const start = floorTo(unit, each, weekStart);
        expect(start).toBeLessThanOrEqual(each);
        expect(addUnits(unit, start, 1)).toBeGreaterThan(each);
        expect(floorTo(unit, start, weekStart)).toBe(start);
      }),
    );
  });
});

describe('addUnits', () => {
  it('keeps the day of the month, or takes the last day of a shorter month', () => {
    expect(addUnits('month', at('2020-01-31T00:00'), 1)).toBe(at('2020-02-29T00:00'));
    expect(addUnits('month', at('2020-03-15T10:30'), -1)).toBe(at('2020-02-15T10:30'));
    expect(addUnits('year', at('2020-02-29T00:00'), 1)).toBe(at('2021-02-28T00:00'));
  });

  it('moves by about the mean length of the unit', () => {
    fc.assert(
      fc.property(minute, fc.constantFrom(...units), (each, unit) => {
        const moved = addUnits(unit, each, 1) - each;
        expect(Math.abs(moved / MEAN_MINUTES[unit] - 1)).toBeLessThan(0.1);
      }),
    );
  });
});
