import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLinesOf } from '../../../src/spacetime/count-lines';
import { createEngine } from '../../../src/spacetime/create-engine';
import type { Dimension, EventTable } from '../../../src/spacetime/event-table';
import { NaiveEngine } from './naive-engine';
import { MINUTES, sampleArbitrary } from './random-table';

const VALUES = ['find', 'attack', 'strike'];

/** Adds a dimension of classes to a table. All rows of an incident have its class, or none when it is null. */
function withClasses(table: EventTable, classes: readonly (number | null)[]): EventTable {
  const classOf = (row: number) => classes[(table.incident[row] ?? 0) % Math.max(1, classes.length)] ?? null;
  const codes: number[] = [];
  const offsets = new Uint32Array(table.length + 1);
  for (let row = 0; row < table.length; row += 1) {
    const code = classOf(row);
    if (code !== null) codes.push(code);
    offsets[row + 1] = codes.length;
  }
  const dimension: Dimension = { id: 'class', values: VALUES, offsets, codes: Uint16Array.from(codes) };
  return { ...table, dimensions: [...table.dimensions, dimension] };
}

/** Index of the line of a class; without a class, of the last line. */
function lineOf(code: number | undefined, lines: readonly string[]): number {
  return code === undefined ? lines.length - 1 : lines.indexOf(VALUES[code] ?? '');
}

const minute = fc.integer({ min: MINUTES.min - 3, max: MINUTES.max + 40 });
const classes = fc.array(fc.option(fc.nat(2)), { minLength: 1, maxLength: 7 });
const bounds = { west: -90, south: -45, east: 90, north: 45 };

describe('totals by line', () => {
  it('count the incidents of each class in any window and under any filter, and add up to the total', () => {
    const windows = fc.array(fc.tuple(minute, minute, fc.option(fc.nat(9))), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sampleArbitrary, classes, windows, (sample, byIncident, moves) => {
        const table = withClasses(sample.table, byIncident);
        const engine = createEngine(table, sample.places);
        const naive = new NaiveEngine(table, sample.places);
        for (const [from, to, kind] of moves) {
          engine.update({ window: [from, to], filters: { kind: kind === null ? null : [kind] } });
          [naive.from, naive.to] = [Math.min(from, to), Math.max(from, to)];
          if (kind === null) naive.filters.delete('kind');
          else naive.filters.set('kind', [kind]);
          for (const box of [undefined, bounds]) {
            const expected = engine.lines.map((_, line) =>
              naive.totals(
                naive.incidents(box).filter((row) => lineOf(naive.codes('class', row)[0], engine.lines) === line),
              ),
            );
            expect(engine.totalsByLine(box)).toEqual(expected);
          }
          const nodes = [...engine.counts.nodes].map((node) => engine.totalsAtByLine(node));
          const placed = naive.incidents().filter((row) => (table.place[row] ?? -1) >= 0).length;
          expect(nodes.flat().reduce((all, { incidents }) => all + incidents, 0)).toBe(
            engine.lines.length === 0 ? 0 : placed,
          );
          const sum = engine.totalsByLine().reduce((all, { incidents }) => all + incidents, 0);
          expect(sum).toBe(engine.lines.length === 0 ? 0 : engine.totals.incidents);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('add up to the total in each bin of a histogram', () => {
    const edges = Float64Array.from([MINUTES.min - 5, 0, 3, 10, MINUTES.max + 40]);
    fc.assert(
      fc.property(sampleArbitrary, classes, fc.option(fc.nat(9)), (sample, byIncident, kind) => {
        const engine = createEngine(withClasses(sample.table, byIncident), sample.places);
        engine.update({ filters: { kind: kind === null ? null : [kind] } });
        const { lines, killed, wounded } = engine.histogram(edges);
        if (engine.lines.length === 0) return;
        const sum = (pick: (line: (typeof lines)[number]) => Int32Array) =>
          killed.map((_, bin) => lines.reduce((all, line) => all + (pick(line)[bin] ?? 0), 0));
        expect(sum((line) => line.killed)).toEqual(killed);
        expect(sum((line) => line.wounded)).toEqual(wounded);
      }),
      { numRuns: 100 },
    );
  });

  it('have a last line for rows without a class, if there are such rows', () => {
    const [sample] = fc.sample(
      sampleArbitrary.filter(({ table }) => table.length > 3),
      1,
    );
    if (!sample) throw new Error('no sample');
    expect(countLinesOf(withClasses(sample.table, [0, 1]))?.ids).toEqual(['attack', 'strike', 'find']);
    expect(countLinesOf(withClasses(sample.table, [null]))?.ids).toEqual(['attack', 'strike', 'find', '']);
  });

  it('are empty for a table without classes', () => {
    const [sample] = fc.sample(sampleArbitrary, 1);
    if (!sample) throw new Error('no sample');
    const engine = createEngine(sample.table, sample.places);
    expect(engine.lines).toEqual([]);
    expect(engine.totalsByLine()).toEqual([]);
  });
});
