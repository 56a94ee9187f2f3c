import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeAt } from '../../../src/map/markers/node-change';
import { countShared } from '../../../src/panels/compare/compared-figures';
import { rankChanges } from '../../../src/panels/compare/compared-values';
import { createEngine } from '../../../src/spacetime/create-engine';
import type { Engine } from '../../../src/spacetime/engine';
import type { Measure } from '../../../src/spacetime/figure-measure';
import { NaiveEngine } from './naive-engine';
import { MINUTES, sampleArbitrary } from './random-table';

const minute = fc.integer({ min: MINUTES.min - 3, max: MINUTES.max + 40 });
const kinds = fc.option(fc.uniqueArray(fc.nat(9), { maxLength: 4 }));
const step = fc.record({
  side: fc.constantFrom<0 | 1>(0, 1),
  window: fc.tuple(minute, minute),
  kinds,
  zoom: fc.integer({ min: 0, max: 12 }),
});
const measures = fc.constantFrom<Measure>('incidents', 'killed', 'wounded');

interface Sides {
  readonly engines: readonly [Engine, Engine];
  readonly naive: readonly [NaiveEngine, NaiveEngine];
}

/** The best figure of some rows, added up one by one; null where there are rows and none states it. */
function bestOf({ table }: NaiveEngine, measure: Measure, rows: readonly number[]): number | null {
  if (measure !== 'killed' && measure !== 'wounded') return rows.length;
  const stated = rows.map((row) => table[`${measure}Best`][row] ?? -1).filter((figure) => figure >= 0);
  if (rows.length > 0 && stated.length === 0) return null;
  return stated.reduce((sum, figure) => sum + figure, 0);
}

/** A minus B, or null where a side does not state it, or undefined where neither side has a row. */
function naiveChange({ naive }: Sides, measure: Measure, holds: (side: NaiveEngine, row: number) => boolean) {
  const [a, b] = naive.map((side) => side.incidents().filter((row) => holds(side, row)));
  if (!a || !b || a.length + b.length === 0) return undefined;
  const [ours, theirs] = [bestOf(naive[0], measure, a), bestOf(naive[1], measure, b)];
  return ours === null || theirs === null ? null : ours - theirs;
}

function checkNodes(sides: Sides, measure: Measure): void {
  const [a, b] = sides.engines;
  const nodeOf = a.tree.nodeOf[a.counts.level] ?? new Int32Array(0);
  for (const node of a.counts.nodes) {
    const wanted = naiveChange(sides, measure, ({ table }, row) => {
      const place = table.place[row] ?? -1;
      return place >= 0 && nodeOf[place] === node;
    });
    const found = changeAt(a, b, node);
    expect(found ? (found.change.difference?.best ?? null) : undefined).toBe(wanted);
  }
}

function checkValues(sides: Sides, measure: Measure): void {
  const [a, b] = sides.engines;
  const dimension = a.table.dimensions.find(({ id }) => id === 'actor');
  if (!dimension) throw new Error('no actors');
  const { changed, unknown, same } = rankChanges(
    { a, b, measure, line: measure === 'incidents' ? 'all' : 0, filters: [{}, {}] },
    dimension,
  );
  const found = new Map<number, number | null>([
    ...changed.map(({ code, change }) => [code, change.difference?.best ?? null] as const),
    ...unknown.map(({ code }) => [code, null] as const),
  ]);
  let unchanged = 0;
  dimension.values.forEach((_, code) => {
    const wanted = naiveChange(sides, measure, (side, row) => side.codes('actor', row).includes(code));
    if (wanted === 0) unchanged += 1;
    expect(found.get(code)).toBe(wanted === 0 ? undefined : wanted);
  });
  expect(same).toBe(unchanged);
  const sizes = changed.map(({ change }) => Math.abs(change.difference?.best ?? 0));
  expect(sizes).toEqual([...sizes].sort((one, two) => two - one));
}

describe('two selections over one table', () => {
  it('count as the naive engine does, whatever moves on either side', () => {
    fc.assert(
      fc.property(
        sampleArbitrary,
        measures,
        fc.array(step, { minLength: 1, maxLength: 8 }),
        ({ table, places }, measure, steps) => {
          const engine = createEngine(table, places);
          const engines = [engine, engine.fork()] as const;
          const naive = [new NaiveEngine(table, places), new NaiveEngine(table, places)] as const;
          for (const each of [0, 1] as const) {
            engines[each].update({ window: [MINUTES.min, MINUTES.max], measure });
            Object.assign(naive[each], { from: MINUTES.min, to: MINUTES.max });
          }
          for (const { side, window, kinds: wanted, zoom } of steps) {
            engines[side].update({ window, filters: { kind: wanted } });
            Object.assign(naive[side], { from: Math.min(...window), to: Math.max(...window) });
            if (wanted) naive[side].filters.set('kind', wanted);
            else naive[side].filters.delete('kind');
            for (const each of engines) each.update({ zoom });
            checkNodes({ engines, naive }, measure);
            checkValues({ engines, naive }, measure);
            const both = naive[0].incidents().filter((row) => naive[1].match(row) > 0);
            expect(countShared(...engines)).toBe(both.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('share the columns, the orders and the tree', () => {
    fc.assert(
      fc.property(sampleArbitrary, ({ table, places }) => {
        const engine = createEngine(table, places);
        const other = engine.fork();
        expect([other.table === engine.table, other.tree === engine.tree, other.places === engine.places]).toEqual([
          true,
          true,
          true,
        ]);
      }),
      { numRuns: 5 },
    );
  });
});
