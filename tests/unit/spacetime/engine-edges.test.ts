import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../../src/domain/time-interval';
import { createEngine, createEngineFrom } from '../../../src/spacetime/create-engine';
import type { PlaceTable } from '../../../src/spacetime/event-table';
import { prepareEngine, transferablesOf } from '../../../src/spacetime/prepare-engine';
import { type IncidentSpec, tableOf } from './random-table';

const places = (): PlaceTable => ({
  length: 3,
  lon: Float64Array.from([44.3, 44.4, -180]),
  lat: Float64Array.from([33.3, 33.4, 0]),
});
const PLACES = places();
const DAY = 1440;

function incident(start: number, length: number, place = 0, lasted = false): IncidentSpec {
  const site = { start, length, lasted, place, kind: 0, actors: [] };
  return { sites: [site], killed: [1, 2, 3], wounded: [-1, -1, -1] };
}

describe('the engine at its edges', () => {
  it('counts zero everywhere in a table without rows', () => {
    const engine = createEngine(tableOf([]), PLACES);
    expect(engine.extent).toEqual([0, 0]);
    engine.update({ window: [-5, 5] });
    expect(engine.totals.incidents).toBe(0);
    expect([...engine.rows('killed')]).toEqual([]);
    expect([...engine.facet('kind')].every((count) => count === 0)).toBe(true);
    expect([...engine.histogram(Float64Array.from([0, 1])).certain]).toEqual([0]);
    expect(engine.nextStart(0)).toBeNull();
  });

  it('works without any place', () => {
    const engine = createEngine(tableOf([incident(0, 10, -1)]), {
      length: 0,
      lon: new Float64Array(0),
      lat: new Float64Array(0),
    });
    engine.update({ zoom: 5 });
    expect(engine.totals.incidents).toBe(1);
    expect([...engine.counts.nodes]).toEqual([]);
  });

  it('starts with the window over the whole extent, so that every row matches for certain', () => {
    const engine = createEngine(tableOf([incident(-3 * DAY, DAY), incident(99, 1)]), PLACES);
    expect([engine.from, engine.to]).toEqual([-3 * DAY, 100]);
    expect(engine.totals).toMatchObject({ incidents: 2, possible: 0, killed: { low: 2, best: 4, high: 6 } });
    expect(engine.totals.wounded.notStated).toBe(2);
  });

  it('does not match an interval that ends where the window starts, or that starts where the window ends', () => {
    const engine = createEngine(tableOf([incident(0, 10), incident(10, 10), incident(20, 10)]), PLACES);
    engine.update({ window: [10, 20] });
    expect([...engine.rows('date')]).toEqual([1]);
    expect(engine.match(1)).toBe(2);
  });

  it('matches an interval that contains the instant of an empty window: possibly, or for certain when it lasted', () => {
    const engine = createEngine(tableOf([incident(0, 10), incident(0, 10, 0, true), incident(10, 5)]), PLACES);
    engine.update({ window: [0, 0] });
    expect([engine.match(0), engine.match(1), engine.match(2)]).toEqual([1, 2, 0]);
    engine.update({ window: [10, 10] });
    expect([engine.match(0), engine.match(1), engine.match(2)]).toEqual([0, 0, 1]);
  });

  it('matches an interval longer than the window possibly, or for certain when it lasted', () => {
    const engine = createEngine(tableOf([incident(0, 400 * DAY), incident(0, 400 * DAY, 0, true)]), PLACES);
    engine.update({ window: [5 * DAY, 6 * DAY] });
    expect(engine.totals).toMatchObject({ incidents: 2, possible: 1 });
  });

  it('counts times before 1970 and after 2100', () => {
    const year = 365 * DAY;
    const engine = createEngine(tableOf([incident(-100 * year, DAY), incident(200 * year, DAY)]), PLACES);
    engine.update({ window: [-101 * year, -99 * year] });
    expect([...engine.rows('date')]).toEqual([0]);
    engine.update({ window: [199 * year, 201 * year] });
    expect([...engine.rows('date')]).toEqual([1]);
  });

  it('counts the first minute that a date can have and the last one that fits in 32 bits', () => {
    const low = UNDATED.start + 1;
    const engine = createEngine(tableOf([incident(low, 1), incident(2 ** 31 - 2, 1)]), PLACES);
    expect([...engine.rows('date')]).toEqual([0, 1]);
    engine.update({ window: [low, 0] });
    expect([...engine.rows('date')]).toEqual([0]);
  });

  it('ignores a window or a zoom that is not a number, and swaps the ends of a window that runs backwards', () => {
    const engine = createEngine(tableOf([incident(0, 10), incident(50, 10)]), PLACES);
    const before = engine.revision;
    engine.update({ window: [Number.NaN, 5] });
    engine.update({ zoom: Number.NaN });
    expect(engine.revision).toBe(before);
    engine.update({ window: [20, -20] });
    expect([engine.from, engine.to]).toEqual([-20, 20]);
    expect(engine.totals.incidents).toBe(1);
  });

  it('counts incidents of one place and one minute in one node at every zoom', () => {
    const engine = createEngine(tableOf(Array.from({ length: 500 }, () => incident(7, 1))), PLACES);
    for (let zoom = 0; zoom <= 16; zoom += 1) {
      engine.update({ zoom: zoom });
      const node = engine.tree.nodeOf[zoom]?.[0] ?? -1;
      expect(engine.counts.incidents[node]).toBe(500);
    }
    expect(engine.isPoint(0)).toBe(true);
    expect(engine.rowsAt(0)).toHaveLength(500);
  });

  it('counts hundreds of incidents at one place with their figures and ring parts', () => {
    const many = Array.from({ length: 700 }, (_, i): IncidentSpec => {
      const site = { start: i, length: i % 2 ? 2000 : 1, lasted: false, place: 0, kind: i % 3, actors: [] };
      return { sites: [site], killed: i % 5 ? [-1, 2, -1] : [-1, -1, -1], wounded: [0, 1, 1] };
    });
    const engine = createEngine(tableOf(many), PLACES);
    engine.update({ split: 'kind' });
    engine.update({ window: [0, 700] });
    engine.update({ filters: { kind: [0, 1] } });
    const [node = -1] = engine.nodesIn({ west: 44.2, east: 44.5, south: 33, north: 34 });
    const passing = many.map((_, i) => i).filter((i) => i % 3 < 2);
    const { incidents, sites, possible, killed, killedNotStated, wounded, split, splitSize } = engine.counts;
    expect(incidents[node]).toBe(passing.length);
    expect(sites[node]).toBe(passing.length);
    expect(possible[node]).toBe(passing.filter((i) => i % 2).length);
    expect(killed[node]).toBe(2 * passing.filter((i) => i % 5).length);
    expect(killedNotStated[node]).toBe(passing.filter((i) => i % 5 === 0).length);
    expect(wounded[node]).toBe(passing.length);
    const parts = split.subarray(node * splitSize, node * splitSize + 3);
    expect([...parts]).toEqual([0, 1, 2].map((kind) => passing.filter((i) => i % 3 === kind).length));
    const dead = 2 * passing.filter((i) => i % 5).length;
    expect(engine.totals.killed).toMatchObject({ low: dead, best: dead, high: dead });
  });

  it('counts the histogram again for new edges, and for the same edges under a new filter', () => {
    const engine = createEngine(tableOf([incident(0, 1), incident(12, 1), incident(90, 1)]), PLACES);
    const certain = (...edges: number[]) => [...engine.histogram(Float64Array.from(edges)).certain];
    expect(certain(0, 10, 20)).toEqual([1, 1]);
    expect(certain(0, 15, 91)).toEqual([2, 1]);
    engine.update({ filters: { kind: [] } });
    expect(certain(0, 15, 91)).toEqual([0, 0]);
    engine.update({ filters: { kind: null } });
    expect(certain(0, 15, 91)).toEqual([2, 1]);
    expect(certain(80, 100)).toEqual([1]);
  });

  it('counts all incidents when asked, and keeps the counts of two sets of edges', () => {
    const engine = createEngine(tableOf([incident(0, 1), incident(12, 1), incident(90, 1)]), PLACES);
    const [coarse, fine] = [Float64Array.from([0, 100]), Float64Array.from([0, 10, 100])];
    engine.update({ filters: { kind: [] } });
    expect([...engine.histogram(fine, 'all').certain]).toEqual([1, 2]);
    expect([...engine.histogram(fine).certain]).toEqual([0, 0]);
    const first = engine.histogram(coarse);
    engine.histogram(fine);
    expect(engine.histogram(coarse)).toBe(first);
    engine.update({ filters: { kind: null } });
    expect([...engine.histogram(coarse).certain]).toEqual([3]);
  });

  it('counts each site of an incident as a site, and the incident once', () => {
    const spec = incident(0, 10);
    const [first] = spec.sites;
    const sites = first ? [first, { ...first, place: 1 }, { ...first, place: -1 }] : [];
    const engine = createEngine(tableOf([{ ...spec, sites }]), PLACES);
    engine.update({ zoom: 16 });
    expect([engine.counts.sites[0], engine.counts.incidents[0]]).toEqual([1, 1]);
    expect([engine.counts.sites[1], engine.counts.incidents[1]]).toEqual([1, 0]);
    expect(engine.soleRow(1)).toBe(1);
    expect(engine.totals.incidents).toBe(1);
  });

  it('accepts bounds that run past 180 degrees, are wider than the world, or cross the antimeridian', () => {
    const engine = createEngine(tableOf([incident(0, 10, 2), incident(0, 10, 0)]), PLACES);
    const count = (west: number, east: number) => engine.totalsIn({ west, east, south: -10, north: 60 }).incidents;
    expect(count(170, 190)).toBe(1);
    expect(count(170, -170)).toBe(1);
    expect(count(180, 180)).toBe(1);
    expect(count(-400, 400)).toBe(2);
    expect(count(-180, 180)).toBe(2);
    expect(count(404, 405)).toBe(1);
    expect(count(0, 179)).toBe(1);
  });

  it('finds the nodes that stand in bounds, also without a match there', () => {
    const engine = createEngine(tableOf([incident(0, 10, 2), incident(0, 10, 0)]), PLACES);
    engine.update({ zoom: 16 });
    expect([...engine.nodesIn({ west: 44, east: 45, south: 33, north: 34 })]).toEqual([0, 1]);
  });

  it('lets no incident pass an empty filter, and lets all pass again when the filter is removed', () => {
    const engine = createEngine(tableOf([incident(0, 10)]), PLACES);
    engine.update({ filters: { kind: [] } });
    expect([engine.totals.incidents, engine.filteredIncidents]).toEqual([0, 0]);
    engine.update({ filters: { kind: null } });
    expect([engine.totals.incidents, engine.filteredIncidents]).toEqual([1, 1]);
  });

  it('refuses a table whose rows contradict each other, and names the row', () => {
    const table = tableOf([incident(0, 10), incident(5, 10)]);
    table.end[1] = 5;
    expect(() => createEngine(table, PLACES)).toThrow('Row 1: end is emptyInterval');
  });

  it('works on what a worker prepared and transferred', () => {
    const table = tableOf([incident(0, 30), incident(5, 10, 1)]);
    const prepared = prepareEngine(table, places());
    if (!prepared) throw new Error('not cancelled');
    expect([prepared.byStart, prepared.byEnd?.length]).toEqual([null, 2]);
    const transfer = transferablesOf(prepared);
    const received = structuredClone(prepared, { transfer });
    expect(prepared.byEnd).toHaveLength(0);
    expect(table.start).toHaveLength(0);
    expect(prepared.tree.nodeOf[3]).toHaveLength(0);
    expect(createEngineFrom(received).totals.incidents).toBe(2);
  });

  it('stops preparing when cancelled, and reports a share of the work that only grows', () => {
    const shares: number[] = [];
    const table = tableOf([incident(0, 10)]);
    expect(prepareEngine(table, places(), { isCancelled: () => true })).toBeNull();
    expect(prepareEngine(table, places(), { onProgress: (share) => shares.push(share) })).not.toBeNull();
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});
