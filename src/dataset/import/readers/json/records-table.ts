import { ImportError } from '../../import-error';
import { LIMITS } from '../../open/limits';
import { derivedTable, rowsOfMembers } from '../derived-table';
import type { RecordTable } from '../record-table';
import { recordMembers } from './json-block';
import type { StatedProjection } from './stated-projection';

type AboutRecords = Pick<RecordTable, 'container' | 'encoding'> &
  Partial<Pick<RecordTable, 'sheets'>> & {
    /** Bytes of the file. */
    readonly size: number;
    /** Of the geometries; absent for degrees. */
    readonly projection?: StatedProjection | undefined;
  };

/** A table of records that were read whole: features of a layer, objects of a parsed file. Throws `ImportError`. */
export function recordsTable(about: AboutRecords, records: readonly object[]): RecordTable {
  const { container, encoding, size, projection, sheets } = about;
  const { columns, rows } = rowsOfMembers(records.map((record) => recordMembers(record, projection)));
  if (columns.length > LIMITS.columns) throw new ImportError('importTooLarge', { reason: 'tooManyColumns' });
  return {
    ...derivedTable({ container, encoding, columns, ...(sheets && { sheets }) }, rows, size),
    ...(projection && { projection }),
  };
}
