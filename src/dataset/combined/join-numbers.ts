import type { EventTable } from '../../spacetime/event-table';
import { type NumberColumn, numberAt } from '../../spacetime/number-column';
import { NumberColumnBuilder } from '../import/columns/number-builder';

/** The columns of numbers of two tables, the rows of the second after those of the first. A table that lacks a column has no numbers in it. */
export function joinNumbers(a: EventTable, b: EventTable): readonly NumberColumn[] {
  const ids = new Set([...(a.numbers ?? []), ...(b.numbers ?? [])].map(({ id }) => id));
  return [...ids].map((id) => {
    const builder = new NumberColumnBuilder();
    for (const table of [a, b]) {
      const column = table.numbers?.find((each) => each.id === id);
      for (let row = 0; row < table.length; row += 1) builder.push(column ? numberAt(column, row) : Number.NaN);
    }
    return builder.finish(id);
  });
}
