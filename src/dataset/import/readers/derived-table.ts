import type { Cell } from '../rows/cell';
import { DERIVED_CODEC, deriveBatches } from './derived-records';
import type { RecordTable } from './record-table';

const HEAD_ROWS = 1000;

/** A table of rows that were read whole, from a container that cannot be read from its middle. */
export function derivedTable(
  about: Pick<RecordTable, 'container' | 'encoding' | 'columns'> & Partial<Pick<RecordTable, 'sheets'>>,
  rows: readonly (readonly Cell[])[],
  bytes: number,
): RecordTable {
  let store = new Blob([]);
  let position = 0;
  return {
    ...about,
    head: rows.slice(0, HEAD_ROWS),
    headerRecords: 0,
    codec: DERIVED_CODEC,
    store: () => store,
    position: () => position,
    async *batches() {
      const onStore = (derived: Blob) => {
        store = derived;
      };
      for await (const batch of deriveBatches([rows], onStore)) {
        position = Math.round(((batch.firstRecord + batch.rows.length) / rows.length) * bytes);
        yield batch;
      }
    },
  };
}

/** Rows of records with members of any names: one column for each name, in order of appearance. */
export function rowsOfMembers(records: readonly ReadonlyMap<string, Cell>[]): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
} {
  const names = new Set<string>();
  for (const record of records) for (const name of record.keys()) names.add(name);
  const columns = [...names];
  return { columns, rows: records.map((record) => columns.map((column) => record.get(column))) };
}
