import type { CountLines } from './count-lines';
import type { EventTable } from './event-table';
import { createRowFigures, readRow } from './figure-lanes';
import type { Measure } from './figure-measure';
import type { Tallies } from './measure-sums';
import type { RingSplit } from './ring-split';
import { createTallySums } from './tallies';

/** The measure over the primary ones of some rows, as one group. */
export function talliesOfRows(
  table: EventTable,
  lines: CountLines | null,
  measure: Measure,
  ring: RingSplit | null,
  rows: Int32Array,
): Tallies {
  const sums = createTallySums(table, lines, 1, measure, ring);
  const read = createRowFigures();
  for (const row of rows) {
    if (table.primary[row] !== 1) continue;
    readRow(read, sums.figures, row, table.weight);
    sums.add(0, row, read, 1);
  }
  return sums;
}
