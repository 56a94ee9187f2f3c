import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/spacetime/create-engine';
import type { Engine, EngineChange, SortOrder } from '../../../src/spacetime/engine';
import { NaiveEngine } from './naive-engine';
import { MINUTES, type Sample, sampleArbitrary } from './random-table';

const minute = fc.integer({ min: MINUTES.min - 3, max: MINUTES.max + 40 });
/** A drag can end between two minutes. */
const moment = fc.oneof({ arbitrary: minute, weight: 4 }, { arbitrary: minute.map((at) => at + 0.5), weight: 1 });
const bounds = fc
  .tuple(fc.integer({ min: -200, max: 200 }), fc.nat(200), fc.integer({ min: -90, max: 80 }), fc.nat(90))
  .map(([west, width, south, height]) => ({
    west,
    east: west + width > 180 && west <= 180 ? west + width - 360 : west + width,
    south,
    north: south + height,
  }));

type Step =
  | { type: 'window'; from: number; to: number }
  | { type: 'filter'; id: string; codes: number[] | null }
  | { type: 'mask'; id: string; seed: number | null }
  | { type: 'zoom'; zoom: number }
  | { type: 'split'; id: string | null };

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ type: fc.constant('window' as const), from: moment, to: moment }), weight: 3 },
  { arbitrary: minute.map((at) => ({ type: 'window' as const, from: at, to: at })), weight: 1 },
  {
    arbitrary: fc.record({
      type: fc.constant('filter' as const),
      id: fc.constantFrom('kind', 'actor', 'no such'),
      codes: fc.option(fc.uniqueArray(fc.nat(11), { maxLength: 8 })),
    }),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      type: fc.constant('mask' as const),
      id: fc.constantFrom('search', 'other'),
      seed: fc.option(fc.nat(1000)),
    }),
    weight: 1,
  },
  { arbitrary: fc.record({ type: fc.constant('zoom' as const), zoom: fc.double({ min: -1, max: 20 }) }), weight: 1 },
  {
    arbitrary: fc.record({
      type: fc.constant('split' as const),
      id: fc.constantFrom('kind', 'actor', 'no such', null),
    }),
    weight: 1,
  },
);

/** Tells the naive engine, and answers the same change as the engine takes it. */
function changeOf(naive: NaiveEngine, each: Step): EngineChange {
  if (each.type === 'window') {
    naive.from = Math.min(each.from, each.to);
    naive.to = Math.max(each.from, each.to);
    return { window: [each.from, each.to] };
  }
  if (each.type === 'filter') {
    if (each.id !== 'no such' && each.codes) naive.filters.set(each.id, each.codes);
    if (each.id !== 'no such' && !each.codes) naive.filters.delete(each.id);
    return { filters: { [each.id]: each.codes } };
  }
  if (each.type === 'mask') {
    const { seed } = each;
    const mask =
      seed === null ? null : Uint8Array.from(naive.rowIds(), (row) => (((row + seed) * 2654435761) % 7 < 4 ? 1 : 0));
    if (mask) naive.masks.set(each.id, mask);
    else naive.masks.delete(each.id);
    return { masks: { [each.id]: mask } };
  }
  return each.type === 'zoom' ? { zoom: each.zoom } : { split: each.id };
}

function take(engine: Engine, naive: NaiveEngine, each: Step): void {
  engine.update(changeOf(naive, each));
}

/** Several steps as one change: the last window, zoom and split count, filters and masks add up. */
function takeTogether(engine: Engine, naive: NaiveEngine, steps: readonly Step[]): void {
  const changes = steps.map((each) => changeOf(naive, each));
  const filters = Object.assign({}, ...changes.map((change) => change.filters ?? {}));
  const masks = Object.assign({}, ...changes.map((change) => change.masks ?? {}));
  engine.update(Object.assign({}, ...changes, { filters, masks }));
}

function start({ table, places }: Sample): { engine: Engine; naive: NaiveEngine } {
  const engine = createEngine(table, places);
  const naive = new NaiveEngine(table, places);
  [naive.from, naive.to] = engine.extent;
  return { engine, naive };
}

function checkCounts(engine: Engine, naive: NaiveEngine, split: string | null): void {
  const { counts, tree, table } = engine;
  const nodeOf = tree.nodeOf[counts.level] ?? new Int32Array(0);
  const matching = naive.matching();
  expect([...new Set(nodeOf)].sort((a, b) => a - b)).toEqual([...counts.nodes]);
  for (const node of counts.nodes) {
    const rows = matching.filter((row) => (table.place[row] ?? -1) >= 0 && nodeOf[table.place[row] ?? 0] === node);
    const primary = rows.filter((row) => table.primary[row] === 1);
    const totals = naive.totals(primary);
    expect(engine.totalsAt(node)).toEqual(totals);
    expect([
      counts.sites[node],
      counts.incidents[node],
      counts.possible[node],
      counts.undated[node],
      counts.killed[node],
      counts.wounded[node],
      counts.killedNotStated[node],
      counts.woundedNotStated[node],
    ]).toEqual([
      rows.length,
      totals.incidents,
      totals.possible,
      totals.undated,
      totals.killed.best,
      totals.wounded.best,
      totals.killed.notStated,
      totals.wounded.notStated,
    ]);
    expect(engine.soleRow(node)).toBe(rows.length === 1 ? rows[0] : -1);
    const byStart = naive.byDate(rows);
    expect([...engine.rowsAt(node)]).toEqual(byStart);
    const places = [...new Set(rows.map((row) => table.place[row] ?? -1))].sort((a, b) => a - b);
    expect([...engine.placesAt(node)].sort((a, b) => a - b)).toEqual(places);
    for (const place of places) {
      expect(engine.incidentsOf(place)).toBe(primary.filter((row) => table.place[row] === place).length);
    }
    const parts = Array.from({ length: counts.splitSize }, (_, part) =>
      split === null
        ? 0
        : primary.filter((row) => naive.codes(split, row).some((code) => naive.partOf(split, code) === part)).length,
    );
    expect([...counts.split.slice(node * counts.splitSize, (node + 1) * counts.splitSize)]).toEqual(parts);
  }
}

