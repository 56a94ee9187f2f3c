import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/spacetime/create-engine';
import type { Engine } from '../../../src/spacetime/engine';
import type { EventTable, PlaceTable } from '../../../src/spacetime/event-table';
import { codeFigures } from '../../../src/spacetime/figure-codes';
import type { Measure } from '../../../src/spacetime/figure-measure';
import { nodeTotals } from '../../../src/spacetime/node-figures';
import { seededRandom } from '../../fixtures/seeded-random.mjs';
import { NaiveEngine } from './naive-engine';
import { MINUTES, tableOf } from './random-table';

/*
 * Counts stay behind when filters change, and follow when they are read. So the views are read now and then and not after each
 * change; and the tables are larger than the lists and words in which rows are counted.
 */

const INCIDENTS = 4800;
const PLACES = 40;
const CLASSES = ['strike', 'attack', 'find'];
const WORLD = { west: -20, east: 30, south: -10, north: 60 };
const EDGES = Float64Array.from([-20, -8, 0, 11, 25, 60]);

type Random = () => number;
const below = (random: Random, limit: number) => Math.floor(random() * limit);

/** @param figures how many different figures there are */
function makeWorld(random: Random, figures: number, hasClasses: boolean): { table: EventTable; places: PlaceTable } {
  const range = (): [number, number, number] => {
    if (random() < 0.2) return [-1, -1, -1];
    const best = below(random, figures);
    return [random() < 0.1 ? -1 : below(random, best + 1), best, random() < 0.1 ? -1 : best + below(random, figures)];
  };
  const incidents = Array.from({ length: INCIDENTS }, () => ({
    killed: range(),
    wounded: range(),
    undated: random() < 0.02,
    sites: Array.from({ length: random() < 0.1 ? 2 : 1 }, () => ({
      start: MINUTES.min + below(random, MINUTES.max - MINUTES.min - 5),
      length: 1 + below(random, random() < 0.2 ? 30 : 3),
      lasted: random() < 0.1,
      // Most incidents are at one place, so that its node has many words of rows.
      place: random() < 0.6 ? 0 : below(random, PLACES + 1) - 1,
      kind: below(random, 10),
      actors: Array.from({ length: 12 }, (_, code) => code).filter(() => random() < 0.15),
    })),
  }));
  const table = tableOf(incidents);
  const codes = Uint16Array.from(table.incident, (incident) => incident % CLASSES.length);
  const byClass = { id: 'class', values: CLASSES, offsets: null, codes };
  const lon = Float64Array.from({ length: PLACES }, () => random() * 60 - 20);
  const lat = Float64Array.from({ length: PLACES }, () => random() * 50);
  const dimensions = hasClasses ? [...table.dimensions, byClass] : table.dimensions;
  return { table: { ...table, dimensions }, places: { length: PLACES, lon, lat } };
}

/** A figure whose end is not stated counts as its best figure. */
function withEnds(table: EventTable): EventTable {
  const ends = (column: Int32Array, best: Int32Array) =>
    column.map((figure, row) => (figure < 0 ? (best[row] ?? 0) : figure));
  return {
    ...table,
    killedLow: ends(table.killedLow, table.killedBest),
    killedHigh: ends(table.killedHigh, table.killedBest),
    woundedLow: ends(table.woundedLow, table.woundedBest),
    woundedHigh: ends(table.woundedHigh, table.woundedBest),
  };
}

const MASKS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

/** Applies a random change to both. */
function change(random: Random, engine: Engine, naive: NaiveEngine): void {
  const kind = random();
  if (kind < 0.45) {
    const id = random() < 0.6 ? 'kind' : 'actor';
    const codes = random() < 0.3 ? null : Array.from({ length: 12 }, (_, code) => code).filter(() => random() < 0.6);
    if (codes) naive.filters.set(id, codes);
    else naive.filters.delete(id);
    engine.update({ filters: { [id]: codes } });
  } else if (kind < 0.55) {
    const id = MASKS[below(random, 3)] ?? '';
    const mask = random() < 0.4 ? null : Uint8Array.from(naive.rowIds(), () => (random() < 0.8 ? 1 : 0));
    if (mask) naive.masks.set(id, mask);
    else naive.masks.delete(id);
    engine.update({ masks: { [id]: mask } });
  } else if (kind < 0.62) {
    // More filters than a byte has bits, or none of them.
    const isMany = random() < 0.5;
    const masks = MASKS.map(
      (id) =>
        [
          id,
          isMany ? Uint8Array.from(naive.rowIds(), (row) => (row % 97 === id.charCodeAt(0) ? 0 : 1)) : null,
        ] as const,
    );
    for (const [id, mask] of masks) mask ? naive.masks.set(id, mask) : naive.masks.delete(id);
    engine.update({ masks: Object.fromEntries(masks) });
  } else if (kind < 0.95) {
    // A small move changes single rows, a far one is a new count.
    const isSmall = random() < 0.6;
    const from = isSmall ? naive.from + 1 : MINUTES.min + below(random, 50);
    const to = isSmall ? Math.max(naive.to - 1, from) : from + below(random, 60);
    [naive.from, naive.to] = [from, to];
    engine.update({ window: [from, to] });
  } else {
    const measures: Measure[] = ['incidents', 'killed', 'wounded'];
    engine.update({
      zoom: below(random, 12),
      split: ['kind', 'actor', null][below(random, 3)] ?? null,
      measure: measures[below(random, 3)] ?? 'killed',
    });
  }
}

