import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlePolygon } from '../../../src/map/geometry/circle-polygon';
import { launchCurve } from '../../../src/map/geometry/launch-curve';
import { latOfMercator, lonOfMercator, metresPerPixel } from '../../../src/map/geometry/mercator';
import { boundsOfCircles, cornersOf } from '../../../src/map/geometry/padded-bounds';
import { screenX, screenY } from '../../../src/map/geometry/viewport';
import { boxesAlong } from '../../../src/map/overlays/link-boxes';
import { mercatorX, mercatorY, worldSize, wrapMercatorX } from '../../../src/spacetime/web-mercator';

const RADIANS = Math.PI / 180;

/** Great-circle distance in km by the haversine formula, which is not the formula under test. */
function distanceKm(a: readonly [number, number], b: readonly [number, number]): number {
  const dLat = (b[1] - a[1]) * RADIANS;
  const dLon = (b[0] - a[0]) * RADIANS;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -84, max: 84, noNaN: true });

describe('mercator', () => {
  it('turns degrees into x and y and back', () => {
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        expect(lonOfMercator(mercatorX(x))).toBeCloseTo(x, 8);
        expect(latOfMercator(mercatorY(y))).toBeCloseTo(y, 8);
      }),
    );
  });

  it('keeps the poles on the map', () => {
    expect(mercatorY(90)).toBe(0);
    expect(mercatorY(-90)).toBe(1);
  });

  it('puts 180 degrees on the east edge and -180 on the west edge; wrapped, they are one meridian', () => {
    expect([-180, 0, 180].map(mercatorX)).toEqual([0, 0.5, 1]);
    expect([-180, 0, 180, 270].map((x) => wrapMercatorX(mercatorX(x)))).toEqual([0, 0.5, 0, 0.25]);
  });

  it('shows 78 km in a pixel at zoom 0 on the equator, and half as much at 60 degrees', () => {
    expect(worldSize(0)).toBe(512);
    expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.5, 0);
    expect(metresPerPixel(60, 0)).toBeCloseTo(39_135.8, 0);
  });
});

describe('an uncertainty circle', () => {
  it('is one radius away from its place all around', () => {
    fc.assert(
      fc.property(
        lon,
        fc.double({ min: -75, max: 75, noNaN: true }),
        fc.double({ min: 0.1, max: 300, noNaN: true }),
        (x, y, km) => {
          for (const point of circlePolygon({ lon: x, lat: y }, km, 24)) {
            expect(distanceKm([x, y], point)).toBeCloseTo(km, 4);
          }
        },
      ),
    );
  });

  it('is closed and does not jump at the antimeridian', () => {
    const ring = circlePolygon({ lon: 179.9, lat: 10 }, 50);
    expect(ring[0]).toEqual(ring[ring.length - 1]);
    expect(Math.max(...ring.map(([x]) => x))).toBeGreaterThan(180);
    ring.slice(1).forEach(([x], index) => {
      expect(Math.abs(x - (ring[index]?.[0] ?? 0))).toBeLessThan(1);
    });
  });
});

describe('the line from launch site to target', () => {
  it('starts at the launch site and ends at the target', () => {
    const { line } = launchCurve({ lon: 44.3793, lat: 33.547 }, { lon: 44.2775, lat: 33.5294 });
    expect(line[0]?.[0]).toBeCloseTo(44.3793, 6);
    expect(line[0]?.[1]).toBeCloseTo(33.547, 6);
    expect(line[line.length - 1]?.[0]).toBeCloseTo(44.2775, 6);
    expect(line[line.length - 1]?.[1]).toBeCloseTo(33.5294, 6);
  });

  it('bends to the north, whether it goes east or west', () => {
    for (const [from, to] of [
      [44, 45],
      [45, 44],
    ] as const) {
      const { line } = launchCurve({ lon: from, lat: 33 }, { lon: to, lat: 33 });
      expect(line[16]?.[1]).toBeGreaterThan(33.05);
    }
  });

  it('crosses the antimeridian when that is the shorter way', () => {
    const { line } = launchCurve({ lon: 179, lat: 0 }, { lon: -179, lat: 0 });
    expect(line[line.length - 1]?.[0]).toBeCloseTo(181, 6);
  });

  it('states its direction at the target: east is 0, south is 90', () => {
    expect(launchCurve({ lon: 0, lat: 0 }, { lon: 10, lat: 0 }).arrival).toBeGreaterThan(0);
    expect(launchCurve({ lon: 0, lat: 0 }, { lon: 10, lat: 0 }).arrival).toBeLessThan(45);
    expect(Math.abs(launchCurve({ lon: 10, lat: 0 }, { lon: 0, lat: 0 }).arrival)).toBeGreaterThan(135);
  });
});

describe('the viewport', () => {
  const frame = { left: 0.6, top: 0.3, scale: 10_000, width: 800, height: 600 };

  it('puts its own corner at 0, 0', () => {
    expect(screenX(frame, 0.6)).toBeCloseTo(0);
    expect(screenY(frame, 0.3)).toBeCloseTo(0);
    expect(screenX(frame, 0.61)).toBeCloseTo(100);
  });

  it('puts a point in the copy of the world that is nearest to its middle', () => {
    expect(screenX(frame, 1.61)).toBeCloseTo(100);
    expect(screenX({ ...frame, left: -0.01 }, 0.995)).toBeCloseTo(50);
  });
});

describe('bounds of circles', () => {
  it('hold every circle', () => {
    const bounds = boundsOfCircles([
      { lon: 44, lat: 33, radiusKm: 10 },
      { lon: 45, lat: 34, radiusKm: 0 },
    ]);
    expect(bounds?.west).toBeCloseTo(44 - 10 / 111.195 / Math.cos(33 * RADIANS), 6);
    expect(bounds?.south).toBeCloseTo(33 - 10 / 111.195, 6);
    expect(bounds?.east).toBe(45);
    expect(bounds?.north).toBe(34);
  });

  it('cross the antimeridian instead of going round the world', () => {
    const bounds = boundsOfCircles([
      { lon: 179, lat: 0, radiusKm: 0 },
      { lon: -178, lat: 1, radiusKm: 0 },
    ]);
    expect(bounds).toEqual({ west: 179, south: 0, east: -178, north: 1 });
    expect(bounds && cornersOf(bounds)).toEqual([
      [179, 0],
      [182, 1],
    ]);
  });

  it('are null without circles', () => {
    expect(boundsOfCircles([])).toBeNull();
  });
});

describe('the boxes along a line', () => {
  it('follow a line across 180 degrees without tearing it, wherever the middle of the map is', () => {
    const { line } = launchCurve({ lon: 179.5, lat: -17 }, { lon: -179.5, lat: -17 });
    for (const middle of [0, 90, 179, -179]) {
      const scale = worldSize(2);
      const viewport = { left: mercatorX(middle) - 700 / scale, top: 0, scale, width: 1400, height: 900 };
      const boxes = boxesAlong(line, viewport);
      expect(Math.max(...boxes.map(({ x1 }) => x1)) - Math.min(...boxes.map(({ x0 }) => x0))).toBeLessThan(20);
    }
  });
});
