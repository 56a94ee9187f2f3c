import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../src/dataset/import/parse/count';
import { parseDecimal } from '../../../src/dataset/import/parse/number';

describe('counts', () => {
  it.each(['', '  ', 'NA', 'n/a', 'NULL', 'Unknown', '-', '?', null, undefined])(
    'takes %j as not stated, never as zero',
    (cell) => {
      expect(parseCount(cell, false)).toEqual({ low: -1, best: -1, high: -1, doubt: null });
    },
  );

  it('keeps zero as a count', () => {
    expect(parseCount('0', false)).toMatchObject({ best: 0, doubt: null });
    expect(parseCount(0, false)).toMatchObject({ best: 0, doubt: null });
  });

  it.each(['3 - 7', '3–7', '3 – 7', '3 to 7', '3—7'])('reads the range %s', (text) => {
    expect(parseCount(text, false)).toMatchObject({ low: 3, best: 3, high: 7, doubt: null });
  });

  it('keeps a fractional count, rounded, with a doubt', () => {
    expect(parseCount('2.5', true)).toEqual({ low: 2, best: 3, high: 3, doubt: 'countFractional' });
    expect(parseCount('0,33', true)).toMatchObject({ low: 0, best: 0, high: 1, doubt: 'countFractional' });
  });

  it('reads -9 and -99 as unknown where the codebook does, and marks them elsewhere', () => {
    expect(parseCount('-9', true)).toMatchObject({ best: -1, doubt: null });
    expect(parseCount(-99, true)).toMatchObject({ best: -1, doubt: null });
    expect(parseCount('-9', false)).toMatchObject({ best: -1, doubt: 'countNegative' });
  });

  it('reads hedged counts and marks them', () => {
    expect(parseCount('at least 5', false)).toMatchObject({ best: 5, doubt: 'countVague' });
    expect(parseCount('12+', false)).toMatchObject({ best: 12, doubt: 'countVague' });
  });

  it('reads digits of Arabic and grouped thousands', () => {
    expect(parseCount('٢٣', false).best).toBe(23);
    expect(parseCount('1,234', false).best).toBe(1234);
  });

  it('marks text that is not a count, and a number that no event can have', () => {
    expect(parseCount('many', false)).toMatchObject({ best: -1, doubt: 'countUnreadable' });
    expect(parseCount('99999999999', false)).toMatchObject({ best: -1, doubt: 'countTooLarge' });
  });
});

describe('decimals', () => {
  it.each([
    ['44.2775', 44.2775],
    ['44,2775', 44.2775],
    ['-.5', -0.5],
    ['−33,5', -33.5],
    ['٤٤٫٢', 44.2],
    ['33.5°', 33.5],
    ['1e1', 10],
  ])('reads %s', (text, expected) => {
    expect(parseDecimal(text)).toBeCloseTo(expected, 10);
  });

  it.each(['', ' ', 'NA', '0x10', 'Infinity', '1,234.5', '12 34'])('does not read %j', (text) => {
    expect(parseDecimal(text)).toBeNaN();
  });
});
