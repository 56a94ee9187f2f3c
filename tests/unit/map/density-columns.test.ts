import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDensityColumns, POSITION_SIZE, slicesOfWindow } from '../../../src/map/density/density-columns';
import { parseColour } from '../../../src/map/density/parse-colour';
import { createEngine } from '../../../src/spacetime/create-engine';
import { NO_PLACE } from '../../../src/spacetime/event-table';
import { buildEventTable, type IncidentRows } from '../../../src/spacetime/event-table-builder';
import { mercatorX, mercatorY } from '../../../src/spacetime/web-mercator';

const LON = Float64Array.from([44.2775123456789, -179.999, 0]);
const LAT = Float64Array.from([33.52944123456789, 80, -45]);

const anyIncident = fc
  .record({
    start: fc.integer({ min: -5000, max: 50_000 }),
    span: fc.oneof(fc.integer({ min: 1, max: 1440 }), fc.integer({ min: 1, max: 60_000 })),
    lasted: fc.boolean(),
    places: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ start, span, lasted, places }): IncidentRows => {
    const sites = places.map((place) => ({ place: place < 0 ? NO_PLACE : place, role: 0 }));
    return { start, end: start + span, lasted, killed: null, wounded: null, sites, codes: [] };
  });

function engineOf(incidents: readonly IncidentRows[]) {
  const built = buildEventTable(incidents, [], 3);
  if (!built.ok) throw new Error(built.problem.code);
  return createEngine(built.table, { length: 3, lon: LON, lat: LAT });
}

describe('the columns of the density layer', () => {
  it('hold each plotted incident once', () => {
    fc.assert(
      fc.property(fc.array(anyIncident, { maxLength: 40 }), (incidents) => {
        const engine = engineOf(incidents);
        const { rows, length } = createDensityColumns(engine);
        const { table } = engine;
        const expected: number[] = [];
        for (let row = 0; row < table.length; row += 1) {
          if (table.primary[row] === 1 && table.place[row] !== NO_PLACE) expected.push(row);
        }
        expect(length).toBe(expected.length);
        expect([...rows].sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  it('have slices with every row of a window', () => {
    fc.assert(
      fc.property(
        fc.array(anyIncident, { maxLength: 40 }),
        fc.integer({ min: -6000, max: 120_000 }),
        fc.nat(50_000),
        (incidents, from, width) => {
          const engine = engineOf(incidents);
          const columns = createDensityColumns(engine);
          engine.update({ window: [from, from + width] });
          const sliced = new Set(
            slicesOfWindow(columns, from, from + width).flatMap(([first, end]) => [
              ...columns.rows.subarray(first, end),
            ]),
          );
          for (const row of columns.rows) if (engine.match(row) !== 0) expect(sliced.has(row)).toBe(true);
        },
      ),
    );
  });

  it('have slices without rows that start after the window, or short ones that ended before it', () => {
    const day = (start: number): IncidentRows => ({
      start,
      end: start + 60,
      lasted: false,
      killed: null,
      wounded: null,
      sites: [{ place: 0, role: 0 }],
      codes: [],
    });
    const columns = createDensityColumns(engineOf([day(0), day(1000), day(2000), { ...day(0), end: 100_000 }]));
    const slices = slicesOfWindow(columns, 1000, 1100);
    const rows = slices.flatMap(([first, end]) => [...columns.rows.subarray(first, end)]);
    expect(rows.sort()).toEqual([1, 3]);
  });

  it('keep positions exact to less than a millimetre', () => {
    const engine = engineOf([
      { start: 0, end: 1, lasted: false, killed: null, wounded: null, sites: [{ place: 0, role: 0 }], codes: [] },
    ]);
    const { positions } = createDensityColumns(engine);
    const [xHigh = 0, yHigh = 0, xLow = 0, yLow = 0] = positions.subarray(0, POSITION_SIZE);
    const metres = 40_075_016;
    expect(Math.abs(xHigh + xLow - mercatorX(LON[0] ?? 0)) * metres).toBeLessThan(0.001);
    expect(Math.abs(yHigh + yLow - mercatorY(LAT[0] ?? 0)) * metres).toBeLessThan(0.001);
    expect(Math.abs(xHigh - mercatorX(LON[0] ?? 0)) * metres).toBeGreaterThan(0.001);
  });
});

describe('a colour token', () => {
  it('becomes red, green and blue from 0 to 1, and grey when it is not a colour', () => {
    expect(parseColour(' #ff8000')).toEqual([1, 128 / 255, 0]);
    expect(parseColour('')).toEqual([0.5, 0.5, 0.5]);
  });
});
