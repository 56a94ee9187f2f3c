import { cellText } from '../rows/cell';
import type { RecordTable } from './record-table';

/** The rows of a table one by one, each with its cells as text by the name of their column. */
export async function* namedRows(table: RecordTable): AsyncGenerator<ReadonlyMap<string, string>> {
  for await (const { rows } of table.batches()) {
    for (const row of rows) {
      if (row) yield new Map(table.columns.map((name, at) => [name, cellText(row[at])]));
    }
  }
}
