import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlaceTree } from '../../../src/spacetime/build-place-tree';
import type { PlaceTable } from '../../../src/spacetime/event-table';
import { boundsOfNode, layOutLeaves } from '../../../src/spacetime/node-leaves';
import type { PlaceTree } from '../../../src/spacetime/place-tree';
import { mercatorX, mercatorY, worldSize } from '../../../src/spacetime/web-mercator';
import { placesArbitrary } from './random-table';

const weighed = placesArbitrary.chain((places) =>
  fc.record({
    places: fc.constant(places),
    weights: fc.array(fc.nat(5), { minLength: places.length, maxLength: places.length }),
  }),
);

function pixels(tree: PlaceTree, zoom: number, a: number, b: number): number {
  const across = Math.abs(mercatorX(tree.lon[a] ?? 0) - mercatorX(tree.lon[b] ?? 0));
  const dx = Math.min(across, 1 - across);
  const dy = mercatorY(tree.lat[a] ?? 0) - mercatorY(tree.lat[b] ?? 0);
  return Math.hypot(dx, dy) * worldSize(zoom);
}

function at(lons: number[], lats: number[]): PlaceTable {
  return { length: lons.length, lon: Float64Array.from(lons), lat: Float64Array.from(lats) };
}

function nodesAt(tree: PlaceTree, zoom: number): number[] {
  return [...new Set(tree.nodeOf[zoom - tree.minZoom])];
}

describe('the place tree', () => {
  it('keeps the nodes of every level more than a radius apart', () => {
    fc.assert(
      fc.property(weighed, ({ places, weights }) => {
        const tree = buildPlaceTree(places, weights);
        for (let zoom = 0; zoom <= 16; zoom += 1) {
          const nodes = nodesAt(tree, zoom);
          for (const a of nodes) {
            for (const b of nodes) if (a !== b) expect(pixels(tree, zoom, a, b)).toBeGreaterThan(tree.radius);
          }
        }
      }),
    );
  });

  it('shows each place at each zoom in one node: the same as at the zoom below, or a child of it', () => {
    fc.assert(
      fc.property(weighed, ({ places, weights }) => {
        const tree = buildPlaceTree(places, weights);
        for (let place = 0; place < places.length; place += 1) {
          for (let zoom = 0; zoom <= 16; zoom += 1) {
            const node = tree.nodeOf[zoom]?.[place] ?? -1;
            expect(tree.zoomFrom[node]).toBeLessThanOrEqual(zoom);
            expect(tree.zoomTo[node]).toBeGreaterThanOrEqual(zoom);
            const coarser = tree.nodeOf[zoom - 1]?.[place] ?? node;
            expect(coarser === node || coarser === tree.parent[node]).toBe(true);
          }
        }
      }),
    );
  });

  it('puts a cluster at its heaviest place', () => {
    fc.assert(
      fc.property(weighed, ({ places, weights }) => {
        const tree = buildPlaceTree(places, weights);
        const leaves = layOutLeaves(tree);
        for (let node = 0; node < tree.nodeCount; node += 1) {
          const members = [...leaves.order.slice(leaves.from[node], leaves.to[node])];
          const most = Math.max(...members.map((place) => weights[place] ?? 0));
          const here = members.filter(
            (place) => places.lon[place] === tree.lon[node] && places.lat[place] === tree.lat[node],
          );
          expect(Math.max(...here.map((place) => weights[place] ?? 0))).toBe(most);
        }
      }),
    );
  });

  it('lists under each node the places that the node shows', () => {
    fc.assert(
      fc.property(weighed, ({ places, weights }) => {
        const tree = buildPlaceTree(places, weights);
        const leaves = layOutLeaves(tree);
        expect([...leaves.order].sort((a, b) => a - b)).toEqual(Array.from(places.lon, (_, i) => i));
        for (const nodeOf of tree.nodeOf) {
          for (const node of new Set(nodeOf)) {
            const under = [...leaves.order.slice(leaves.from[node], leaves.to[node])].sort((a, b) => a - b);
            expect(under).toEqual([...nodeOf.keys()].filter((place) => nodeOf[place] === node));
          }
        }
      }),
    );
  });

  it('clusters neighbours on both sides of the antimeridian, with bounds that cross it', () => {
    const places = at([179.9, -179.9], [10, 11]);
    const tree = buildPlaceTree(places, [2, 1]);
    const node = tree.nodeOf[0]?.[0] ?? -1;
    expect(tree.nodeOf[0]?.[1]).toBe(node);
    expect(tree.lon[node]).toBe(179.9);
    const bounds = boundsOfNode(places, tree, layOutLeaves(tree), node);
    expect(bounds.west).toBeCloseTo(179.9);
    expect(bounds.east).toBeCloseTo(-179.9);
    expect([bounds.south, bounds.north]).toEqual([10, 11]);
  });

  it('puts places beyond the edge of the mercator square on its edge', () => {
    const tree = buildPlaceTree(at([0, 0, 0], [90, 86, -90]), [1, 1, 1]);
    expect(tree.nodeOf[16]?.[0]).toBe(tree.nodeOf[16]?.[1]);
    expect(tree.nodeOf[0]?.[2]).not.toBe(tree.nodeOf[0]?.[0]);
  });

  it('never splits places that share one point', () => {
    const tree = buildPlaceTree(at([44, 44, 45], [33, 33, 33]), [1, 1, 1]);
    const node = tree.nodeOf[16]?.[0] ?? -1;
    expect(tree.nodeOf[16]?.[1]).toBe(node);
    expect(tree.zoomTo[node]).toBe(16);
    expect(tree.nodeOf[16]?.[2]).toBe(2);
  });

  it('is empty for no places', () => {
    const tree = buildPlaceTree(at([], []), []);
    expect(tree.nodeCount).toBe(0);
    expect(tree.nodeOf).toHaveLength(17);
  });
});
