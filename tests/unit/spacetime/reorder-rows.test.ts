import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTable } from '../../../src/spacetime/check-table';
import { CASUALTY_COLUMNS, type EventTable } from '../../../src/spacetime/event-table';
import { numberAt } from '../../../src/spacetime/number-column';
import { firstRows, inOrderOfStart, rowsInFileOrder } from '../../../src/spacetime/reorder-rows';
import { valuesOfRow } from '../../../src/spacetime/row-values';
import { blankTable } from '../../fixtures/blank-table';
import { sampleArbitrary } from './random-table';

/** All that a table says of its incidents, by their numbers. */
function saidBy(table: EventTable): readonly string[] {
  const said: string[][] = Array.from({ length: table.incidentCount }, () => []);
  for (let row = 0; row < table.length; row += 1) {
    const { start, end, lasted, place, primary, role, weight } = table;
    const columns = [start, end, lasted, place, primary, role, ...(weight ? [weight] : [])];
    const numbers = (table.numbers ?? []).map((column) => numberAt(column, row));
    const figures = CASUALTY_COLUMNS.map((name) => table[name][row]);
    const values = table.dimensions.map(({ id }) => valuesOfRow(table, id, row).join('+'));
    said[table.incident[row] ?? -1]?.push(
      [...columns.map((each) => each[row]), ...figures, ...numbers, ...values].join(),
    );
  }
  return said.map((rows) => rows.join(' | '));
}

/** Adds the columns that a sample lacks. */
function withAllColumns(table: EventTable): EventTable {
  const rows = Array.from({ length: table.length }, (_, row) => row);
  return {
    ...table,
    weight: Int32Array.from(rows, (row) => row % 4),
    numbers: [
      { id: 'many', steps: Float64Array.from(rows, (row) => (row % 5 === 0 ? Number.NaN : row / 2)), codes: null },
      { id: 'few', steps: Float64Array.of(1, 2.5), codes: Uint16Array.from(rows, (row) => row % 3) },
    ],
  };
}

describe('a table in the order of its starts', () => {
  it('says of each incident what it said before, in order, and those of one start as the file has them', () => {
    fc.assert(
      fc.property(sampleArbitrary, ({ table: bare, places }) => {
        const table = withAllColumns(bare);
        const before = saidBy(table);
        const ordered = inOrderOfStart(table);
        expect(checkTable(ordered, places)).toBeNull();
        expect(saidBy(ordered)).toEqual(before);
        const first = firstRows(ordered);
        const incidents = [...ordered.incident].filter((_, row) => ordered.primary[row] === 1);
        expect([...first]).toEqual(Array.from(first, (_, incident) => ordered.incident.indexOf(incident)));
        const startOf = (incident: number) => ordered.start[first[incident] ?? -1] ?? Number.NaN;
        const sorted = Array.from(first, (_, incident) => incident);
        sorted.sort((a, b) => startOf(a) - startOf(b) || a - b);
        expect(incidents).toEqual(sorted);
      }),
      { numRuns: 300 },
    );
  });

  it('knows the order of the file', () => {
    fc.assert(
      fc.property(sampleArbitrary, ({ table }) => {
        const ordered = inOrderOfStart(table);
        const rows = rowsInFileOrder(ordered);
        if (ordered === table) expect(rows).toBeNull();
        const inFile = rows ?? Int32Array.from(ordered.incident, (_, row) => row);
        expect(Array.from(inFile, (row) => ordered.incident[row])).toEqual([...table.incident]);
        expect(Array.from(inFile, (row) => ordered.start[row])).toEqual([...table.start]);
        expect(Array.from(inFile, (row) => ordered.role[row])).toEqual([...table.role]);
      }),
    );
  });

  it('is refused where an incident comes twice, or one is missing', () => {
    const places = { length: 0, lon: new Float64Array(0), lat: new Float64Array(0) };
    const table = (incidents: readonly number[]): EventTable => ({
      ...blankTable(incidents.length),
      incidentCount: 3,
      incident: Uint32Array.from(incidents),
      primary: Uint8Array.from(incidents, (each, row) => (each === incidents[row - 1] ? 0 : 1)),
    });
    expect(checkTable(table([2, 0, 0, 1]), places)).toBeNull();
    expect(checkTable(table([2, 0, 2, 1]), places)).toMatchObject({ row: 2, code: 'badGrouping' });
    expect(checkTable(table([2, 0, 3]), places)).toMatchObject({ row: 2, code: 'badGrouping' });
    expect(checkTable(table([2, 0]), places)).toMatchObject({ row: 2, column: 'incident', code: 'wrongLength' });
  });
});
