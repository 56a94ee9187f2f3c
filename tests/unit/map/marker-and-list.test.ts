import { expect, it } from 'vitest';
import { createTexts } from '../../../src/i18n/texts';
import { shownCount } from '../../../src/map/markers/draw-marker';
import type { Marker } from '../../../src/map/markers/marker';
import { nameOfMarker } from '../../../src/map/markers/marker-text';
import { describeNode } from '../../../src/map/markers/node-description';
import { nodeFactsOf } from '../../../src/spacetime/node-facts';
import { markerListOf } from '../../../src/spacetime/place-filter';
import { bundledAtlas } from './bundled-atlas';

const en = createTexts('en');

it.each([6, 10, 14, 18])('a marker at zoom %i that opens a list has the number and the name of that list', (zoom) => {
  const atlas = bundledAtlas(zoom);
  const { engine } = atlas;
  const listing = [...engine.counts.nodes].filter(
    (node) => engine.isPoint(node) && (engine.counts.sites[node] ?? 0) > 1,
  );
  expect(listing.length).toBeGreaterThan(3);
  for (const node of listing) {
    const { counts } = engine;
    const description = describeNode(engine, nodeFactsOf(engine), node);
    const numbers = { incidents: counts.incidents[node] ?? 0, sites: counts.sites[node] ?? 0 };
    const marker = { node, description, ...numbers } as Marker;
    const { count, places } = markerListOf(engine, node);
    const name = nameOfMarker(atlas, marker, en);
    if (description.type !== 'cluster' || numbers.incidents > 0) expect(shownCount(marker), name).toBe(count);
    expect(name).toContain(atlas.placeAt(places[0] ?? -1).name);
  }
});
