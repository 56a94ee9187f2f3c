import type { Atlas } from '../../../dataset/atlas';
import { csvText } from '../../../dataset/csv-text';
import type { Coarseness } from '../../../dataset/exchange/coarse-place';
import { columnMeanings } from '../../../dataset/exchange/column-meanings';
import { DATASET_COLUMN, recordColumn } from '../../../dataset/exchange/exchange-table';
import { type ExportFormat, exportFile } from '../../../dataset/exchange/export-formats';
import { READABLE_COLUMNS } from '../../../dataset/exchange/site-rows';
import { datasetName } from './file-name';
import { readRecords } from './read-records';
import { saveFile, saveText } from './save-file';

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
}

/** Saves incidents, with their whole records, as a file; no file where no record can be read. */
export async function downloadRows(atlas: Atlas, choice: DownloadChoice): Promise<Download> {
  const { format, coarseness, name, rows } = choice;
  const details = await readRecords(atlas, rows);
  // A file without an incident looks like an answer.
  if (details.length > 0) saveFile(`${name}.${format}`, await exportFile(format, atlas, details, coarseness));
  return { saved: details.length, unread: rows.length - details.length };
}

/** Saves what the columns of the files mean, as CSV. */
export function downloadCodebook(atlas: Atlas): void {
  const columns = [...READABLE_COLUMNS, DATASET_COLUMN, recordColumn(0)];
  const rows = columnMeanings(columns).map(({ column, meaning }) => [column, meaning]);
  saveText(`${datasetName(atlas)}_codebook.csv`, 'text/csv;charset=utf-8', csvText(['column', 'meaning'], rows));
}
