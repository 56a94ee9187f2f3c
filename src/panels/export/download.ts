import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import { csvText } from './csv';
import { EXPORT_COLUMNS, exportDataset, exportRow } from './incident-rows';

/** Records read between two breaths, so that the page goes on living. */
const BATCH = 500;

/** Reads the records of the matching incidents, in order of date; those that cannot be read are left out and counted. */
async function readMatches(atlas: Atlas): Promise<{ details: readonly IncidentDetail[]; unread: number }> {
  const rows = atlas.engine.rows('date');
  const details: IncidentDetail[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = Array.from(rows.subarray(from, from + BATCH), (row) =>
      atlas.detail(atlas.engine.table.incident[row] ?? -1),
    );
    for (const read of await Promise.all(batch)) if (read.ok) details.push(read.detail);
  }
  return { details, unread: rows.length - details.length };
}

/** Saves what matches as a file; gives the number of incidents in it and of those that could not be read. */
export async function downloadMatches(
  atlas: Atlas,
  format: 'csv' | 'json',
): Promise<{ saved: number; unread: number }> {
  const { details, unread } = await readMatches(atlas);
  if (format === 'csv') {
    const rows = details.map((detail) => exportRow(atlas, detail));
    save(`${atlas.id}.csv`, 'text/csv;charset=utf-8', csvText(EXPORT_COLUMNS, rows));
  } else {
    save(`${atlas.id}.json`, 'application/json', JSON.stringify(exportDataset(atlas, details), null, 2));
  }
  return { saved: details.length, unread };
}

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
