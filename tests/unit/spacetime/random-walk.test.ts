import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/spacetime/create-engine';
import type { Engine } from '../../../src/spacetime/engine';
import { seededRandom } from '../../fixtures/seeded-random.mjs';
import { tableOf } from './random-table';

const STEPS = 100_000;
const SPAN = 5000;

function buildEngine(random: () => number): Engine {
  const below = (limit: number) => Math.floor(random() * limit);
  const figure = (): [number, number, number] =>
    random() < 0.3 ? [-1, -1, -1] : [below(2), 2 + below(2), 4 + below(9)];
  const incidents = Array.from({ length: 1500 }, () => ({
    killed: figure(),
    wounded: figure(),
    sites: Array.from({ length: 1 + below(2) }, () => ({
      start: below(SPAN),
      length: 1 + below(random() < 0.1 ? 3000 : 60),
      lasted: random() < 0.2,
      place: below(201) - 1,
      kind: below(10),
      actors: [below(6), 6 + below(6)],
    })),
  }));
  const places = {
    length: 200,
    lon: Float64Array.from({ length: 200 }, () => 40 + random() * 10),
    lat: Float64Array.from({ length: 200 }, () => 30 + random() * 6),
  };
  return createEngine(tableOf(incidents), places);
}

/** All numbers that the engine updates when a row enters or leaves the window. */
function snapshot(engine: Engine) {
  const { nodes, ...counts } = engine.counts;
  return {
    counts: Object.values(counts).map((column) => (typeof column === 'number' ? column : [...column])),
    totals: engine.totals,
    facets: [...engine.facet('kind'), ...engine.facet('actor')],
    nodes: [...nodes],
  };
}

/** A new engine with the same selection, which did not get there step by step. */
function afresh(engine: Engine, filter: readonly number[] | null, split: string): Engine {
  const other = createEngine(engine.table, engine.places, engine.tree);
  other.update({ filters: { kind: filter } });
  other.update({ split });
  other.update({ zoom: engine.counts.level });
  other.update({ window: [engine.extent[0] - 1, engine.extent[0] - 1] });
  other.update({ window: [engine.from, engine.to] });
  return other;
}

describe('a long walk of the window', () => {
  it(`leaves every count exact after ${STEPS} steps, and every place in its cluster`, () => {
    const random = seededRandom(20200311);
    const engine = buildEngine(random);
    const nodeOf = engine.tree.nodeOf.map((level) => level.slice());
    let filter: number[] | null = null;
    let split = 'kind';
    engine.update({ split });
    engine.facet('kind');
    let from = 0;
    let to = 200;
    for (let step = 1; step <= STEPS; step += 1) {
      const kind = random();
      if (kind < 0.001) [from, to] = [random() * SPAN, random() * SPAN].map(Math.floor) as [number, number];
      else if (kind < 0.5) [from, to] = [from + 7, to + 7];
      else if (kind < 0.8) from += Math.floor(random() * 41) - 20;
      else to += Math.floor(random() * 41) - 20;
      if (from > SPAN) [from, to] = [from - SPAN, to - SPAN];
      engine.update({ window: [from, to] });
      if (step % 5000 === 0) {
        filter = random() < 0.5 ? null : [0, 1, 2, 3, 4];
        engine.update({ filters: { kind: filter } });
        engine.update({ zoom: random() * 17 });
        split = random() < 0.5 ? 'kind' : 'actor';
        engine.update({ split });
        engine.facet('kind');
      }
      if (step % 2500 === 0 || step === STEPS) {
        expect(snapshot(engine)).toEqual(snapshot(afresh(engine, filter, split)));
      }
    }
    expect(engine.tree.nodeOf).toEqual(nodeOf);
  });

  it('keeps the sums over the nodes equal to the totals of the rows with a place', () => {
    const random = seededRandom(7);
    const engine = buildEngine(random);
    const everywhere = { west: -180, east: 180, south: -90, north: 90 };
    for (let step = 0; step < 300; step += 1) {
      engine.update({ window: [random() * SPAN, random() * SPAN] });
      engine.update({ zoom: random() * 17 });
      const { nodes, incidents, possible, killed, wounded, killedNotStated, woundedNotStated } = engine.counts;
      const sum = (column: Int32Array) => nodes.reduce((all, node) => all + (column[node] ?? 0), 0);
      const placed = engine.totalsIn(everywhere);
      expect([sum(incidents), sum(possible), sum(killed), sum(wounded)]).toEqual([
        placed.incidents,
        placed.possible,
        placed.killed.best,
        placed.wounded.best,
      ]);
      expect([sum(killedNotStated), sum(woundedNotStated)]).toEqual([
        placed.killed.notStated,
        placed.wounded.notStated,
      ]);
      const unplaced = [...engine.rows('date')].filter((row) => (engine.table.place[row] ?? -1) < 0).length;
      expect(placed.incidents + unplaced).toBe(engine.totals.incidents);
    }
  });
});
