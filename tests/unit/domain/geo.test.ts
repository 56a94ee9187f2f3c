import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coordinateTexts } from '../../../src/domain/coordinates';
import { bearing, distanceKm, inBounds } from '../../../src/domain/geo';

const taji = { lon: 44.2775, lat: 33.52944 };
const baghdad = { lon: 44.40088, lat: 33.34058 };

test('Camp Taji is 23.9 km from the centre of Baghdad', () => {
  expect(distanceKm(taji, baghdad)).toBeCloseTo(23.9, 1);
});

test('distance is symmetric, zero to itself, and at most half the Earth', () => {
  const point = fc.record({
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
  });
  fc.assert(
    fc.property(point, point, (a, b) => {
      expect(distanceKm(a, a)).toBe(0);
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
      expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016);
    }),
  );
});

test('the shorter way crosses the antimeridian', () => {
  expect(distanceKm({ lon: 179.5, lat: 0 }, { lon: -179.5, lat: 0 })).toBeCloseTo(111.2, 0);
});

test('bearings run clockwise from north', () => {
  expect(bearing({ lon: 0, lat: 0 }, { lon: 1, lat: 0 })).toBeCloseTo(90);
  expect(bearing({ lon: 0, lat: 0 }, { lon: 0, lat: -1 })).toBeCloseTo(180);
});

test('bounds may cross the antimeridian', () => {
  expect(inBounds({ lon: 179, lat: 0 }, [170, -10, -170, 10])).toBe(true);
  expect(inBounds({ lon: 0, lat: 0 }, [170, -10, -170, 10])).toBe(false);
  expect(inBounds(taji, [38, 29, 49, 38])).toBe(true);
});

test('Camp Taji is written in decimal degrees, DMS and MGRS', () => {
  expect(coordinateTexts(taji, null)).toEqual({
    decimal: '33.52944, 44.27750',
    dms: '33°31′46″N 44°16′39″E',
    mgrs: expect.stringMatching(/^38S MC \d{5} \d{5}$/),
  });
});

test('a rough place is written with fewer digits', () => {
  const { decimal, mgrs } = coordinateTexts({ lon: 44.3793, lat: 33.547 }, 6.5);
  expect(decimal).toBe('33.547, 44.379');
  expect(mgrs).toMatch(/^38S MC \d{3} \d{3}$/);
});

test('south and west have their letters, and sixty seconds become a minute', () => {
  expect(coordinateTexts({ lon: -58.99999, lat: -34.5 }, null).dms).toBe('34°30′00″S 59°00′00″W');
});

test('beyond 84° north there is no MGRS', () => {
  expect(coordinateTexts({ lon: 0, lat: 85 }, null).mgrs).toBeNull();
});
