import type { Atlas, IncidentDetail } from '../../../dataset/atlas';

/** Number of records that are read before the page gets a turn to respond. */
const BATCH = 500;
/** The records of rows, in their order; those that cannot be read are missing. */
export async function readRecords(atlas: Atlas, rows: Int32Array): Promise<readonly IncidentDetail[]> {
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
