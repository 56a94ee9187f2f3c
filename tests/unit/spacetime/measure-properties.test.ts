import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/spacetime/create-engine';
import type { Engine } from '../../../src/spacetime/engine';
import type { EventTable } from '../../../src/spacetime/event-table';
import { type Measure, measuresOf } from '../../../src/spacetime/figure-measure';
import type { MeasureTotal } from '../../../src/spacetime/measure-sums';
import { nodeTotals, nodeWeight } from '../../../src/spacetime/node-figures';
import { NaiveEngine } from './naive-engine';
import { MINUTES, sampleArbitrary } from './random-table';

const MEASURES: readonly Measure[] = ['incidents', 'killed', 'wounded', 'sum:column:m', 'mean:column:m'];
const minute = fc.integer({ min: MINUTES.min - 3, max: MINUTES.max + 40 });

/** Fractions and negative numbers, and rows without one. */
const numberArbitrary = fc.option(fc.integer({ min: -400, max: 900 }).map((tenths) => tenths / 10));
const CLASSES = ['strike', 'attack', 'find'];

interface Options {
  readonly numbers: readonly (number | null)[];
  readonly hasClasses: boolean;
}

/** The table with a column of numbers, and with classes whose figures must not be added up. */
function extend(table: EventTable, { numbers, hasClasses }: Options): { table: EventTable; values: Float64Array } {
  const values = Float64Array.from({ length: table.length }, (_, row) => {
    const found = numbers[(table.incident[row] ?? 0) % Math.max(1, numbers.length)];
    return found ?? Number.NaN;
  });
  const codes = Uint16Array.from({ length: table.length }, (_, row) => (table.incident[row] ?? 0) % CLASSES.length);
  const byClass = { id: 'class', values: CLASSES, offsets: null, codes };
  const dimensions = hasClasses ? [...table.dimensions, byClass] : table.dimensions;
  const column = { id: 'column:m', steps: values, codes: null };
  return { table: { ...table, dimensions, numbers: [column] }, values };
}

/** The measure of some primary rows, added up one by one. */
function measured(table: EventTable, values: Float64Array, measure: Measure, rows: readonly number[]): MeasureTotal {
  const incidents = rows.length;
  if (measure === 'incidents') return { incidents, low: incidents, best: incidents, high: incidents, notStated: 0 };
  const figuresOf = (row: number): readonly [number, number, number] | null => {
    if (measure === 'killed' || measure === 'wounded') {
      const best = table[`${measure}Best`][row] ?? -1;
      return best < 0 ? null : [table[`${measure}Low`][row] ?? 0, best, table[`${measure}High`][row] ?? 0];
    }
    const value = values[row] ?? Number.NaN;
    return Number.isNaN(value) ? null : [value, value, value];
  };
  const stated = rows.flatMap((row) => {
    const figures = figuresOf(row);
    return figures ? [figures] : [];
  });
  const by = measure.startsWith('mean') ? Math.max(1, stated.length) : 1;
  const sum = (at: 0 | 1 | 2) => stated.reduce((all, each) => all + each[at], 0) / by;
  return { incidents, low: sum(0), best: sum(1), high: sum(2), notStated: incidents - stated.length };
}

function expectTotal(found: MeasureTotal | undefined, wanted: MeasureTotal): void {
  expect([found?.incidents, found?.notStated]).toEqual([wanted.incidents, wanted.notStated]);
  for (const key of ['low', 'best', 'high'] as const) expect(found?.[key]).toBeCloseTo(wanted[key], 9);
}

interface World {
  readonly engine: Engine;
  readonly naive: NaiveEngine;
  readonly values: Float64Array;
}

const lineRows = ({ naive }: World, rows: readonly number[], id: string): readonly number[] =>
  id === '' ? rows : rows.filter((row) => CLASSES[naive.codes('class', row)[0] ?? -1] === id);

