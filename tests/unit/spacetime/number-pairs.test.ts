import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/spacetime/create-engine';
import type { EventTable } from '../../../src/spacetime/event-table';
import { numbersOf } from '../../../src/spacetime/number-pairs';
import { MOST_PAIRS } from '../../../src/spacetime/pair-rows';
import { NaiveEngine } from './naive-engine';
import { type IncidentSpec, sampleArbitrary, tableOf } from './random-table';

const COLUMN = 'column:m';

/** Fractions and negative numbers, and rows without one. */
const numbers = fc.array(fc.option(fc.integer({ min: -90, max: 900 }).map((tenths) => tenths / 10)), { minLength: 1 });

function withColumn(table: EventTable, found: readonly (number | null)[]): EventTable {
  const steps = Float64Array.from(table.incident, (incident) => found[incident % found.length] ?? Number.NaN);
  return { ...table, numbers: [{ id: COLUMN, steps, codes: null }] };
}

const PLACES = { length: 1, lon: Float64Array.of(44), lat: Float64Array.of(33) };

/** One incident for each pair of killed and wounded. */
function engineOf(pairs: readonly (readonly [number, number])[]) {
  const incidents = pairs.map(
    ([killed, wounded]): IncidentSpec => ({
      sites: [{ start: 0, length: 1, lasted: true, place: 0, kind: 0, actors: [] }],
      killed: [killed, killed, killed],
      wounded: [wounded, wounded, wounded],
    }),
  );
  return createEngine(tableOf(incidents), PLACES);
}

const QUERY = { x: 'killed', y: 'wounded', line: null };

describe('incidents by two numbers', () => {
  it('are those of a plain recount: pairs, ranges, and what is not stated, under window and other filters', () => {
    fc.assert(
      fc.property(
        sampleArbitrary,
        numbers,
        fc.nat(9),
        fc.integer({ min: -20, max: 40 }),
        (sample, column, kind, from) => {
          const table = withColumn(sample.table, column);
          const [engine, naive] = [createEngine(table, sample.places), new NaiveEngine(table, sample.places)];
          const inside = Uint8Array.from(table.killedBest, (best) => Number(best > 1));
          engine.update({ window: [from, from + 15], filters: { kind: [kind] }, masks: { killed: inside } });
          [naive.from, naive.to] = [from, from + 15];
          naive.filters.set('kind', [kind]);
          const rows = naive.incidents();
          const numberOf = (row: number) => table.numbers?.[0]?.steps[row] ?? Number.NaN;
          const hasX = (row: number) => (table.killedBest[row] ?? -1) >= 0;
          const hasY = (row: number) => !Number.isNaN(numberOf(row));
          const found = engine.pairs({ x: 'killed', y: COLUMN, line: null });
          const both = rows.filter((row) => hasX(row) && hasY(row));
          expect([found.both, found.withoutX, found.withoutY, found.neither]).toEqual([
            both.length,
            rows.filter((row) => !hasX(row) && hasY(row)).length,
            rows.filter((row) => hasX(row) && !hasY(row)).length,
            rows.filter((row) => !hasX(row) && !hasY(row)).length,
          ]);
          const keyOf = (row: number) => `${table.killedBest[row]} ${numberOf(row)}`;
          expect(found.pairs?.map(({ x, y }) => `${x} ${y}`).sort()).toEqual([...new Set(both.map(keyOf))].sort());
          for (const pair of found.pairs ?? []) {
            const own = both.filter((row) => keyOf(row) === `${pair.x} ${pair.y}`);
            expect(pair.incidents).toBe(own.length);
            expect(pair.isIn).toBe(pair.x > 1);
            expect(pair.xRange).toEqual([
              Math.min(...own.map((row) => table.killedLow[row] ?? 0)),
              Math.max(...own.map((row) => table.killedHigh[row] ?? 0)),
            ]);
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('are in cells when there are too many pairs, each incident in the one cell that holds its numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3000), fc.nat(60)), { minLength: MOST_PAIRS * 2, maxLength: MOST_PAIRS * 3 }),
        (pairs) => {
          const different = new Set(pairs.map(([x, y]) => `${x} ${y}`)).size;
          const found = engineOf(pairs).pairs(QUERY);
          if (different <= MOST_PAIRS) {
            expect(found.pairs).toHaveLength(different);
            return;
          }
          expect(found.pairs).toBeNull();
          const counted = found.cells.map(
            ({ x1, x2, y1, y2 }) => pairs.filter(([x, y]) => x >= x1 && x < x2 && y >= y1 && y < y2).length,
          );
          expect(found.cells.map(({ incidents }) => incidents)).toEqual(counted);
          expect(counted.reduce((sum, each) => sum + each, 0)).toBe(pairs.length);
          expect(found.cells.every(({ inside, incidents }) => inside === incidents)).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('have edges at whole numbers where all numbers are whole', () => {
    const pairs = Array.from({ length: 900 }, (_, at) => [at % 30, Math.floor(at / 30)] as const);
    const { cells, scales } = engineOf(pairs).pairs(QUERY);
    expect(scales[0].isWhole).toBe(true);
    expect([...scales[0].edges].every(Number.isInteger)).toBe(true);
    expect(cells.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(900);
  });

  it('have an axis by the square root only where few figures are many times the others', () => {
    const even = engineOf([10, 20, 30, 40].map((each) => [each, each])).pairs(QUERY);
    expect(even.scales.map(({ isRooted }) => isRooted)).toEqual([false, false]);
    const skewed = engineOf([...Array(50).fill([1, 1]), [1000, 1]]).pairs(QUERY);
    expect(skewed.scales.map(({ isRooted }) => isRooted)).toEqual([true, false]);
  });

  it('without any that state both are none, and say so', () => {
    const found = engineOf([
      [-1, 3],
      [-1, -1],
    ]).pairs(QUERY);
    expect(found).toMatchObject({ pairs: [], cells: [], both: 0, withoutX: 1, withoutY: 0, neither: 1 });
  });

  it('leave out rows that have the figures of several incidents, and count these', () => {
    const table = {
      ...engineOf([
        [1, 2],
        [9, 4],
      ]).table,
      weight: Int32Array.from([1, 14]),
    };
    expect(createEngine(table, PLACES).pairs(QUERY)).toMatchObject({ both: 1, together: 14 });
  });

  it('are of the killed, the wounded and the columns, as far as the table states them', () => {
    expect(numbersOf(withColumn(engineOf([[1, -1]]).table, [2]))).toEqual(['killed', COLUMN]);
  });
});
