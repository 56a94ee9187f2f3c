import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/dataset/atlas';
import { createTexts, loadMessages } from '../../../src/i18n/texts';
import { actionOf } from '../../../src/map/activate-marker';
import { cardLines } from '../../../src/map/card/card-lines';
import { countOutside } from '../../../src/map/chrome/count-outside';
import type { Marker } from '../../../src/map/markers/marker';
import { nameOfMarker } from '../../../src/map/markers/marker-text';
import { describeNode } from '../../../src/map/markers/node-description';
import { selectedFeatures } from '../../../src/map/overlays/selected-features';
import { circlesOfIncident } from '../../../src/map/site-circles';
import { splitParts } from '../../../src/map/split-parts';
import { nodeFactsOf } from '../../../src/spacetime/node-facts';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { bundledAtlas, placeIndex, setDays } from './bundled-atlas';

await loadMessages('ar');
const en = createTexts('en');
const ar = createTexts('ar');

/** A marker without its elements, which its meaning does not depend on. */
function markerOf(atlas: Atlas, node: number): Marker {
  const { counts } = atlas.engine;
  const part: Partial<Marker> = {
    node,
    description: describeNode(atlas.engine, nodeFactsOf(atlas.engine), node),
    sites: counts.sites[node] ?? 0,
    incidents: counts.incidents[node] ?? 0,
    changeLines: [],
  };
  return part as Marker;
}

const matching = ({ engine: { counts } }: Atlas) => [...counts.nodes].filter((node) => (counts.sites[node] ?? 0) > 0);
const namesOf = (atlas: Atlas, texts = en) =>
  matching(atlas).map((node) => nameOfMarker(atlas, markerOf(atlas, node), texts));

describe('names of markers', () => {
  it('start with the place for a site, with counts, role and casualties', () => {
    const atlas = bundledAtlas(10);
    setDays(atlas, '2020-03-11', '2020-03-15');
    const names = namesOf(atlas);
    expect(names).toContain('Camp Taji, 2 incidents, target, 3 killed, 19 wounded');
    expect(names.some((name) => name.startsWith('Rashediya') && name.includes('1 incident, launch site'))).toBe(true);
    expect(names.some((name) => name.startsWith('Abu Izam') && name.includes('find'))).toBe(true);
  });

  it('start with the number of incidents for a cluster', () => {
    const atlas = bundledAtlas(4);
    const clusters = matching(atlas).filter((node) => markerOf(atlas, node).description.type === 'cluster');
    expect(clusters.length).toBeGreaterThan(0);
    for (const node of clusters) {
      const name = nameOfMarker(atlas, markerOf(atlas, node), en);
      expect(name).toMatch(/^\d+ incidents? at \d+ places, from .+ to /);
      expect(name.startsWith(`${atlas.engine.counts.incidents[node]} incident`)).toBe(true);
    }
  });

  it('are in Arabic when the page is', () => {
    const atlas = bundledAtlas(10);
    setDays(atlas, '2020-03-11', '2020-03-15');
    const names = namesOf(atlas, ar);
    expect(names.some((name) => name.startsWith('معسكر التاجي، حادثتان، هدف'))).toBe(true);
    for (const name of names) expect(name).not.toMatch(/map\.|terms\.|[A-Za-z]{3,}/);
  });

  it('say when an incident may lie outside the window', () => {
    const atlas = bundledAtlas(12);
    const node = placeIndex(atlas, 'camp-taji');
    const start = atlas.engine.table.start[atlas.rowOf(atlas.indexOf('taji-2020-03-11'))] ?? 0;
    atlas.engine.update({ window: [start, start + 60] });
    expect(nameOfMarker(atlas, markerOf(atlas, node), en)).toContain('possibly in these dates');
  });
});

describe('what a marker stands for', () => {
  it('is the place itself when it is the only matching place of a cluster', () => {
    const atlas = bundledAtlas(5);
    setDays(atlas, '2019-05-08', '2019-05-09');
    const [node = -1, ...others] = matching(atlas);
    expect(others).toEqual([]);
    expect(markerOf(atlas, node).description).toMatchObject({ type: 'incident', related: 1 });
  });

  it('is drawn where the incident happened, and not where its cluster stands', () => {
    const atlas = bundledAtlas(6);
    setDays(atlas, '2020-03-14', '2020-03-15');
    const taji = placeIndex(atlas, 'camp-taji');
    const node = atlas.engine.tree.nodeOf[6 - atlas.engine.tree.minZoom]?.[taji] ?? -1;
    expect(node).toBeGreaterThanOrEqual(atlas.engine.tree.placeCount);
    expect(markerOf(atlas, node).description.type).toBe('cluster');
    atlas.engine.update({
      masks: { test: Uint8Array.from(atlas.engine.table.place, (place) => (place === taji ? 1 : 0)) },
    });
    expect(markerOf(atlas, node).description).toMatchObject({ type: 'incident', place: taji });
  });

  it('decides what a click does: it opens one incident, lists several of one place, or zooms into several places', () => {
    const atlas = bundledAtlas(10);
    setDays(atlas, '2020-03-11', '2020-03-15');
    const actions = new Map(
      matching(atlas).map((node) => [
        nameOfMarker(atlas, markerOf(atlas, node), en),
        actionOf(atlas, markerOf(atlas, node)),
      ]),
    );
    expect(actions.get('Camp Taji, 2 incidents, target, 3 killed, 19 wounded')).toBe('list');
    expect([...actions].find(([name]) => name.startsWith('Rashediya'))?.[1]).toBe('open');
    atlas.engine.update({ zoom: 4 });
    setDays(atlas, '2019-10-01', '2021-01-01');
    expect(matching(atlas).map((node) => actionOf(atlas, markerOf(atlas, node)))).toContain('zoom');
  });
});