function checkNodes(world: World, measure: Measure, split: string): void {
  const { engine, naive, values } = world;
  const { counts, figures, tree, table } = engine;
  if (measure === 'incidents') {
    expect(figures).toBeNull();
    return;
  }
  if (!figures) throw new Error('no figures');
  const ids = engine.lines.length > 0 ? engine.lines : [''];
  const parts = engine.splitParts(split);
  const nodeOf = tree.nodeOf[counts.level] ?? new Int32Array(0);
  for (const node of counts.nodes) {
    const rows = naive
      .incidents()
      .filter((row) => (table.place[row] ?? -1) >= 0 && nodeOf[table.place[row] ?? 0] === node);
    const wanted = ids.map((id) => measured(table, values, measure, lineRows(world, rows, id)));
    nodeTotals(figures, node).forEach((found, line) => {
      const each = wanted[line];
      if (each) expectTotal(found, each);
    });
    expect(nodeWeight(figures, node)).toBeCloseTo(Math.max(0, ...wanted.map(({ best }) => Math.abs(best))), 9);
    for (let part = 0; part < (parts?.size ?? 0); part += 1) {
      const inPart = rows.filter((row) => naive.codes(split, row).some((code) => parts?.partOf[code] === part));
      const { best, incidents, notStated } = measured(table, values, measure, inPart);
      const own =
        (figures.sums[node * figures.stride + figures.lines * 5 + part] ?? 0) /
        (measure.startsWith('mean') ? 1 : figures.figures.scale);
      expect(own).toBeCloseTo(measure.startsWith('mean') ? incidents - notStated : best, 9);
    }
  }
}

function checkTallies(world: World, measure: Measure, split: string): void {
  const { engine, naive, values } = world;
  const { table } = engine;
  const tallies = engine.tallies({ measure, dimension: 'actor', split });
  const parts = engine.splitParts(split);
  const rows = naive
    .rowIds()
    .filter((row) => table.primary[row] === 1 && naive.timeMatch(row) > 0 && naive.isAllowed(row, 'actor'));
  for (let code = 0; code < tallies.groups; code += 1) {
    const own = rows.filter((row) => naive.codes('actor', row).includes(code));
    tallies.lines.forEach((id, line) => {
      const inLine = lineRows(world, own, id);
      expectTotal(tallies.at(code, line), measured(table, values, measure, inLine));
      if (!parts || engine.measure !== measure) return;
      const first = 0;
      const inPart = inLine.filter((row) => naive.codes(split, row).some((each) => parts.partOf[each] === first));
      expectTotal(tallies.at(code, line, first), measured(table, values, measure, inPart));
    });
  }
}

function checkBins(world: World, measure: Measure, split: string, edges: Float64Array): void {
  const { engine, naive, values } = world;
  const tallies = engine.binTallies({ measure, edges, split });
  const once = engine.binTallies({ measure, edges, split, once: true });
  const parts = engine.splitParts(split);
  const overlaps = (row: number, bin: number) =>
    !naive.isUndated(row) && naive.timeMatch(row, edges[bin], edges[bin + 1]) > 0;
  const bins = Array.from({ length: edges.length - 1 }, (_, bin) => bin);
  for (const bin of bins) {
    tallies.lines.forEach((id, line) => {
      const dated = naive.listed().filter((row) => !naive.isUndated(row));
      const listed = lineRows(world, dated, id);
      const found = tallies.at(bin, line);
      const here = listed.filter((row) => overlaps(row, bin));
      expect(found.incidents).toBe(here.length);
      const firstHere = listed.filter((row) => bins.find((each) => overlaps(row, each)) === bin);
      expectTotal(once.at(bin, line), measured(engine.table, values, measure, firstHere));
      if (measure === engine.measure) {
        for (let part = 0; part < tallies.parts; part += 1) {
          const isIn = (row: number) => naive.codes(split, row).some((each) => parts?.partOf[each] === part);
          expect(tallies.at(bin, line, part).incidents).toBe(here.filter(isIn).length);
          expectTotal(once.at(bin, line, part), measured(engine.table, values, measure, firstHere.filter(isIn)));
        }
      }
      if (measure === 'incidents') return;
      const wanted = measured(engine.table, values, measure, firstHere);
      for (const key of ['low', 'best', 'high'] as const) expect(found[key]).toBeCloseTo(wanted[key], 9);
    });
  }
}

