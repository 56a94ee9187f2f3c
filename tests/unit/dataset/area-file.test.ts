import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAreaFile } from '../../../src/dataset/area-file';
import { formatArea, insideArea, MOST_CORNERS, parseArea, squareKm } from '../../../src/domain/area';
import { withoutSeams } from '../../../src/map/overlays/attach-areas';

type Ring = [number, number][];
const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const feature = (coordinates: unknown, type = 'Polygon', properties: unknown = { name: 'Nineveh' }) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

function only(text: string) {
  const read = readAreaFile(text);
  if (!read.ok || !read.areas[0]) throw new Error('no area');
  return read.areas[0];
}

describe('the areas of a file', () => {
  it('hold what their parts hold, without their holes, whatever way their rings run', () => {
    const west = box(40, 30, 42, 32);
    const hole = box(40.5, 30.5, 41.5, 31.5);
    const east = box(50, 30, 52, 32);
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.double({ min: 39, max: 53, noNaN: true }),
        fc.double({ min: 29, max: 33, noNaN: true }),
        (a, b, c, lon, lat) => {
          const way = (ring: Ring, isTurned: boolean) => (isTurned ? [...ring].reverse() : ring);
          const { area } = only(collection(feature([[way(west, a), way(hole, b)], [way(east, c)]], 'MultiPolygon')));
          const within = (ring: Ring) =>
            lon > (ring[0]?.[0] ?? 0) &&
            lon < (ring[2]?.[0] ?? 0) &&
            lat > (ring[0]?.[1] ?? 0) &&
            lat < (ring[2]?.[1] ?? 0);
          expect(insideArea(area)({ lon, lat })).toBe((within(west) && !within(hole)) || within(east));
        },
      ),
    );
    const { area } = only(collection(feature([[west, hole], [east]], 'MultiPolygon')));
    const whole = only(collection(feature([west]))).area;
    const part = only(collection(feature([hole]))).area;
    expect(squareKm(area)).toBeCloseTo(2 * (squareKm(whole) ?? 0) - (squareKm(part) ?? 0), 0);
  });

  it('are carried by a link with their names', () => {
    const { area, name } = only(
      collection(feature([box(40, 30, 42, 32)], 'Polygon', { id: 7, ADM1_EN: 'Ninewa, 100%' })),
    );
    expect(name).toBe('Ninewa, 100%');
    expect(parseArea(formatArea(area))).toEqual(area);
  });

  it('have few corners, and lie no farther off than is said', () => {
    const circle = Array.from({ length: 2000 }, (_, at): [number, number] => {
      const angle = (at / 2000) * 2 * Math.PI;
      const wave = 1 + 0.01 * Math.sin(40 * angle);
      return [44 + wave * Math.cos(angle), 33 + wave * Math.sin(angle)];
    });
    const { area, offKm } = only(collection(feature([[...circle, circle[0]]])));
    if (area.type !== 'shape') throw new Error('no shape');
    expect(area.corners.length).toBeLessThanOrEqual(MOST_CORNERS);
    expect(offKm).toBeGreaterThan(0);
    expect(offKm).toBeLessThan(3);
    const isInside = insideArea(area);
    const off = offKm / 111;
    for (const [lon, lat] of circle) {
      const shifted = (by: number) => ({ lon: 44 + (lon - 44) * by, lat: 33 + (lat - 33) * by });
      expect([isInside(shifted(1 - 2 * off)), isInside(shifted(1 + 2 * off))]).toEqual([true, false]);
    }
  });

  it('are those of the file to the corner where it has few', () => {
    expect(only(collection(feature([box(40, 30, 42, 32)]))).offKm).toBe(0);
  });

  it.each([
    ['{', 'notJson'],
    ['[]', 'noAreas'],
    ['null', 'noAreas'],
    [collection(feature([1, 2], 'Point')), 'noAreas'],
    [
      collection(
        feature([
          [
            [1, 2],
            ['x', 3],
          ],
        ]),
      ),
      'noAreas',
    ],
    [collection(feature([box(400_000, 3_500_000, 420_000, 3_600_000)])), 'notDegrees'],
  ])('are not in %s, and the reason is %s', (text, problem) => {
    expect(readAreaFile(text)).toEqual({ ok: false, problem });
  });

  it('leave out and count what is in too many parts or has no room', () => {
    const many = Array.from({ length: 40 }, (_, at) => [box(at, 10, at + 0.5, 11)]);
    const flat = [
      [
        [1, 1],
        [2, 1],
        [3, 1],
        [1, 1],
      ],
    ];
    const read = readAreaFile(collection(feature(many, 'MultiPolygon'), feature(flat), feature([box(40, 30, 42, 32)])));
    expect(read).toMatchObject({ ok: true, left: 2, areas: [{ name: 'Nineveh' }] });
  });

  it('are drawn without the seams between their parts', () => {
    const ring: [number, number][] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
      [5, 5],
      [6, 5],
      [6, 6],
      [5, 5],
      [0, 0],
    ];
    expect(withoutSeams(ring)).toEqual([
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
      [
        [5, 5],
        [6, 5],
        [6, 6],
        [5, 5],
      ],
    ]);
  });
});
