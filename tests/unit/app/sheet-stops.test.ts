import { describe, expect, it } from 'vitest';
import { restingStop, SHEET_STOPS, step, stopHeight } from '../../../src/app/sheet-stops';

describe('the stops of the sheet', () => {
  it('are never higher than the map', () => {
    for (const available of [0, 60, 456, 616, 4000]) {
      const heights = SHEET_STOPS.map((stop) => stopHeight(stop, available, 16));
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      expect(heights.at(-1)).toBeLessThanOrEqual(available);
    }
  });

  it('leave the map more than half of its height at the lowest, and grow with the text where there is room', () => {
    expect(stopHeight('peek', 456, 16)).toBe(210);
    expect(stopHeight('peek', 1000, 16)).toBe(264);
    expect(stopHeight('peek', 2000, 32)).toBe(528);
  });

  it('attract the sheet to the nearest one when it is released without a flick', () => {
    expect(restingStop(220, 600, 16, 0)).toBe('peek');
    expect(restingStop(380, 600, 16, 0)).toBe('half');
    expect(restingStop(560, 600, 16, 0)).toBe('full');
  });

  it('attract the sheet to the next one when it is released with a flick', () => {
    expect(restingStop(380, 600, 16, 0.8)).toBe('full');
    expect(restingStop(380, 600, 16, -0.8)).toBe('peek');
  });

  it('end at the highest and the lowest one', () => {
    expect(step('full', 1)).toBe('full');
    expect(step('peek', -1)).toBe('peek');
  });
});
