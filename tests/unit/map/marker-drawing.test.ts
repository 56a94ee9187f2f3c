import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBarLength } from '../../../src/map/chrome/scale-bar';
import { compactNumber } from '../../../src/map/markers/figure-face';
import { kindIcon } from '../../../src/map/markers/kind-icon';
import { findVisibleNodes } from '../../../src/map/markers/nodes-in-view';
import { nearestInDirection, sortForReading } from '../../../src/map/markers/reading-order';
import { ringArcs, ringBackground } from '../../../src/map/markers/ring';
import { rolesOfMask } from '../../../src/map/markers/role-shape';
import { createSizeScale, legendSteps, SMALLEST_MARKER } from '../../../src/map/markers/size-scale';

describe('the size of a marker', () => {
  it('grows in area by the same step for each incident', () => {
    const scale = createSizeScale(100);
    const area = (incidents: number) => scale.diameter(incidents) ** 2;
    expect((area(100) - area(50)) / (area(50) - area(1))).toBeCloseTo(50 / 49, 0);
  });

  it('is large enough to click and leaves room for its neighbours', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(2_000_000), (most, incidents) => {
        const diameter = createSizeScale(most).diameter(incidents);
        expect(diameter).toBeGreaterThanOrEqual(SMALLEST_MARKER);
        expect(diameter).toBeLessThanOrEqual(56);
      }),
    );
  });

  it('never shrinks when incidents are added', () => {
    const scale = createSizeScale(53);
    for (let incidents = 1; incidents < 53; incidents += 1) {
      expect(scale.diameter(incidents + 1)).toBeGreaterThanOrEqual(scale.diameter(incidents));
    }
  });

  it('is shown in the legend for one incident, for the most, and for a round number between', () => {
    expect(legendSteps(createSizeScale(1))).toEqual([1]);
    expect(legendSteps(createSizeScale(3))).toEqual([1, 2, 3]);
    expect(legendSteps(createSizeScale(42))).toEqual([1, 10, 42]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (most) => {
        const steps = legendSteps(createSizeScale(most));
        expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
        expect(steps[steps.length - 1]).toBe(most);
      }),
    );
  });
});

describe('the ring', () => {
  it('shows every value that has incidents, and goes all around', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 }), (counts) => {
        const out = new Uint8Array(8);
        ringArcs(Int32Array.from([9, 9, ...counts]), 2, counts.length, out);
        const total = counts.reduce((sum, count) => sum + count, 0);
        let before = 0;
        counts.forEach((count, code) => {
          const end = out[code] ?? 0;
          if (count > 0) expect(end).toBeGreaterThan(before);
          else expect(end).toBe(before);
          before = end;
        });
        expect(out[7]).toBe(total > 0 ? 48 : 0);
      }),
    );
  });

  it('is drawn in halves for two equal parts, and not at all without parts', () => {
    const out = new Uint8Array(8);
    ringArcs(Int32Array.from([3, 3]), 0, 2, out);
    expect(ringBackground(out)).toBe('conic-gradient(var(--split-0) 0deg 180deg, var(--split-1) 180deg 360deg)');
    ringArcs(Int32Array.from([0, 0]), 0, 2, out);
    expect(ringBackground(out)).toBe('none');
  });
});

describe('the face of a marker', () => {
  it('writes numbers in four characters at most', () => {
    expect([0, 7, 999, 1000, 1234, 9949, 12_345, 999_499, 999_500, 1_250_000].map(compactNumber)).toEqual([
      '0',
      '7',
      '999',
      '1k',
      '1.2k',
      '9.9k',
      '12k',
      '999k',
      '0.9M',
      '1.2M',
    ]);
    fc.assert(
      fc.property(fc.nat(900_000_000), (value) => {
        expect(compactNumber(value).length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('has an icon for every kind, and the icon of "other" for a kind from an imported file', () => {
    expect(kindIcon('rocketAttack')).not.toBe(kindIcon('other'));
    for (const strange of ['', '__proto__', 'constructor', 'toString', 'Rocket']) {
      expect(kindIcon(strange)).toBe(kindIcon('other'));
    }
  });

  it('names the role of a target before the role of a launch site', () => {
    expect(rolesOfMask(0b0011)).toEqual(['target', 'launch']);
    expect(rolesOfMask(0b1110)).toEqual(['struck', 'launch', 'found']);
    expect(rolesOfMask(0)).toEqual([]);
  });
});

describe('markers in reading order', () => {
  it('go from north to south and from west to east', () => {
    const markers = [
      { id: 'd', x: 10, y: 300 },
      { id: 'b', x: 90, y: 5 },
      { id: 'a', x: 20, y: 40 },
      { id: 'c', x: 50, y: 100 },
    ];
    expect(sortForReading(markers).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are reached by arrow keys: an arrow goes to the nearest marker on that side', () => {
    const from = { id: 'from', x: 100, y: 100 };
    const right = { id: 'right', x: 160, y: 110 };
    const farAbove = { id: 'far above', x: 120, y: -400 };
    const markers = [from, right, farAbove];
    expect(nearestInDirection(markers, from, 'right')).toBe(right);
    expect(nearestInDirection(markers, from, 'up')).toBe(farAbove);
    expect(nearestInDirection(markers, from, 'left')).toBeNull();
  });
});

describe('nodes in view', () => {
  it('are those inside the padded viewport, up to a limit', () => {
    const frame = { left: 0.5, top: 0.5, scale: 1000, width: 100, height: 100 };
    const xs = Float64Array.from([0.55, 0.7, 0.45, 0.609]);
    const ys = Float64Array.from([0.55, 0.55, 0.55, 0.55]);
    const out = new Int32Array(4);
    const found = findVisibleNodes(Int32Array.from([0, 1, 2, 3]), xs, ys, frame, 10, out);
    expect([...out.subarray(0, found)]).toEqual([0, 3]);
    expect(findVisibleNodes(Int32Array.from([0, 3]), xs, ys, frame, 10, new Int32Array(1))).toBe(1);
  });
});

describe('the scale bar', () => {
  it('shows a round distance and fits its room', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 80_000, noNaN: true }), (perPixel) => {
        const { metres, px } = scaleBarLength(perPixel, 96);
        expect(px).toBeLessThanOrEqual(96);
        expect(px).toBeGreaterThanOrEqual(38);
        expect([1, 2, 3, 5]).toContain(Number(metres.toExponential().split('e')[0]));
      }),
    );
  });
});