function checkAll(engine: Engine, naive: NaiveEngine, split: string | null): void {
  expect(engine.totals).toEqual(naive.totals(naive.incidents()));
  expect(engine.filteredIncidents).toBe(naive.listed().length);
  for (const row of naive.rowIds()) expect(engine.match(row)).toBe(naive.match(row));
  for (const id of ['kind', 'actor']) expect([...engine.facet(id)]).toEqual(naive.facet(id));
  checkCounts(engine, naive, split);
}

describe('the engine, compared with a plain recount,', () => {
  it('counts every node, total and facet right after any sequence of windows, filters, zooms and splits', () => {
    fc.assert(
      fc.property(sampleArbitrary, fc.array(step, { minLength: 1, maxLength: 12 }), (sample, steps) => {
        const { engine, naive } = start(sample);
        let split: string | null = null;
        for (const each of steps) {
          take(engine, naive, each);
          if (each.type === 'split') split = each.id === 'no such' ? null : each.id;
          checkAll(engine, naive, split);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('counts right after changes that set several things at once', () => {
    const together = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sampleArbitrary, together, (sample, changes) => {
        const { engine, naive } = start(sample);
        let split: string | null = null;
        for (const steps of changes) {
          takeTogether(engine, naive, steps);
          const last = steps.findLast((each) => each.type === 'split');
          if (last) split = last.id === 'no such' ? null : last.id;
          checkAll(engine, naive, split);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('counts in bounds what lies in them, also across the antimeridian', () => {
    fc.assert(
      fc.property(
        sampleArbitrary,
        fc.array(fc.tuple(step, bounds, fc.subarray(['totals', 'facet'])), { minLength: 1, maxLength: 8 }),
        (sample, steps) => {
          const { engine, naive } = start(sample);
          for (const [each, box, askedBefore] of steps) {
            if (askedBefore.includes('totals')) engine.totalsIn(box);
            if (askedBefore.includes('facet')) engine.facet('actor', box);
            take(engine, naive, each);
            expect(engine.incidentsWithin(box)).toBe(naive.incidents(box).length);
            expect(engine.totalsIn(box)).toEqual(naive.totals(naive.incidents(box)));
            for (const id of ['kind', 'actor']) expect([...engine.facet(id, box)]).toEqual(naive.facet(id, box));
            for (const order of ['date', 'killed'] as const) {
              expect([...engine.rows(order, box)]).toEqual(naive.rows(order, box));
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('sorts the matching incidents by date and by casualties', () => {
    const orders: SortOrder[] = ['date', 'dateDescending', 'killed', 'wounded'];
    fc.assert(
      fc.property(sampleArbitrary, fc.array(step, { maxLength: 4 }), (sample, steps) => {
        const { engine, naive } = start(sample);
        for (const each of steps) take(engine, naive, each);
        for (const order of orders) expect([...engine.rows(order)]).toEqual(naive.rows(order));
      }),
      { numRuns: 300 },
    );
  });

  it('counts each histogram bin as it counts a window, under all filters except time', () => {
    const edges = fc
      .uniqueArray(minute, { minLength: 1, maxLength: 20 })
      .map((minutes) => Float64Array.from(minutes.sort((a, b) => a - b)));
    fc.assert(
      fc.property(sampleArbitrary, fc.array(step, { minLength: 1, maxLength: 5 }), edges, (sample, steps, at) => {
        const { engine, naive } = start(sample);
        for (const each of steps) {
          take(engine, naive, each);
          expect(engine.histogram(at)).toEqual(naive.histogram(at));
        }
        const unfiltered = start(sample);
        expect(engine.histogram(at, 'all')).toEqual(unfiltered.naive.histogram(at));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the next and the previous start under all filters except time', () => {
    fc.assert(
      fc.property(sampleArbitrary, fc.array(step, { maxLength: 3 }), minute, (sample, steps, at) => {
        const { engine, naive } = start(sample);
        for (const each of steps) take(engine, naive, each);
        expect(engine.nextStart(at)).toBe(naive.nextStart(at));
        expect(engine.previousStart(at)).toBe(naive.previousStart(at));
      }),
      { numRuns: 500 },
    );
  });
});
