import type { Atlas } from '../../../dataset/atlas';
import { type CsvValue, csvText } from '../../../dataset/csv-text';
import { writtenDataset } from '../../../dataset/export/written-dataset';
import { briefRow, detailRow, EXPORT_COLUMNS } from './incident-rows';
import { canReadRecords, readRecords } from './read-records';
import { saveText } from './save-text';

export interface Download {
  readonly saved: number;
  /** Number of records that could not be read and are missing from the file. */
  readonly unread: number;
  /** Whether the file has only the table's columns, without sources and claims. */
  readonly isBrief: boolean;
}

/** Saves the matching incidents as a file, in order of date. */
export async function downloadMatches(atlas: Atlas, format: 'csv' | 'json'): Promise<Download> {
  const rows = atlas.engine.rows('date');
  const isBrief = !canReadRecords(atlas, rows.length);
  if (isBrief) {
    const lines = Array.from(rows, (row) => briefRow(atlas, row));
    if (format === 'csv') saveText(`${atlas.id}.csv`, 'text/csv;charset=utf-8', csvText(EXPORT_COLUMNS, lines));
    else saveText(`${atlas.id}.json`, 'application/json', JSON.stringify(lines.map(asObject)));
    return { saved: rows.length, unread: 0, isBrief };
  }
  const details = await readRecords(atlas, rows);
  if (format === 'csv') {
    const lines = details.map((detail) => detailRow(atlas, detail));
    saveText(`${atlas.id}.csv`, 'text/csv;charset=utf-8', csvText(EXPORT_COLUMNS, lines));
  } else {
    saveText(`${atlas.id}.json`, 'application/json', JSON.stringify(writtenDataset(atlas, details), null, 2));
  }
  return { saved: details.length, unread: rows.length - details.length, isBrief };
}

/** A cell without a value is left out. */
function asObject(cells: readonly CsvValue[]): object {
  return Object.fromEntries(EXPORT_COLUMNS.flatMap((name, at) => (isFilled(cells[at]) ? [[name, cells[at]]] : [])));
}

const isFilled = (cell: CsvValue | undefined) => cell !== '' && cell !== null && cell !== undefined;
