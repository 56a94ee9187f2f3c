import type { Atlas, IncidentDetail } from '../../../dataset/atlas';
import { type CsvValue, csvText } from '../../../dataset/csv-text';
import { writtenDataset } from '../../../dataset/export/written-dataset';
import { briefRow, detailRow, EXPORT_COLUMNS } from './incident-rows';

/** Number of records that are read before the page gets a turn to respond. */
const BATCH = 500;
/** With more incidents than this, only the columns are saved, because imported records are read one by one from their file. */
const READABLE = 20_000;

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
  const isBrief = atlas.origin === 'imported' && rows.length > READABLE;
  if (isBrief) {
    const lines = Array.from(rows, (row) => briefRow(atlas, row));
    if (format === 'csv') save(`${atlas.id}.csv`, 'text/csv;charset=utf-8', csvText(EXPORT_COLUMNS, lines));
    else save(`${atlas.id}.json`, 'application/json', JSON.stringify(lines.map(asObject)));
    return { saved: rows.length, unread: 0, isBrief };
  }
  const details = await readDetails(atlas, rows);
  if (format === 'csv') {
    const lines = details.map((detail) => detailRow(atlas, detail));
    save(`${atlas.id}.csv`, 'text/csv;charset=utf-8', csvText(EXPORT_COLUMNS, lines));
  } else {
    save(`${atlas.id}.json`, 'application/json', JSON.stringify(writtenDataset(atlas, details), null, 2));
  }
  return { saved: details.length, unread: rows.length - details.length, isBrief };
}

/** A cell without a value is left out. */
function asObject(cells: readonly CsvValue[]): object {
  return Object.fromEntries(EXPORT_COLUMNS.flatMap((name, at) => (isFilled(cells[at]) ? [[name, cells[at]]] : [])));
}

const isFilled = (cell: CsvValue | undefined) => cell !== '' && cell !== null && cell !== undefined;

async function readDetails(atlas: Atlas, rows: Int32Array): Promise<readonly IncidentDetail[]> {
  const details: IncidentDetail[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = Array.from(rows.subarray(from, from + BATCH), (row) =>
      atlas.detail(atlas.engine.table.incident[row] ?? -1),
    );
    for (const read of await Promise.all(batch)) if (read.ok) details.push(read.detail);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return details;
}

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
