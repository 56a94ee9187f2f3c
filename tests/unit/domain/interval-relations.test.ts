import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, matchOf, overlaps } from '../../../src/domain/interval-relations';

const span = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 6 })).map(([start, length]) => ({
  start,
  end: start + length,
}));
const moments = ({ start, end }: { start: number; end: number }) =>
  start === end ? [start] : Array.from({ length: end - start }, (_, index) => start + index);

test('spans overlap exactly when they share a moment', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      expect(overlaps(a, b)).toBe(moments(a).some((moment) => moments(b).includes(moment)));
    }),
  );
});

test('spans that only touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false);
});

test('a span contains itself', () => {
  fc.assert(
    fc.property(span, (a) => {
      expect(contains(a, a)).toBe(true);
    }),
  );
});

test('what fell within an interval matches a part of it only possibly, what lasted matches for certain', () => {
  const window = { start: 5, end: 10 };
  const time = { start: 0, end: 8, precision: 'day' } as const;
  expect(matchOf({ ...time, extent: 'within' }, window)).toBe('possible');
  expect(matchOf({ ...time, extent: 'lasted' }, window)).toBe('certain');
  expect(matchOf({ ...time, start: 6, extent: 'within' }, window)).toBe('certain');
  expect(matchOf({ ...time, end: 5, extent: 'lasted' }, window)).toBe('none');
});
