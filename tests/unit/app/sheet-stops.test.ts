import { describe, expect, it } from 'vitest';
import { restingStop, step, stopHeight } from '../../../src/app/sheet-stops';

describe('the stops of the sheet', () => {
  it('never stand higher than the map', () => {
    expect(stopHeight('peek', 60)).toBe(60);
    expect(stopHeight('full', 600)).toBeLessThanOrEqual(600);
  });

  it('take the nearest one when it is let go at rest', () => {
    expect(restingStop(120, 600, 0)).toBe('peek');
    expect(restingStop(300, 600, 0)).toBe('half');
    expect(restingStop(560, 600, 0)).toBe('full');
  });

  it('go one further when it is flicked', () => {
    expect(restingStop(300, 600, 0.8)).toBe('full');
    expect(restingStop(300, 600, -0.8)).toBe('peek');
  });

  it('stay within the ends', () => {
    expect(step('full', 1)).toBe('full');
    expect(step('peek', -1)).toBe('peek');
  });
});
