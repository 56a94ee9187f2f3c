import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  periodsOf,
  relationOf,
  startOfComparison,
  windowBefore,
  windowYearEarlier,
} from '../../../src/spacetime/comparison-windows';

const day = (iso: string) => Date.parse(`${iso}T00:00Z`) / 60_000;
const days = (from: string, to: string) => [day(from), day(to)] as const;
const isos = (window: readonly [number, number] | undefined) =>
  window?.map((minute) => new Date(minute * 60_000).toISOString().slice(0, 10));

describe('the same length before', () => {
  it('ends where the window begins, and is as long', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(1e6), (from, length) => {
        const [start, end] = windowBefore([from, from + length]);
        expect([end, end - start]).toEqual([from, length]);
      }),
    );
  });
});

describe('the same dates a year earlier', () => {
  it.each([
    ['2017-01-01', '2018-01-01', '2016-01-01', '2017-01-01'],
    ['2020-02-01', '2020-03-01', '2019-02-01', '2019-03-01'],
    ['2021-02-01', '2021-03-01', '2020-02-01', '2020-02-29'],
    ['2020-02-29', '2020-03-01', '2019-02-28', '2019-03-01'],
    ['2020-03-11', '2020-03-15', '2019-03-11', '2019-03-15'],
  ])('of %s to %s begin on %s and end before %s', (from, to, start, end) => {
    expect(isos(windowYearEarlier(days(from, to)))).toEqual([start, end]);
  });

  it('keep the time of day', () => {
    const at = day('2020-03-11') + 19 * 60;
    expect(windowYearEarlier([at, at + 30])).toEqual([day('2019-03-11') + 1140, day('2019-03-11') + 1170]);
  });
});

describe('how two windows lie', () => {
  const range = days('2014-01-01', '2018-01-01');

  it('tells equal windows, overlapping ones, and ones that meet', () => {
    const lie = (a: readonly [number, number], b: readonly [number, number]) => relationOf(a, b, range).lie;
    expect(lie(days('2016-01-01', '2017-01-01'), days('2016-01-01', '2017-01-01'))).toBe('equal');
    expect(lie(days('2016-01-01', '2017-01-01'), days('2016-06-01', '2018-01-01'))).toBe('overlap');
    expect(lie(days('2016-01-01', '2017-01-01'), days('2015-01-01', '2016-01-01'))).toBe('apart');
  });

  it('tells how much of B lies outside of the data, and has no length for an empty B', () => {
    const a = days('2016-01-01', '2017-01-01');
    expect(relationOf(a, days('2012-01-01', '2013-01-01'), range).outside).toBe('all');
    expect(relationOf(a, days('2013-07-01', '2014-07-01'), range).outside).toBe('part');
    expect(relationOf(a, days('2015-01-01', '2015-01-01'), range)).toMatchObject({ outside: 'none', lengths: null });
  });
});

describe('the calendar periods of a range', () => {
  it('are years, else months, else days, and cover the range', () => {
    expect(periodsOf(days('1989-01-01', '2018-12-26'))).toMatchObject({ unit: 'year', windows: { length: 30 } });
    expect(periodsOf(days('2020-03-11', '2020-06-02'))).toMatchObject({ unit: 'month', windows: { length: 4 } });
    expect(periodsOf(days('2018-02-01', '2018-03-01'))).toMatchObject({ unit: 'day', windows: { length: 28 } });
    expect(periodsOf(days('2018-02-01', '2018-02-02'))).toBeNull();
  });

  it('are the last sixty of a long range', () => {
    const found = periodsOf(days('1900-01-01', '2020-01-01'));
    expect([found?.windows.length, ...(isos(found?.windows.at(-1)) ?? [])]).toEqual([60, '2019-01-01', '2020-01-01']);
  });
});

describe('a comparison', () => {
  const range = days('1989-01-01', '2018-12-26');

  it('of all of the data begins with its last year and the year before', () => {
    const { window, other } = startOfComparison(range, range);
    expect([isos(window), other]).toEqual([['2018-01-01', '2018-12-26'], 'yearEarlier']);
  });

  it('of chosen dates keeps them and begins with the same length before', () => {
    const window = days('2017-01-01', '2018-01-01');
    expect(startOfComparison(window, range)).toEqual({ window, other: 'before' });
  });

  it('of the first dates of the data begins with what comes after them, because nothing is before', () => {
    const { other } = startOfComparison(days('1989-01-01', '1990-01-01'), range);
    expect(typeof other === 'string' ? other : isos(other)).toEqual(['1990-01-01', '1991-01-01']);
  });
});