describe('the card of a marker', () => {
  it('shows casualties as ranges, titles, and the parts of the ring', () => {
    const atlas = bundledAtlas(10);
    setDays(atlas, '2020-03-11', '2020-03-15');
    const taji = markerOf(atlas, placeIndex(atlas, 'camp-taji'));
    const lines = cardLines(atlas, taji, 'kind', en);
    expect(lines.heading).toBe('Camp Taji');
    expect(lines.cost[0]).toMatch(/^3(–\d+)? killed/);
    expect(lines.titles).toHaveLength(2);
    expect(lines.titles[0]?.date).toBe('11 Mar 2020');
    expect(lines.parts).toEqual([{ part: 0, label: 'Rocket attack', count: '2' }]);
    expect(lines.action).toBe('Click to list them');
  });

  it('says nothing of what the file does not state, and neither does the name', async () => {
    const spots = [
      ['date,lat,lon,killed\n2020-01-02,33,44,3', ['3 killed'], ', 3 killed'],
      ['date,lat,lon,killed\n2020-01-02,33,44,0', ['0 killed'], ', nobody killed'],
      ['date,lat,lon\n2020-01-02,33,44', [], ''],
    ] as const;
    for (const [csv, cost, end] of spots) {
      const atlas = await importedAtlasOf(csv);
      atlas.engine.update({ zoom: 5 });
      const [node = -1] = matching(atlas);
      expect(cardLines(atlas, markerOf(atlas, node), 'kind', en).cost).toEqual(cost);
      expect(nameOfMarker(atlas, markerOf(atlas, node), en)).toBe(`33.0000, 44.0000, 1 incident${end}`);
    }
  });

  it('says that the incident of a launch site is counted at its target', () => {
    const atlas = bundledAtlas(10);
    setDays(atlas, '2020-03-11', '2020-03-12');
    const node = matching(atlas).find((each) => (atlas.engine.counts.incidents[each] ?? 0) === 0) ?? -1;
    const lines = cardLines(atlas, markerOf(atlas, node), 'kind', en);
    expect(lines.cost).toEqual(['Counted at the target, not here']);
    expect(lines.about).toContain('Known to within 6.5 km');
  });
});

describe('the parts of a ring', () => {
  it('add up to the incidents of the node when each has one value', () => {
    const atlas = bundledAtlas(4);
    for (const node of matching(atlas)) {
      const sum = splitParts(atlas, node, 'kind', en).reduce((total, { count }) => total + Number(count), 0);
      expect(sum).toBe(atlas.engine.counts.incidents[node]);
    }
  });
});

describe('a selected incident', () => {
  it('draws a circle and a point for each place, and a line with an arrow from launch site to target', () => {
    const atlas = bundledAtlas();
    const sites = circlesOfIncident(atlas, atlas.indexOf('taji-2020-03-11'));
    expect(sites.map(({ role }) => role)).toEqual(['target', 'launch']);
    const parts = selectedFeatures(sites).features.map(({ properties }) => properties?.part);
    expect(parts).toEqual(['circle', 'site', 'circle', 'site', 'line', 'arrow']);
  });

  it('draws nothing when no incident is selected', () => {
    expect(circlesOfIncident(bundledAtlas(), -1)).toEqual([]);
    expect(selectedFeatures([]).features).toEqual([]);
  });
});

describe('what the map does not show', () => {
  it('is counted: outside the view, and without coordinates', () => {
    const atlas = bundledAtlas();
    const world = { west: -180, south: -90, east: 180, north: 90 };
    const everything = countOutside(atlas, world);
    expect(everything.outside).toBe(0);
    const kabul = countOutside(atlas, { west: 68, south: 34, east: 70, north: 35 });
    expect(kabul.outside + everything.unplaced + 1).toBe(atlas.engine.totals.incidents);
  });
});
