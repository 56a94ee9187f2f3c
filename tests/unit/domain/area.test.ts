import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Area,
  distanceToArcKm,
  formatArea,
  insideArea,
  parseArea,
  ringOf,
  squareKm,
} from '../../../src/domain/area';
import { distanceKm } from '../../../src/domain/geo';

const point = (lon: number, lat: number) => ({ lon, lat });
const BAGHDAD = point(44.4, 33.3);
const anyPoint = fc.record({
  lon: fc.integer({ min: -18000, max: 18000 }).map((each) => each / 100),
  lat: fc.integer({ min: -8000, max: 8000 }).map((each) => each / 100),
});

describe('an area as a text', () => {
  it('comes back as it was', () => {
    const km = fc.integer({ min: 1, max: 900_000 }).map((each) => each / 100);
    const anyArea: fc.Arbitrary<Area> = fc.oneof(
      fc.record({ type: fc.constant('circle' as const), centre: anyPoint, km }),
      fc.record({
        type: fc.constant('strip' as const),
        way: fc.array(anyPoint, { minLength: 2, maxLength: 9 }),
        km,
      }),
    );
    fc.assert(
      fc.property(anyArea, (area) => {
        expect(parseArea(formatArea(area))).toEqual(area);
      }),
    );
    const shape: Area = { type: 'shape', corners: [point(44, 33), point(45, 33), point(45, 34.12345)] };
    expect(formatArea(shape)).toBe('shape,44,33,45,33,45,34.12345');
    expect(parseArea(formatArea(shape))).toEqual(shape);
  });

  it.each([
    '',
    'circle',
    'circle,25',
    'circle,25,44',
    'circle,25,44,91',
    'circle,0,44,33',
    'circle,-5,44,33',
    'circle,9999,44,33',
    'circle,25,44,33,45,34',
    'circle,x,44,33',
    'circle,25,,33',
    'shape,44,33',
    'shape,44,33,44,34',
    'shape,44,33,45',
    'strip,10,44,33',
    'blob,1,2,3,4',
    `shape${',44,33,45,34'.repeat(80)}`,
  ])('is refused when it is not one: %s', (text) => {
    expect(parseArea(text)).toBeNull();
  });
});

describe('what lies in an area', () => {
  it('is within the distance of a circle, across 180 degrees too', () => {
    const inside = insideArea({ type: 'circle', centre: point(179.9, -17), km: 50 });
    expect(inside(point(-179.9, -17))).toBe(true);
    expect(inside(point(-179, -17))).toBe(false);
  });

  it('is between the corners of a box, and by the even-odd rule in a shape that crosses itself', () => {
    const box = insideArea({ type: 'shape', corners: [point(44, 34), point(45, 33)] });
    expect([box(BAGHDAD), box(point(43.9, 33.5)), box(point(44.5, 34.1))]).toEqual([true, false, false]);
    // An hourglass: its waist is at 44.5, 33.5.
    const hourglass = insideArea({
      type: 'shape',
      corners: [point(44, 33), point(45, 33), point(44, 34), point(45, 34)],
    });
    expect([hourglass(point(44.5, 33.1)), hourglass(point(44.1, 33.5)), hourglass(point(44.5, 33.9))]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('lies on both sides of 180 degrees in a shape that crosses it, however the longitudes are written', () => {
    for (const east of [-178, 182]) {
      const corners = [point(178, -20), point(east, -20), point(east, -15), point(178, -15)];
      const inside = insideArea({ type: 'shape', corners });
      expect([
        inside(point(179, -17)),
        inside(point(-179, -17)),
        inside(point(0, -17)),
        inside(point(-177, -17)),
      ]).toEqual([true, true, false, false]);
    }
  });

  it('is within the distance of a way, also beyond its ends and at its corners', () => {
    const inside = insideArea({ type: 'strip', way: [point(44, 33), point(45, 33), point(45, 34)], km: 10 });
    expect(inside(point(44.5, 33.05))).toBe(true);
    expect(inside(point(44.5, 33.2))).toBe(false);
    expect(inside(point(43.95, 33))).toBe(true);
    expect(inside(point(45.05, 32.95))).toBe(true);
  });

  it('is as far from an arc as from the nearest of many points on it', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, anyPoint, (p, a, b) => {
        fc.pre(distanceKm(a, b) > 1 && distanceKm(a, b) < 15_000);
        const told = distanceToArcKm(p, a, b);
        // The arc's points by halving: the middle of two points on a great circle is the normed sum of both.
        let nearest = Math.min(distanceKm(p, a), distanceKm(p, b));
        const walk = (from: typeof a, to: typeof a, depth: number) => {
          if (depth === 0) return;
          const middle = middleOf(from, to);
          nearest = Math.min(nearest, distanceKm(p, middle));
          walk(from, middle, depth - 1);
          walk(middle, to, depth - 1);
        };
        walk(a, b, 9);
        expect(told).toBeLessThanOrEqual(nearest + 1e-6);
        expect(nearest - told).toBeLessThan(40);
      }),
      { numRuns: 60 },
    );
  });
});

function middleOf(a: { lon: number; lat: number }, b: { lon: number; lat: number }) {
  const rad = Math.PI / 180;
  const vec = ({ lon, lat }: typeof a) => [
    Math.cos(lat * rad) * Math.cos(lon * rad),
    Math.cos(lat * rad) * Math.sin(lon * rad),
    Math.sin(lat * rad),
  ];
  const [x = 0, y = 0, z = 0] = vec(a).map((each, at) => each + (vec(b)[at] ?? 0));
  return { lon: Math.atan2(y, x) / rad, lat: Math.atan2(z, Math.hypot(x, y)) / rad };
}

describe('the size of an area', () => {
  it('is that of a small circle on a plane, and of a degree square at the equator', () => {
    expect(squareKm({ type: 'circle', centre: BAGHDAD, km: 10 })).toBeCloseTo(314.16, 1);
    const square = squareKm({ type: 'shape', corners: [point(0, 0), point(1, 1)] });
    expect(square).toBeGreaterThan(12_360);
    expect(square).toBeLessThan(12_365);
    expect(squareKm({ type: 'strip', way: [BAGHDAD, point(45, 34)], km: 5 })).toBeNull();
  });

  it('has four corners when two were given', () => {
    expect(ringOf([point(44, 33), point(45, 34)])).toHaveLength(4);
  });
});
