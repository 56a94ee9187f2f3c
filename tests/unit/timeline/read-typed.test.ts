import { describe, expect, it } from 'vitest';
import { orderOfLocale, readTyped } from '../../../src/timeline/read-typed';
import type { TimeWindow } from '../../../src/timeline/window-moves';
import { day } from '../../fixtures/small-dataset';

const YEAR: TimeWindow = [day('2020-01-01'), day('2021-01-01')];
const FEBRUARY: TimeWindow = [day('2020-02-03'), day('2020-02-04')];
const MARCH: TimeWindow = [day('2020-03-02'), day('2020-03-03')];

describe('typed dates', () => {
  it('are read in the order of the reader’s locale, and the other reading is known', () => {
    expect(readTyped('3/2/2020', YEAR, 'dayFirst')).toEqual({ window: FEBRUARY, order: 'dayFirst', other: MARCH });
    expect(readTyped('3/2/2020', YEAR, 'monthFirst')).toEqual({ window: MARCH, order: 'monthFirst', other: FEBRUARY });
  });

  it('have one reading where day and month cannot be exchanged', () => {
    expect(readTyped('3 Feb 2020', YEAR, 'monthFirst')).toEqual({ window: FEBRUARY, order: null, other: null });
    expect(readTyped('2020-02-03', YEAR, 'dayFirst')).toEqual({ window: FEBRUARY, order: null, other: null });
  });

  it('are read in the other order where only that is in the range', () => {
    expect(readTyped('3/2/2020', FEBRUARY, 'monthFirst')).toEqual({ window: FEBRUARY, order: 'dayFirst', other: null });
    expect(readTyped('13/2/2011', YEAR, 'monthFirst')).toEqual({ ok: false, reason: 'outside' });
    expect(readTyped('soon', YEAR, 'monthFirst')).toEqual({ ok: false, reason: 'unreadable' });
  });

  it('know the order of a locale', () => {
    expect(['en-US', 'en-GB', 'ar-IQ', 'not a tag'].map(orderOfLocale)).toEqual([
      'monthFirst',
      'dayFirst',
      'dayFirst',
      'dayFirst',
    ]);
  });
});
