import { describe, expect, it } from 'vitest';
import { buildPlaceTree } from '../../../src/spacetime/build-place-tree';
import { mercatorX, mercatorY, worldSize } from '../../../src/spacetime/web-mercator';
import { seededRandom } from '../../fixtures/seeded-random.mjs';

function scattered(count: number, degrees: number) {
  const random = seededRandom(7);
  return {
    length: count,
    lon: Float64Array.from({ length: count }, () => 40 + random() * degrees),
    lat: Float64Array.from({ length: count }, () => 30 + random() * degrees),
  };
}

function busiestScreen(tree: ReturnType<typeof buildPlaceTree>, zoom: number): number {
  const screens = new Map<string, number>();
  for (const node of new Set(tree.nodeOf[zoom])) {
    const x = Math.floor((mercatorX(tree.lon[node] ?? 0) * worldSize(zoom)) / 1120);
    const y = Math.floor((mercatorY(tree.lat[node] ?? 0) * worldSize(zoom)) / 700);
    screens.set(`${x} ${y}`, (screens.get(`${x} ${y}`) ?? 0) + 1);
  }
  return Math.max(...screens.values());
}

describe('the radius of a level', () => {
  it('is the least where places are few: 13 px apart at a zoom, they stay apart', () => {
    const lon = (13 / worldSize(6)) * 360;
    const places = { length: 2, lon: Float64Array.of(0, lon), lat: Float64Array.of(0, 0) };
    const tree = buildPlaceTree(places, [1, 1]);
    expect(tree.nodeOf[6]?.[0]).not.toBe(tree.nodeOf[6]?.[1]);
    expect(tree.nodeOf[5]?.[0]).toBe(tree.nodeOf[5]?.[1]);
  });

  it('is the least target of a finger where a screen would hold more than 40 markers', () => {
    // 80 pairs, 13 px apart, on one screen at zoom 8.
    const px = 360 / worldSize(8);
    const across = (at: number) => (Math.floor(at / 2) % 10) * 60 + (at % 2) * 13;
    const places = {
      length: 160,
      lon: Float64Array.from({ length: 160 }, (_, at) => across(at) * px),
      lat: Float64Array.from({ length: 160 }, (_, at) => Math.floor(at / 20) * 60 * px),
    };
    const tree = buildPlaceTree(places, new Int32Array(160).fill(1));
    expect(new Set(tree.nodeOf[8]).size).toBe(80);
  });

  it('grows where a screen would hold too many markers, to the widest at most', () => {
    const places = scattered(20_000, 8);
    const weights = new Int32Array(places.length).fill(1);
    const tree = buildPlaceTree(places, weights);
    const narrow = buildPlaceTree(places, weights, { radius: 22 });
    const wide = buildPlaceTree(places, weights, { radius: 56 });
    expect(busiestScreen(narrow, 8)).toBeGreaterThan(400);
    expect(busiestScreen(tree, 8)).toBeLessThan(200);
    expect(new Set(tree.nodeOf[8]).size).toBeGreaterThanOrEqual(new Set(wide.nodeOf[8]).size * 0.9);
  });
});
