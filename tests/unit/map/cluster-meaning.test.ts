import { describe, expect, it } from 'vitest';
import { createTexts, loadMessages } from '../../../src/i18n/texts';
import { LEVEL_LAG } from '../../../src/map/activate-marker';
import { cardLines } from '../../../src/map/card/card-lines';
import { memberPoints } from '../../../src/map/geometry/member-points';
import { clusterName } from '../../../src/map/markers/cluster-name';
import type { Marker } from '../../../src/map/markers/marker';
import { createMarkerRoom } from '../../../src/map/markers/marker-room';
import { nameOfMarker } from '../../../src/map/markers/marker-text';
import { describeNode } from '../../../src/map/markers/node-description';
import { fitDiameter } from '../../../src/map/markers/size-scale';
import { nodeFactsOf } from '../../../src/spacetime/node-facts';
import { bundledAtlas, placeIndex } from './bundled-atlas';

await loadMessages('ar');
const en = createTexts('en');

/** The zoom at which the bundled dataset opens on 1440x900, less the lag of the levels. */
const OPENING = 5.3 - LEVEL_LAG;

function nodeAt(atlas: ReturnType<typeof bundledAtlas>, id: string): number {
  const { tree, counts } = atlas.engine;
  return tree.nodeOf[counts.level]?.[placeIndex(atlas, id)] ?? -1;
}

function markerAt(atlas: ReturnType<typeof bundledAtlas>, node: number): Marker {
  const { counts } = atlas.engine;
  const description = describeNode(atlas.engine, nodeFactsOf(atlas.engine), node);
  const part = { node, description, sites: counts.sites[node] ?? 0, incidents: counts.incidents[node] ?? 0 };
  return part as Marker;
}

describe('the opening view', () => {
  it('keeps Erbil apart from K-1, Qayyarah and Mosul, and Balad apart from Baghdad', () => {
    const atlas = bundledAtlas(OPENING);
    const all = Array.from({ length: atlas.engine.places.length }, (_, place) => place);
    const idOf = (part: string) =>
      atlas.placeAt(all.find((place) => atlas.placeAt(place).name.includes(part)) ?? -1).id;
    const nodes = ['Erbil', 'K-1', 'Qayyarah', 'Balad', 'Green Zone', 'Mosul'].map((part) => nodeAt(atlas, idOf(part)));
    expect(new Set(nodes).size).toBe(nodes.length);
  });
});

describe('a cluster', () => {
  it('says in its name and card how many incidents lie at how many places, and from where to where', () => {
    const atlas = bundledAtlas(OPENING);
    const node = nodeAt(atlas, 'camp-taji');
    const marker = markerAt(atlas, node);
    if (marker.description.type !== 'cluster') throw new Error('not a cluster');
    const { table } = atlas.engine;
    const places = new Set([...atlas.engine.rowsAt(node)].map((row) => table.place[row]));
    expect(marker.description.places).toBe(places.size);
    const heading = cardLines(atlas, marker, 'kind', en).heading;
    expect(heading).toMatch(new RegExp(`^${marker.incidents} incidents at ${places.size} places, from Green Zone`));
    expect(nameOfMarker(atlas, marker, en).startsWith(heading)).toBe(true);
  });

  it('lists its busiest places in its card with their numbers, and says how many more there are', () => {
    const atlas = bundledAtlas(OPENING);
    const marker = markerAt(atlas, nodeAt(atlas, 'camp-taji'));
    const { places, more, titles } = cardLines(atlas, marker, 'kind', en);
    expect(titles).toEqual([]);
    expect(places.map(({ name }) => name)).toContain('Camp Taji');
    const numbers = places.map(({ count }) => Number(count));
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    if (marker.description.type !== 'cluster') throw new Error('not a cluster');
    expect(more).toBe(`${marker.description.places - places.length} more places`);
  });

  it('draws its places where the map has them', () => {
    const atlas = bundledAtlas(OPENING);
    const node = nodeAt(atlas, 'camp-taji');
    const points = memberPoints(atlas.engine, node, 512 * 2 ** 5.3);
    expect(points).toHaveLength(atlas.engine.placesAt(node).length);
    expect(points.some(({ dx, dy }) => Math.hypot(dx, dy) < 0.01)).toBe(true);
    expect(Math.max(...points.map(({ dx, dy }) => Math.hypot(dx, dy)))).toBeLessThan(60);
  });

  it('is named in both languages, with and without incidents of its own', () => {
    const words = { incidents: 42, places: 14, from: 'Baghdad', to: 'Balad' };
    expect(clusterName(words, en)).toBe('42 incidents at 14 places, from Baghdad to Balad');
    expect(clusterName({ ...words, to: 'Baghdad' }, en)).toBe('42 incidents at 14 places near Baghdad');
    expect(clusterName({ ...words, incidents: 0 }, en)).toBe(
      '0 incidents at 14 places, from Baghdad to Balad, launch sites and finds only',
    );
    const ar = clusterName({ incidents: 42, places: 2, from: 'بغداد', to: 'بلد' }, createTexts('ar'));
    expect(ar).toBe('42 حادثة في موقعين، من بغداد إلى بلد');
  });
});

describe('the size of a marker', () => {
  it('shrinks to the distance of its nearest neighbour, and not below the least target', () => {
    expect(fitDiameter(52, 41.7)).toBe(40);
    expect(fitDiameter(52, 10)).toBe(24);
    expect(fitDiameter(28, Number.POSITIVE_INFINITY)).toBe(28);
  });

  it('knows the nearest neighbour in whatever order nodes come into view, across the antimeridian too', () => {
    const x = Float64Array.from([0.1, 0.2, 0.25, 0.99]);
    const room = createMarkerRoom({ x, y: new Float64Array(4) } as unknown as Parameters<typeof createMarkerRoom>[0]);
    room.take(Int32Array.from([0, 1]), 3);
    expect(room.of(1)).toBeCloseTo(0.1);
    room.take(Int32Array.from([0, 1, 2, 3]), 3);
    expect(room.of(1)).toBeCloseTo(0.05);
    expect(room.of(2)).toBeCloseTo(0.05);
    expect(room.of(3)).toBeCloseTo(0.11);
    room.take(Int32Array.from([0]), 4);
    expect(room.of(0)).toBe(Number.POSITIVE_INFINITY);
  });
});