type Step =
  | { readonly window: readonly [number, number] }
  | { readonly filters: Readonly<Record<string, readonly number[] | null>> }
  | { readonly zoom: number }
  | { readonly split: 'kind' | 'actor' }
  | { readonly measure: Measure };

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.tuple(minute, minute).map((window) => ({ window })), weight: 4 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom('kind', 'actor'), fc.option(fc.uniqueArray(fc.nat(9), { maxLength: 8 })))
      .map(([id, codes]) => ({ filters: { [id]: codes } })),
    weight: 2,
  },
  fc.double({ min: 0, max: 17, noNaN: true }).map((zoom) => ({ zoom })),
  fc.constantFrom('kind' as const, 'actor' as const).map((split) => ({ split })),
  { arbitrary: fc.constantFrom(...MEASURES).map((measure) => ({ measure })), weight: 2 },
);

function take({ engine, naive }: World, each: Step): void {
  engine.update(each);
  if ('window' in each) [naive.from, naive.to] = [Math.min(...each.window), Math.max(...each.window)];
  for (const [id, codes] of Object.entries('filters' in each ? each.filters : {})) {
    if (codes) naive.filters.set(id, codes);
    else naive.filters.delete(id);
  }
}

const options = fc.record({
  numbers: fc.array(numberArbitrary, { minLength: 1, maxLength: 9 }),
  hasClasses: fc.boolean(),
});

describe('the measure, compared with a plain recount,', () => {
  it('is right at every node, value, part and bin after any sequence of changes', () => {
    fc.assert(
      fc.property(sampleArbitrary, options, fc.array(step, { minLength: 1, maxLength: 10 }), (sample, how, steps) => {
        const { table, values } = extend(sample.table, how);
        const engine = createEngine(table, sample.places);
        const naive = new NaiveEngine(table, sample.places);
        [naive.from, naive.to] = engine.extent;
        const world = { engine, naive, values };
        let split: 'kind' | 'actor' = 'kind';
        let measure: Measure = 'killed';
        engine.update({ split, measure });
        for (const each of steps) {
          take(world, each);
          if ('split' in each) split = each.split;
          if ('measure' in each) measure = each.measure;
          checkNodes(world, measure, split);
          checkTallies(world, measure, split);
          checkTallies(world, 'wounded', 'kind');
          checkBins(world, measure, split, Float64Array.from([-25, -3, 0, 11, 12, 60]));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the measures of a table', () => {
  const base = { length: 3, primary: Uint8Array.of(1, 1, 1) };
  const none = Int32Array.of(-1, -1, -1);
  const tableWith = (steps: readonly number[]): EventTable =>
    ({
      ...base,
      killedLow: none,
      killedBest: Int32Array.of(-1, 0, -1),
      killedHigh: none,
      woundedLow: none,
      woundedBest: none,
      woundedHigh: none,
      dimensions: [],
      numbers: [{ id: 'column:m', steps: Float64Array.from(steps), codes: null }],
    }) as unknown as EventTable;

  it('leave out what no incident states, and offer the sum of whole numbers first', () => {
    expect(measuresOf(tableWith([1, Number.NaN, 12]))).toEqual([
      'incidents',
      'killed',
      'sum:column:m',
      'mean:column:m',
    ]);
  });

  it('offer the mean of fractions and of negative numbers first', () => {
    expect(measuresOf(tableWith([1, 4.5, 2]))[2]).toBe('mean:column:m');
    expect(measuresOf(tableWith([1, -4, 2]))[2]).toBe('mean:column:m');
  });
});
