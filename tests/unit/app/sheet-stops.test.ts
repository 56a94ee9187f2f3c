import { describe, expect, it } from 'vitest';
import { restingStop, step, stopHeight } from '../../../src/app/sheet-stops';

describe('the stops of the sheet', () => {
  it('are never higher than the map', () => {
    expect(stopHeight('peek', 60)).toBe(60);
    expect(stopHeight('full', 600)).toBeLessThanOrEqual(600);
  });

  it('attract the sheet to the nearest one when it is released without a flick', () => {
    expect(restingStop(120, 600, 0)).toBe('peek');
    expect(restingStop(300, 600, 0)).toBe('half');
    expect(restingStop(560, 600, 0)).toBe('full');
  });

  it('attract the sheet to the next one when it is released with a flick', () => {
    expect(restingStop(300, 600, 0.8)).toBe('full');
    expect(restingStop(300, 600, -0.8)).toBe('peek');
  });

  it('end at the highest and the lowest one', () => {
    expect(step('full', 1)).toBe('full');
    expect(step('peek', -1)).toBe('peek');
  });
});
