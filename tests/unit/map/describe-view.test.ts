import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPASS, compassOf, mapBearing } from '../../../src/domain/compass';
import { distanceKm } from '../../../src/domain/geo';
import { describeView } from '../../../src/map/words/describe-view';

const at = (place: number, lon: number, lat: number, incidents = 1) => ({ place, lon, lat, incidents });

const placesArb = fc.uniqueArray(
  fc.record({
    place: fc.nat(1000),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
    incidents: fc.integer({ min: 1, max: 50 }),
  }),
  { selector: ({ place }) => place, maxLength: 60 },
);

describe('the direction on the map', () => {
  it.each([
    ['n', 44, 34],
    ['ne', 45, 33.84],
    ['e', 46, 33],
    ['se', 45, 32.16],
    ['s', 44, 32],
    ['sw', 43, 32.16],
    ['w', 42, 33],
    ['nw', 43, 33.84],
  ] as const)('is %s', (toward, lon, lat) => {
    expect(compassOf(mapBearing({ lon: 44, lat: 33 }, { lon, lat }))).toBe(toward);
  });

  it('is that of a straight line on the map, also over a long way and over 180 degrees', () => {
    expect(mapBearing({ lon: 0, lat: 50 }, { lon: 90, lat: 50 })).toBeCloseTo(90);
    expect(mapBearing({ lon: 179, lat: 10 }, { lon: -179, lat: 10 })).toBeCloseTo(90);
  });

  it('is one of eight, whatever the bearing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 360, noNaN: true }), (bearing) => COMPASS.includes(compassOf(bearing))),
    );
  });
});

describe('the description of a view', () => {
  it('is none without an incident', () => {
    expect(describeView([], 50)).toBeNull();
  });

  it('has its core where most lie within reach, not at the single busiest place', () => {
    const lone = at(0, 60, 30, 5);
    const group = [at(1, 44, 33, 3), at(2, 44.1, 33, 3), at(3, 44, 33.1, 2)];
    const found = describeView([lone, ...group], 50);
    expect(found?.core).toMatchObject({ incidents: 8, places: 3 });
    expect(found?.directions).toMatchObject([{ toward: 'e', incidents: 5, places: [0] }]);
  });

  it('has the direction with most incidents first, and its busiest place first', () => {
    const found = describeView([at(0, 44, 33, 20), at(1, 44, 36, 1), at(2, 44.1, 36.4, 4), at(3, 41, 33, 9)], 50);
    expect(found?.directions.map(({ toward, places }) => [toward, places])).toEqual([
      ['w', [3]],
      ['n', [2, 1]],
    ]);
  });

  it('counts every incident once, in the core or in a direction, at the distances that it says', () => {
    fc.assert(
      fc.property(placesArb, fc.double({ min: 0.1, max: 500, noNaN: true }), (places, reach) => {
        const found = describeView(places, reach);
        if (!found) return places.length === 0;
        const { core, directions } = found;
        const outside = places.filter((each) => distanceKm(core.anchor, each) > core.withinKm);
        const total = places.reduce((sum, { incidents }) => sum + incidents, 0);
        expect(found.incidents).toBe(total);
        expect(core.incidents + directions.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(total);
        expect(core.withinKm).toBeLessThanOrEqual(reach);
        expect(directions.flatMap((each) => each.places).sort()).toEqual(outside.map(({ place }) => place).sort());
        for (const { toward, places: there, nearKm, farKm } of directions) {
          for (const each of places.filter(({ place }) => there.includes(place))) {
            const km = distanceKm(core.anchor, each);
            expect(km).toBeGreaterThanOrEqual(nearKm);
            expect(km).toBeLessThanOrEqual(farKm);
            expect(compassOf(mapBearing(core.anchor, each))).toBe(toward);
          }
        }
        return true;
      }),
    );
  });

  it('reads each of 200,000 places a few times, and not once for each other place', () => {
    const places = Array.from({ length: 200_000 }, (_, place) => at(place, 40 + place / 50_000, 33));
    const found = describeView(places, 50);
    expect(found).toMatchObject({ incidents: 200_000, places: 200_000 });
    expect(found?.directions.flatMap((each) => each.places)).toHaveLength(200_000 - (found?.core.places ?? 0));
  });
});
