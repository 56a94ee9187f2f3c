import { expect, test } from 'vitest';
import { densityPart, densityRadiusKm, densityTicks } from '../../../src/map/density/density-scale';
import { chooseCircles } from '../../../src/map/overlays/circle-choice';

const NONE = new Set<number>();

test('few small circles are shown, a large one only under the pointer', () => {
  const places = [
    { place: 1, radius: 40 },
    { place: 2, radius: 300 },
    { place: 3, radius: 8 },
  ];
  expect(chooseCircles(places, NONE, 800)).toEqual([1]);
  expect(chooseCircles(places, new Set([2, 3]), 800)).toEqual([1, 2]);
});

test('many circles are shown only under the pointer', () => {
  const places = Array.from({ length: 30 }, (_, place) => ({ place, radius: 40 }));
  expect(chooseCircles(places, NONE, 800)).toEqual([]);
  expect(chooseCircles(places, new Set([7]), 800)).toEqual([7]);
});

test('the scale of the density runs from one incident to the most, evenly in its logarithm', () => {
  expect(densityTicks(4)).toEqual([1, 2, 4]);
  expect(densityTicks(1705)).toEqual([1, 40, 1705]);
  expect(densityPart(1705, 1705)).toBe(1);
  expect(densityPart(40, 1705)).toBeCloseTo(0.5, 1);
  expect(densityRadiusKm(33, 8)).toBeCloseTo(11.3, 0);
});
