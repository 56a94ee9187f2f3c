import { describe, expect, it } from 'vitest';
import { distanceKm, lengthKm } from '../../../src/domain/geo';
import { createTexts } from '../../../src/i18n/texts';
import { geodesicLine } from '../../../src/map/geometry/geodesic-line';
import { distanceText } from '../../../src/map/measure/distance-text';
import { holdsPole, type Measurement, measurementFeatures, withPoint } from '../../../src/map/measure/measurement';

const TAJI = { lon: 44.2569, lat: 33.5236 };
const ERBIL = { lon: 43.9632, lat: 36.2376 };
const EMPTY: Measurement = { tool: 'ruler', points: [], radiusKm: 10 };

describe('the ruler', () => {
  it('adds up the great circles between its points', () => {
    expect(lengthKm([TAJI])).toBe(0);
    expect(lengthKm([TAJI, ERBIL])).toBeCloseTo(distanceKm(TAJI, ERBIL), 9);
    expect(lengthKm([TAJI, ERBIL, TAJI])).toBeCloseTo(2 * distanceKm(TAJI, ERBIL), 9);
    expect(
      lengthKm([
        { lon: 0, lat: 0 },
        { lon: 1, lat: 0 },
      ]),
    ).toBeCloseTo(111.195, 2);
  });

  it('says km, miles and nautical miles in three digits', () => {
    expect(distanceText(302.9, createTexts('en'))).toBe('303 km · 188 mi · 164 nmi');
    expect(distanceText(1.852, createTexts('en'))).toBe('1.85 km · 1.15 mi · 1 nmi');
  });

  it('crosses 180 degrees the short way, without a jump', () => {
    const measured = [
      { lon: 179, lat: -17 },
      { lon: -179, lat: -16 },
    ].reduce(withPoint, EMPTY);
    expect(measured.points[1]?.lon).toBe(181);
    expect(lengthKm(measured.points)).toBeLessThan(250);
    const line = geodesicLine({ lon: 170, lat: 50 }, { lon: -150, lat: 60 });
    for (const [at, [lon]] of line.entries()) expect(Math.abs(lon - (line[at - 1]?.[0] ?? lon))).toBeLessThan(3);
    expect(line.at(-1)?.[0]).toBeCloseTo(210, 6);
  });

  it('bends as a great circle does', () => {
    const line = geodesicLine({ lon: -60, lat: 50 }, { lon: 60, lat: 50 });
    expect(Math.max(...line.map(([, lat]) => lat))).toBeGreaterThan(65);
  });
});

describe('the circle', () => {
  it('has every point at its radius, also across 180 degrees', () => {
    const centre = { lon: 179.9, lat: -17 };
    const { features } = measurementFeatures(withPoint({ ...EMPTY, tool: 'circle', radiusKm: 100 }, centre));
    const ring = features.find(({ properties }) => properties?.part === 'line')?.geometry;
    if (ring?.type !== 'LineString') throw new Error('no ring');
    for (const [lon = 0, lat = 0] of ring.coordinates) expect(distanceKm(centre, { lon, lat })).toBeCloseTo(100, 6);
    expect(Math.max(...ring.coordinates.map(([lon = 0]) => lon))).toBeGreaterThan(180);
  });

  it('has one centre, the last one', () => {
    const moved = withPoint(withPoint({ ...EMPTY, tool: 'circle' }, TAJI), ERBIL);
    expect(moved.points).toEqual([ERBIL]);
  });

  it('around a pole is not drawn', () => {
    expect(holdsPole({ lon: 0, lat: 89 }, 200)).toBe(true);
    expect(holdsPole(TAJI, 200)).toBe(false);
    const { features } = measurementFeatures({ tool: 'circle', points: [{ lon: 0, lat: 89 }], radiusKm: 200 });
    expect(features).toHaveLength(1);
  });
});
