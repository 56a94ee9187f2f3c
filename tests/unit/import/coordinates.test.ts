import fc from 'fast-check';
import { forward } from 'mgrs';
import { describe, expect, it } from 'vitest';
import { parseAngle, parseMgrs, parsePair, parseWktPoint } from '../../../src/dataset/import/parse/position';
import { representativePoint } from '../../../src/dataset/import/parse/representative-point';

describe('coordinates', () => {
  it.each([
    [`33°31'45.8"N`, 33.529389],
    ['33 31 45.8 N', 33.529389],
    ['N 33°31′45.8″', 33.529389],
    [`44°16'39"W`, -44.2775],
    [`-33°30'`, -33.5],
    ['33.5 S', -33.5],
    ['44,2775', 44.2775],
  ])('reads the angle %s', (text, expected) => {
    expect(parseAngle(text)).toBeCloseTo(expected, 5);
  });

  it('does not read minutes beyond 60', () => {
    expect(parseAngle(`33°75'00"N`)).toBeNaN();
  });

  it.each([
    '33.5294, 44.2775',
    '33.5294,44.2775',
    '33.5294 44.2775',
    '(33.5294; 44.2775)',
    '33,5294; 44,2775',
    '44.2775 E, 33.5294 N',
    `33°31'45.84"N 44°16'39"E`,
  ])('reads the pair %s', (text) => {
    const { lon, lat } = parsePair(text, 'latLon');
    expect(lat).toBeCloseTo(33.5294, 4);
    expect(lon).toBeCloseTo(44.2775, 4);
  });

  it('reads a pair with the longitude first where the mapping says so', () => {
    expect(parsePair('44.2775, 33.5294', 'lonLat')).toEqual({ lon: 44.2775, lat: 33.5294 });
  });

  it('reads WKT points of two and three ordinates', () => {
    expect(parseWktPoint('POINT (43.786124 33.355813)')).toEqual({ lon: 43.786124, lat: 33.355813 });
    expect(parseWktPoint('SRID=4326;POINT Z(43.7 33.3 12)')).toEqual({ lon: 43.7, lat: 33.3 });
    expect(parseWktPoint('LINESTRING (1 2, 3 4)').lon).toBeNaN();
  });

  it('reads every MGRS reference that it can write, to the metre', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: -79, max: 83, noNaN: true }),
        (lon, lat) => {
          const point = parseMgrs(forward([lon, lat]));
          expect(Math.abs(point.lat - lat)).toBeLessThan(0.0001);
          expect(Math.abs(point.lon - lon) * Math.cos((lat * Math.PI) / 180)).toBeLessThan(0.0001);
        },
      ),
    );
    expect(parseMgrs('38S MC 32912 10212').lat).toBeCloseTo(33.53, 1);
    expect(parseMgrs('nowhere').lat).toBeNaN();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseAngle(text);
        parsePair(text, 'latLon');
        parseWktPoint(text);
        parseMgrs(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('representative points', () => {
  it('ignore the third ordinate', () => {
    expect(representativePoint({ type: 'Point', coordinates: [44, 33, 120] })).toMatchObject({
      lon: 44,
      lat: 33,
      radiusKm: 0,
    });
  });

  it('lie at half the length of a line', () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 0],
        [10, 0],
      ],
    };
    expect(representativePoint(line)).toMatchObject({ lon: 5, lat: 0 });
  });

  it('lie inside a polygon even where its centroid lies outside', () => {
    const horseshoe = [
      [0, 0],
      [10, 0],
      [10, 10],
      [8, 10],
      [8, 2],
      [2, 2],
      [2, 10],
      [0, 10],
      [0, 0],
    ];
    const point = representativePoint({ type: 'Polygon', coordinates: [horseshoe] });
    expect(point?.lat).toBe(5);
    expect(point && ((point.lon > 0 && point.lon < 2) || (point.lon > 8 && point.lon < 10))).toBe(true);
  });

  it('lie on the largest part of several', () => {
    const small = [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ];
    const large = [
      [
        [20, 20],
        [30, 20],
        [30, 30],
        [20, 30],
        [20, 20],
      ],
    ];
    expect(representativePoint({ type: 'MultiPolygon', coordinates: [small, large] })).toMatchObject({
      lon: 25,
      lat: 25,
    });
  });

  it('have a radius that holds the whole shape, in whole km', () => {
    const point = representativePoint({
      type: 'MultiPoint',
      coordinates: [
        [0, 0],
        [0, 1],
        [0, 2],
      ],
    });
    expect(point).toMatchObject({ lon: 0, lat: 1 });
    expect(point?.radiusKm).toBe(112);
  });

  it('lie on the first geometry of a collection', () => {
    const collection = {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [] },
        { type: 'Point', coordinates: [1, 2] },
      ],
    };
    expect(representativePoint(collection)).toMatchObject({ lon: 1, lat: 2, type: 'GeometryCollection' });
  });

  it('are null for any other value, without an error', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const point = representativePoint({ type: 'Polygon', coordinates: value });
        if (point) expect(Number.isFinite(point.lon) && Number.isFinite(point.lat)).toBe(true);
        expect(representativePoint(value) === null || typeof value === 'object').toBe(true);
      }),
    );
  });
});
