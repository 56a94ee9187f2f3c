import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberColumnBuilder } from '../../../src/dataset/import/columns/number-builder';
import { formatRange, isInRange, parseRange } from '../../../src/domain/number-range';
import { numberAt, orderByNumber, rangeMask } from '../../../src/spacetime/number-column';
import { rangeBins } from '../../../src/spacetime/range-bins';

function columnOf(values: readonly number[]) {
  const builder = new NumberColumnBuilder();
  for (const value of values) builder.push(value);
  return builder.finish('n');
}

const number = fc.oneof(
  fc.constant(Number.NaN),
  fc.integer({ min: -50, max: 50 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);

describe('a column of numbers', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.array(number), (values) => {
        const column = columnOf(values);
        expect(values.map((_, row) => numberAt(column, row))).toEqual(values.map((value) => value + 0));
      }),
    );
  });

  it('holds more different numbers than there are codes', () => {
    const column = columnOf(Array.from({ length: 70_000 }, (_, row) => (row === 5 ? Number.NaN : row / 4)));
    expect(column.codes).toBeNull();
    expect([0, 5, 69_999].map((row) => numberAt(column, row))).toEqual([0, Number.NaN, 17_499.75]);
    expect(orderByNumber(column, Int32Array.of(1, 5, 3, 2))).toEqual(Int32Array.of(3, 2, 1, 5));
  });

  it('orders rows from the highest, equal ones as they came, those without a number last', () => {
    const column = columnOf([3, Number.NaN, 7, 3, -2]);
    expect(orderByNumber(column, Int32Array.of(0, 1, 2, 3, 4))).toEqual(Int32Array.of(2, 0, 3, 4, 1));
  });

  it('passes the rows whose number lies in a range', () => {
    fc.assert(
      fc.property(
        fc.array(number),
        fc.integer({ min: -40, max: 0 }),
        fc.integer({ min: 0, max: 40 }),
        (values, low, high) => {
          const range = { low, high, below: false };
          const mask = rangeMask(columnOf(values), values.length, [range]);
          expect([...mask]).toEqual(values.map((value) => (value >= low && value <= high ? 1 : 0)));
        },
      ),
    );
  });
});

describe('the ranges of a column', () => {
  it('hold each number once, and no row without a number', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 200 }), (values) => {
        const { values: ranges, codes, offsets } = rangeBins(columnOf(values), values.length);
        expect(ranges.length).toBeLessThanOrEqual(8);
        values.forEach((value, row) => {
          const from = offsets ? (offsets[row] ?? 0) : row;
          const to = offsets ? (offsets[row + 1] ?? 0) : row + 1;
          const range = parseRange(ranges[codes[from] ?? -1] ?? '');
          expect(to - from).toBe(Number.isNaN(value) ? 0 : 1);
          if (to > from) expect(range && isInRange(value, range)).toBe(true);
        });
      }),
    );
  });

  it.each([
    ['few numbers one by one', [3, 1, 3, 2, 1], ['1..1', '2..2', '3..3']],
    [
      'decimals in round steps',
      [0.2, 1.1, 1.9, 2.4, 3.3, 3.9, 4.6, 5.2, 5.5, 6.1],
      ['0..<1', '1..<2', '2..<3', '3..<4', '4..<5', '5..<6', '6..'],
    ],
    [
      'whole numbers without a gap between the ends',
      [2, 7, 14, 21, 28, 33, 41, 47, 55, 59],
      ['2..9', '10..19', '20..29', '30..39', '40..49', '50..'],
    ],
    [
      'numbers below zero without a first end',
      [-12, -5, -3, 4, 8, 11, 17, 22, 25, 31],
      ['..-11', '-10..-1', '0..9', '10..19', '20..29', '30..'],
    ],
    [
      'very different numbers by powers of ten',
      [1, 2, 3, 4, 5, 6, 8, 900, 12_000, 150_000],
      ['1..9', '100..999', '10000..99999', '100000..'],
    ],
  ])('are %s', (_, values, expected) => {
    expect(rangeBins(columnOf(values), values.length).values).toEqual(expected);
  });

  it.each(['4..6.5', '..<1', '7..', '-3..<-1', '0..0'])('are read as they are written: %s', (text) => {
    const range = parseRange(text);
    expect(range && formatRange(range)).toBe(text);
  });

  it.each(['..', '5..4', '1..<', 'a..b', '4', ''])('refuse %j', (text) => {
    expect(parseRange(text)).toBeNull();
  });
});
