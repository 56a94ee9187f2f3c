import type { Atlas } from '../../../dataset/atlas';
import type { Bounds } from '../../../spacetime/engine';

/** `matching`: in the window and the filters. `inView`: those of them in the map view. `everything`: the whole dataset. */
export type DownloadRows = 'matching' | 'inView' | 'everything';

/** Primary rows of the incidents to save, by their date. */
export function rowsToSave(atlas: Atlas, rows: DownloadRows, bounds: Bounds | null): Int32Array {
  const { engine } = atlas;
  if (rows !== 'everything') return engine.rows('date', rows === 'inView' ? (bounds ?? undefined) : undefined);
  const all = Int32Array.from({ length: engine.table.incidentCount }, (_, incident) => atlas.rowOf(incident));
  const { start } = engine.table;
  return all.sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0) || a - b);
}
