import { describe, expect, it } from 'vitest';
import { plainColour, ringSectors, sectorPath } from '../../../src/map/picture/ring-sectors';

describe('the sectors of a ring', () => {
  it('are read from a background whose colours have two angles each', () => {
    const background = 'conic-gradient(rgb(1, 2, 3) 0deg 90deg, rgb(4, 5, 6) 90deg 360deg)';
    expect(ringSectors(background)).toEqual([
      { colour: 'rgb(1, 2, 3)', from: 0, to: 90 },
      { colour: 'rgb(4, 5, 6)', from: 90, to: 360 },
    ]);
  });

  it('are the same where a browser writes each angle with its colour', () => {
    const background =
      'conic-gradient(rgb(1, 2, 3) 0deg, rgb(1, 2, 3) 90deg, color(srgb 0.2 0.4 0.6) 90deg, color(srgb 0.2 0.4 0.6) 360deg)';
    expect(ringSectors(background)).toEqual([
      { colour: 'rgb(1, 2, 3)', from: 0, to: 90 },
      { colour: 'rgb(51, 102, 153)', from: 90, to: 360 },
    ]);
  });

  it('are none for another background', () => {
    expect(ringSectors('none')).toEqual([]);
  });

  it('become paths clockwise from the top', () => {
    expect(sectorPath({ colour: 'red', from: 0, to: 90 }, 10, 10, 5)).toBe('M10 10L10.00 5.00A5 5 0 0 1 15.00 10.00Z');
    expect(sectorPath({ colour: 'red', from: 90, to: 360 }, 10, 10, 5)).toContain('A5 5 0 1 1 10.00 5.00');
  });

  it('become a whole disc where there is one', () => {
    expect(sectorPath({ colour: 'red', from: 0, to: 360 }, 10, 10, 5)).not.toContain('L');
  });
});

describe('plainColour', () => {
  it('keeps the opacity of a mixed colour', () => {
    expect(plainColour('color(srgb 1 0 0 / 0.24)')).toBe('rgba(255, 0, 0, 0.24)');
  });

  it('leaves other colours as they are', () => {
    expect(plainColour('rgb(1, 2, 3)')).toBe('rgb(1, 2, 3)');
  });
});
