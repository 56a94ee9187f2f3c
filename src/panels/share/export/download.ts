import type { Atlas } from '../../../dataset/atlas';
import { csvText } from '../../../dataset/csv-text';
import type { Coarseness } from '../../../dataset/exchange/coarse-place';
import { columnMeanings } from '../../../dataset/exchange/column-meanings';
import { DATASET_COLUMN, recordColumn } from '../../../dataset/exchange/exchange-table';
import { type ExportFormat, exportFile, tableFile } from '../../../dataset/exchange/export-formats';
import { briefRow, READABLE_COLUMNS } from '../../../dataset/exchange/site-rows';
import { canReadRecords, readRecords } from './read-records';
import { saveFile } from './save-file';

/** What to save. */
export interface DownloadChoice {
  readonly format: ExportFormat;
  readonly coarseness: Coarseness;
  /** Name of the file without its ending. */
  readonly name: string;
  /** Primary rows of the incidents, in the order of the file. */
  readonly rows: Int32Array;
}

export interface Download {
  readonly saved: number;
  /** Number of records that could not be read and are missing from the file. */
  readonly unread: number;
  /** Whether the file has only the table's columns, without sources and claims. */
  readonly isBrief: boolean;
}

/** Saves incidents as a file. */
export async function downloadRows(atlas: Atlas, choice: DownloadChoice): Promise<Download> {
  const { format, coarseness, name, rows } = choice;
  const fileName = `${name}.${format}`;
  if (!canReadRecords(atlas, rows.length)) {
    const lines = Array.from(rows, (row) => briefRow(atlas, row, coarseness));
    saveFile(fileName, await tableFile(format, { columns: READABLE_COLUMNS, rows: lines }));
    return { saved: rows.length, unread: 0, isBrief: true };
  }
  const details = await readRecords(atlas, rows);
  saveFile(fileName, await exportFile(format, atlas, details, coarseness));
  return { saved: details.length, unread: rows.length - details.length, isBrief: false };
}

/** Saves what the columns of the files mean, as CSV. */
export function downloadCodebook(atlas: Atlas): void {
  const columns = [...READABLE_COLUMNS, DATASET_COLUMN, recordColumn(0)];
  const rows = columnMeanings(columns).map(({ column, meaning }) => [column, meaning]);
  saveFile(
    `${atlas.id}_codebook.csv`,
    new Blob([csvText(['column', 'meaning'], rows)], { type: 'text/csv;charset=utf-8' }),
  );
}
