import type { Atlas, IncidentDetail } from '../../../dataset/atlas';
import { csvText } from './csv';
import { exportDataset } from './export-dataset';
import { briefRow, detailRow, EXPORT_COLUMNS } from './incident-rows';

/** Records read between two breaths, so that the page goes on living. */
const BATCH = 500;
/** Imported records are read back from their file one by one: above this many the columns alone are saved. */
const READABLE = 20_000;

export interface Download {
  readonly saved: number;
  /** Records that could not be read, and are not in the file. */
  readonly unread: number;
  /** The file has only what the table's columns hold: no sources, no claims. */
  readonly isBrief: boolean;
}

/** Saves what matches, in order of date, as a file. */
export async function downloadMatches(atlas: Atlas, format: 'csv' | 'json'): Promise<Download> {
  const rows = atlas.engine.rows('date');
  const isBrief = atlas.origin === 'imported' && rows.length > READABLE;
  if (isBrief) {
    const lines = Array.from(rows, (row) => briefRow(atlas, row));
    if (format === 'csv') save(`${atlas.id}.csv`, 'text/csv;charset=utf-8', csvText(EXPORT_COLUMNS, lines));
    else save(`${atlas.id}.json`, 'application/json', JSON.stringify({ columns: EXPORT_COLUMNS, rows: lines }));
    return { saved: rows.length, unread: 0, isBrief };
  }
  const details = await readDetails(atlas, rows);
  if (format === 'csv') {
    const lines = details.map((detail) => detailRow(atlas, detail));
    save(`${atlas.id}.csv`, 'text/csv;charset=utf-8', csvText(EXPORT_COLUMNS, lines));
  } else {
    save(`${atlas.id}.json`, 'application/json', JSON.stringify(exportDataset(atlas, details), null, 2));
  }
  return { saved: details.length, unread: rows.length - details.length, isBrief };
}

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
