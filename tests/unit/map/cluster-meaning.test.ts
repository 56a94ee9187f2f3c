import { describe, expect, it } from 'vitest';
import { createTexts, loadMessages } from '../../../src/i18n/texts';
import { LEVEL_LAG } from '../../../src/map/activate-marker';
import { cardLines } from '../../../src/map/card/card-lines';
import { memberPoints } from '../../../src/map/geometry/member-points';
import { clusterName } from '../../../src/map/markers/cluster-name';
import { fitDiameter } from '../../../src/map/markers/fit-diameter';
import type { Marker } from '../../../src/map/markers/marker';
import { createMarkerNeighbours } from '../../../src/map/markers/marker-neighbours';
import { labelText, nameOfMarker } from '../../../src/map/markers/marker-text';
import { describeNode } from '../../../src/map/markers/node-description';
import { nodeFactsOf } from '../../../src/spacetime/node-facts';
import { bundledAtlas, placeIndex } from './bundled-atlas';

await loadMessages('ar');
const en = createTexts('en');

/** The zoom at which the bundled dataset opens on 1440x900 and 1024x768 or a little less, less the lag of the levels. */
const OPENING = 5.3 - LEVEL_LAG;

function nodeAt(atlas: ReturnType<typeof bundledAtlas>, id: string): number {
  const { tree, counts } = atlas.engine;
  return tree.nodeOf[counts.level]?.[placeIndex(atlas, id)] ?? -1;
}

function markerAt(atlas: ReturnType<typeof bundledAtlas>, node: number): Marker {
  const { counts } = atlas.engine;
  const description = describeNode(atlas.engine, nodeFactsOf(atlas.engine), node);
  const [sites, incidents] = [counts.sites[node] ?? 0, counts.incidents[node] ?? 0];
  const part: Partial<Marker> = { node, description, sites, incidents, changeLines: [] };
  return part as Marker;
}

describe('the opening view', () => {
  it('keeps Erbil apart from K-1, Qayyarah and Mosul, and Balad and Taji apart from Baghdad', () => {
    const atlas = bundledAtlas(OPENING);
    const all = Array.from({ length: atlas.engine.places.length }, (_, place) => place);
    const idOf = (part: string) =>
      atlas.placeAt(all.find((place) => atlas.placeAt(place).name.includes(part)) ?? -1).id;
    const nodes = ['Erbil', 'K-1', 'Qayyarah', 'Balad', 'Camp Taji', 'Green Zone', 'Mosul'].map((part) =>
      nodeAt(atlas, idOf(part)),
    );
    expect(new Set(nodes).size).toBe(nodes.length);
  });
});

describe('a cluster', () => {
  it('says in its name and card how many incidents lie at how many places, and from where to where', () => {
    const atlas = bundledAtlas(OPENING);
    const node = nodeAt(atlas, 'green-zone');
    const marker = markerAt(atlas, node);
    if (marker.description.type !== 'cluster') throw new Error('not a cluster');
    const { table } = atlas.engine;
    const places = new Set([...atlas.engine.rowsAt(node)].map((row) => table.place[row]));
    expect(marker.description.places).toBe(places.size);
    const heading = cardLines(atlas, marker, 'kind', en).heading;
    expect(heading).toMatch(new RegExp(`^${marker.incidents} incidents at ${places.size} places, from Green Zone`));
    expect(nameOfMarker(atlas, marker, en).startsWith(heading)).toBe(true);
  });

  it('has a label when half of its incidents or more are at one place', () => {
    const atlas = bundledAtlas(OPENING);
    const taji = markerAt(atlas, nodeAt(atlas, 'camp-taji'));
    const baghdad = markerAt(atlas, nodeAt(atlas, 'green-zone'));
    expect([taji.description.type, baghdad.description.type]).toEqual(['cluster', 'cluster']);
    const more = taji.description.type === 'cluster' ? taji.description.places - 1 : 0;
    expect(labelText(atlas, taji, en)).toEqual({ name: 'Camp Taji', radius: `+ ${more} places`, second: '' });
    expect(labelText(atlas, baghdad, en).name).toBe('');
  });

  it('lists its busiest places in its card with their numbers, and says how many more there are', () => {
    const atlas = bundledAtlas(OPENING);
    const marker = markerAt(atlas, nodeAt(atlas, 'green-zone'));
    const { places, more, titles } = cardLines(atlas, marker, 'kind', en);
    expect(titles).toEqual([]);
    expect(places.map(({ name }) => name)).toContain('Baghdad International Airport');
    const numbers = places.map(({ count }) => Number(count));
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    if (marker.description.type !== 'cluster') throw new Error('not a cluster');
    expect(more).toBe(`${marker.description.places - places.length} more places`);
  });

  it('draws its places where the map has them', () => {
    const atlas = bundledAtlas(OPENING);
    const node = nodeAt(atlas, 'green-zone');
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
  const alone = { node: 1, neighbours: [], scale: 100, diameterOf: (n: number) => n, shownAt: () => 0 };

  it('is what its number asks for, when nothing larger is close', () => {
    expect(fitDiameter(28, alone)).toBe(28);
    const smaller = { ...alone, neighbours: [{ node: 2, away: 0.1 }], shownAt: () => 20 };
    expect(fitDiameter(28, smaller)).toBe(28);
    const far = { ...alone, neighbours: [{ node: 2, away: 0.4 }], shownAt: () => 52 };
    expect(fitDiameter(28, far)).toBe(28);
  });

  it('leaves the number of a larger neighbour free: 20 px away, with two digits of 7 px', () => {
    const crowd = { ...alone, neighbours: [{ node: 2, away: 0.2 }], shownAt: () => 52 };
    expect(fitDiameter(40, crowd)).toBe(24);
  });

  it('does not shrink for a node that shows nothing', () => {
    const crowd = { ...alone, neighbours: [{ node: 2, away: 0.2 }] };
    expect(fitDiameter(40, crowd)).toBe(40);
  });

  it('keeps one of two equals large', () => {
    const equals = (node: number, other: number) => ({
      ...alone,
      node,
      neighbours: [{ node: other, away: 0.2 }],
      shownAt: () => 40,
    });
    expect([fitDiameter(40, equals(1, 2)), fitDiameter(40, equals(2, 1))]).toEqual([40, 24]);
  });

  it('stays legible however close the neighbour is', () => {
    const crowd = { ...alone, neighbours: [{ node: 2, away: 0.01 }], shownAt: () => 52 };
    expect(fitDiameter(40, crowd)).toBe(16);
  });

  it('knows the neighbours in whatever order nodes come into view, across the antimeridian too', () => {
    // At level 3 two markers of 52 px can overlap within 52 / 4096 of the world's width.
    const x = Float64Array.from([0.1, 0.105, 0.108, 0.999, 0.001]);
    const near = createMarkerNeighbours({ x, y: new Float64Array(5) } as unknown as Parameters<
      typeof createMarkerNeighbours
    >[0]);
    const nodesOf = (node: number) => near.of(node).map(({ node: other }) => other);
    near.take(Int32Array.from([0, 1]), 3);
    expect(nodesOf(1)).toEqual([0]);
    near.take(Int32Array.from([0, 1, 2, 3, 4]), 3);
    expect(nodesOf(1)).toEqual([0, 2]);
    expect(nodesOf(0)).toEqual([1, 2]);
    expect(nodesOf(3)).toEqual([4]);
    expect(near.of(3)[0]?.away).toBeCloseTo(0.002);
    near.take(Int32Array.from([0]), 4);
    expect(nodesOf(0)).toEqual([]);
  });
});
