import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { canReadRecords } from '../share/export/many-rows';
import { MOST_SORTED_TEXTS, sortRows, type TableSort } from './sort-rows';
import type { TableColumn, TableRow } from './table-column';
import { type Records, useRecords } from './use-records';

const NO_ROWS = new Int32Array(0);

/** Whether so many rows can be sorted by the column. */
export function canSortBy(atlas: Atlas, count: number, { fromRecord, number }: TableColumn): boolean {
  if (fromRecord) return canReadRecords(atlas, count);
  return number !== undefined || count <= MOST_SORTED_TEXTS;
}

/** The matching rows in the order of a column. By a column of the record they are sorted once all records have been read. */
export function useSortedRows(
  atlas: Atlas,
  rows: Int32Array,
  column: TableColumn,
  direction: TableSort['direction'],
): { readonly sorted: Int32Array; readonly isReading: boolean } {
  const texts = useTexts();
  const { records, isReading } = useRecords(atlas, column.fromRecord ? rows : NO_ROWS);
  const sorted = useMemo(() => {
    // The engine gives the rows by date.
    if (column.id === 'date' && direction === 'ascending') return rows;
    if (isReading) return rows;
    const rowOf = (row: number) => tableRow(atlas, row, records);
    return sortRows(rows, column, direction, rowOf, (row) => column.text(row, texts), texts.language);
  }, [atlas, rows, column, direction, records, isReading, texts]);
  return { sorted, isReading };
}

export function tableRow(atlas: Atlas, row: number, records: Records): TableRow {
  const incident = atlas.engine.table.incident[row] ?? -1;
  return { atlas, row, summary: atlas.summary(incident), detail: records.get(incident) ?? null };
}
