import type { Cell } from '../rows/cell';
import { DERIVED_CODEC, deriveBatches } from './derived-records';
import type { RecordTable } from './record-table';
import { spreadOf } from './row-sample';

const HEAD_ROWS = 1000;

type AboutTable = Pick<RecordTable, 'container' | 'encoding' | 'columns'> &
  Partial<Pick<RecordTable, 'sheets' | 'headerRecords' | 'titleLines' | 'top'>>;

/**
 * A table of rows that were read whole, from a container that cannot be read from its middle.
 * @param bytes size of the file, for the position while the rows are read
 * @param isData whether a row, with its number from 0, is data and not a header or blank
 */
export function derivedTable(
  about: AboutTable,
  rows: readonly (readonly Cell[])[],
  bytes: number,
  isData: (row: readonly Cell[], at: number) => boolean = () => true,
): RecordTable {
  let store = new Blob([]);
  let position = 0;
  return {
    headerRecords: 0,
    ...about,
    head: rows.filter(isData).slice(0, HEAD_ROWS),
    spread: async () => spreadOf(rows.filter(isData)),
    codec: DERIVED_CODEC,
    store: () => store,
    position: () => position,
    async *batches() {
      const onStore = (derived: Blob) => {
        store = derived;
      };
      for await (const batch of deriveBatches([rows], onStore)) {
        position = Math.round(((batch.firstRecord + batch.rows.length) / rows.length) * bytes);
        const kept = batch.rows.map((row, at) => (row && isData(row, batch.firstRecord + at) ? row : null));
        yield { ...batch, rows: kept };
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
