import type { Atlas, IncidentDetail } from '../atlas';
import type { CsvValue } from '../csv-text';
import { writtenDataset } from '../export/written-dataset';
import { cellChunks } from './cell-chunks';
import { COARSENESS_WORDS, type Coarseness, coarseDetail } from './coarse-place';
import { READABLE_COLUMNS, siteRows } from './site-rows';
import { writtenRecords } from './written-records';

/** Column with what the file says of itself, in the first row. */
export const DATASET_COLUMN = 'dataset';
/** Column with the whole record of an incident, in its first row; further parts stand in `record_2` and so on. */
export const RECORD_COLUMN = 'record';

/** A table that people read and that opens again as it was: one row a site, and the whole record of each incident. */
export interface ExchangeTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

/** A row of a table by the names of its columns; a cell is text, or '' where the file has nothing. */
export type NamedCells = ReadonlyMap<string, string>;

export function recordColumn(part: number): string {
  return part === 0 ? RECORD_COLUMN : `${RECORD_COLUMN}_${part + 1}`;
}

/** Records as a table. Coarse coordinates are coarse in every cell, the record among them. */
export function exchangeTable(
  atlas: Atlas,
  details: readonly IncidentDetail[],
  coarseness: Coarseness = 'exact',
): ExchangeTable {
  const shown = details.map((detail) => coarseDetail(detail, coarseness));
  const { head, records } = writtenRecords(writtenDataset(atlas, shown));
  const chunks = records.map((record) => cellChunks(JSON.stringify(record)));
  const parts = Math.max(1, ...chunks.map(({ length }) => length));
  const rows = shown.flatMap((detail, at) =>
    siteRows(atlas, detail, COARSENESS_WORDS[coarseness]).map((cells, site) => [
      ...cells,
      at === 0 && site === 0 ? JSON.stringify(head) : '',
      ...Array.from({ length: parts }, (_, part) => (site === 0 ? (chunks[at]?.[part] ?? '') : '')),
    ]),
  );
  const columns = [...READABLE_COLUMNS, DATASET_COLUMN, ...Array.from({ length: parts }, (_, at) => recordColumn(at))];
  return { columns, rows };
}
