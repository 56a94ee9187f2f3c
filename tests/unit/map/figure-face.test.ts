import { describe, expect, it } from 'vitest';
import { compactNumber, figureFace } from '../../../src/map/markers/figure-face';
import { createSizeScale, legendSteps, roundUp, SMALLEST_MARKER } from '../../../src/map/markers/size-scale';
import type { NodeFigures } from '../../../src/spacetime/measure-sums';

/** Figures of one node: for each line incidents, stated, low, best, high. */
function figures(...lines: readonly (readonly number[])[]): NodeFigures {
  const table = { low: new Float64Array(0), best: new Float64Array(0), high: new Float64Array(0) };
  const measure = 'killed' as const;
  return {
    figures: { measure, ...table, least: 0, scale: 1, isMean: false },
    lines: lines.length,
    stride: lines.length * 5,
    parts: 0,
    sums: Float64Array.from(lines.flat()),
  };
}

const faceOf = (...lines: readonly (readonly number[])[]) => figureFace(figures(...lines), 0);

describe('the figure on a marker', () => {
  it('is a number, a range, or the best figure where the range is too long', () => {
    expect(faceOf([3, 3, 12, 12, 12])).toBe('12');
    expect(faceOf([3, 3, 9, 10, 12])).toBe('9–12');
    expect(faceOf([3, 3, 900, 1200, 1500])).toBe('1.2k');
    expect(faceOf([3, 3, 90, 120, 150])).toBe('≈120');
  });

  it('is a question mark where no incident states it, and 0 where sources say that there were none', () => {
    expect(faceOf([3, 0, 0, 0, 0])).toBe('?');
    expect(faceOf([3, 1, 0, 0, 0])).toBe('0');
  });

  it('is the largest of several classes, with a sign that there are others, and not their sum', () => {
    expect(faceOf([5, 5, 3, 3, 3], [1, 1, 25, 25, 25])).toBe('25+');
    expect(faceOf([5, 5, 3, 3, 3], [1, 1, 16, 17, 19])).toBe('≈17+');
    expect(faceOf([5, 5, 3, 3, 3], [1, 1, 0, 0, 0])).toBe('3');
    expect(faceOf([5, 0, 0, 0, 0], [1, 1, 2, 2, 2])).toBe('2');
  });

  it('has a sign for a negative number and one decimal for a small fraction', () => {
    expect(compactNumber(-12)).toBe('−12');
    expect(compactNumber(4.32)).toBe('4.3');
    expect(compactNumber(99.96)).toBe('100');
    expect(compactNumber(0.004)).toBe('≈0');
  });
});

describe('the sizes of figures', () => {
  it('begin with the smallest marker at 0 and never shrink with the figure', () => {
    const scale = createSizeScale(0.5, true);
    expect(scale.diameter(0)).toBe(SMALLEST_MARKER);
    expect(scale.diameter(0.25)).toBeGreaterThan(SMALLEST_MARKER);
    expect(scale.diameter(0.5)).toBeGreaterThan(scale.diameter(0.25));
  });

  it('are explained with whole numbers where the largest is one', () => {
    expect(legendSteps(createSizeScale(5, true))).toEqual([1, 5]);
    expect(legendSteps(createSizeScale(20, true))).toEqual([2, 10, 20]);
    expect(roundUp(0.3)).toBeCloseTo(0.5);
  });
});