/** Every second view, so that each of them stays behind by several changes now and then. */
function checkSome(random: Random, engine: Engine, naive: NaiveEngine): void {
  const incidents = naive.incidents();
  const isRead = () => random() < 0.5;
  if (isRead()) expect(engine.totals).toEqual(naive.totals(incidents));
  for (const id of ['kind', 'actor']) {
    if (isRead()) expect([...engine.facet(id)]).toEqual(naive.facet(id));
    if (random() < 0.25) expect([...engine.facet(id, WORLD)]).toEqual(naive.facet(id, WORLD));
  }
  if (isRead()) expect(engine.totalsIn(WORLD)).toEqual(naive.totals(naive.incidents(WORLD)));
  if (isRead()) {
    const wanted = naive.histogram(EDGES);
    const { certain, possible, killed, wounded } = engine.histogram(EDGES);
    expect([certain, possible, killed, wounded]).toEqual([
      wanted.certain,
      wanted.possible,
      wanted.killed,
      wanted.wounded,
    ]);
  }
  expect(engine.filteredIncidents).toBe(naive.listed().length);
  if (engine.lines.length > 0 && isRead()) {
    const ofLine = (id: string) => incidents.filter((row) => CLASSES[naive.codes('class', row)[0] ?? -1] === id);
    expect(engine.totalsByLine()).toEqual(engine.lines.map((id) => naive.totals(ofLine(id))));
  }
  checkNodes(engine, naive);
}

function checkNodes(engine: Engine, naive: NaiveEngine): void {
  const { counts, tree, table, figures, measure } = engine;
  const nodeOf = tree.nodeOf[counts.level] ?? new Int32Array(0);
  const byNode = new Map<number, number[]>();
  for (const row of naive.matching()) {
    const place = table.place[row] ?? -1;
    if (place < 0) continue;
    const node = nodeOf[place] ?? 0;
    byNode.set(node, [...(byNode.get(node) ?? []), row]);
  }
  for (const node of counts.nodes) {
    const rows = byNode.get(node) ?? [];
    const primary = rows.filter((row) => table.primary[row] === 1);
    const totals = naive.totals(primary);
    expect([counts.sites[node], counts.incidents[node], counts.possible[node], counts.undated[node]]).toEqual([
      rows.length,
      totals.incidents,
      totals.possible,
      totals.undated,
    ]);
    expect([counts.killed[node], counts.wounded[node]]).toEqual([totals.killed.best, totals.wounded.best]);
    expect([counts.killedNotStated[node], counts.woundedNotStated[node]]).toEqual([
      totals.killed.notStated,
      totals.wounded.notStated,
    ]);
    const rowSum = rows.reduce((sum, row) => (sum + row) | 0, 0);
    expect(counts.rowSum[node]).toBe(rowSum);
    if (!figures || (measure !== 'killed' && measure !== 'wounded')) continue;
    const ids = engine.lines.length > 0 ? engine.lines : [''];
    const linesOf = ids.map((id) =>
      id === '' ? primary : primary.filter((row) => CLASSES[naive.codes('class', row)[0] ?? -1] === id),
    );
    const wanted = linesOf.map((own) => ({ incidents: own.length, ...naive.totals(own)[measure] }));
    expect(nodeTotals(figures, node)).toEqual(wanted);
  }
}

describe('counts that stay behind until they are read', () => {
  const cases = [
    { name: 'with few different figures', figures: 6, hasClasses: false },
    { name: 'with figures above 255', figures: 400, hasClasses: false },
    { name: 'with more different figures than there are codes, and classes', figures: 300_000, hasClasses: true },
    { name: 'with few different figures and classes', figures: 3, hasClasses: true },
  ];
  for (const { name, figures, hasClasses } of cases) {
    it(`are right after any changes, ${name}`, () => {
      const random = seededRandom(20200314 + figures);
      const { table, places } = makeWorld(random, figures, hasClasses);
      expect(codeFigures(table).hasApart).toBe(figures > 1000 || figures === 400);
      const engine = createEngine(table, places);
      const naive = new NaiveEngine(withEnds(table), places);
      [naive.from, naive.to] = engine.extent;
      engine.update({ split: 'kind', measure: 'killed' });
      for (let step = 0; step < 30; step += 1) {
        change(random, engine, naive);
        if (random() < 0.3) engine.catchUp(() => random() < 0.5);
        if (step % 3 === 2 || random() < 0.3) checkSome(random, engine, naive);
      }
    }, 60_000);
  }
});
