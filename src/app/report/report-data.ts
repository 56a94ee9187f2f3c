import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import { readRecords } from '../../panels/share/export/read-records';
import type { AppState } from '../../state/app-state';
import type { PictureSession } from '../picture/picture-session';

/** Rows of the table, and records with their claims, that a report prints at most. The report says how many it leaves out. */
export const MOST_REPORT_ROWS = 300;
export const MOST_REPORT_RECORDS = 120;

/** The map of a report: as wide as the text of a printed page. */
const MAP_SIZE = { width: 720, height: 440 };
const MAP_SCALE = 2;

/** What a report prints besides what can be counted at once. */
export interface ReportData {
  /** Primary rows of the matching incidents, the oldest first. */
  readonly rows: Int32Array;
  /** The records that were read, by incident; the first ones of the rows at most. */
  readonly details: ReadonlyMap<number, IncidentDetail>;
  readonly map: HTMLCanvasElement | null;
  /** Whether the map stands with its legend. */
  readonly hasLegend: boolean;
}

/** Records that were read for earlier reports, by dataset. */
const known = new WeakMap<Atlas, Map<number, IncidentDetail>>();

function knownOf(atlas: Atlas): Map<number, IncidentDetail> {
  const found = known.get(atlas) ?? new Map<number, IncidentDetail>();
  known.set(atlas, found);
  return found;
}

/** Reads the records of the first rows, so that a report has their claims. */
export async function readReportRecords(atlas: Atlas, rows: Int32Array): Promise<void> {
  const details = knownOf(atlas);
  const { incident } = atlas.engine.table;
  const missing = rows.subarray(0, MOST_REPORT_RECORDS).filter((row) => !details.has(incident[row] ?? -1));
  for (const detail of await readRecords(atlas, missing)) {
    const index = atlas.indexOf(detail.incident.id);
    if (index >= 0) details.set(index, detail);
  }
}

/** Reads all records of a dataset that is in memory, so that a report can be printed at any moment. */
export async function readAhead(atlas: Atlas): Promise<void> {
  if (atlas.origin !== 'bundled') return;
  await readReportRecords(atlas, atlas.engine.rows('date'));
}

/** What can be said of the selection at once. */
export function reportDataNow(atlas: Atlas, map: HTMLCanvasElement | null, hasLegend = false): ReportData {
  return { rows: atlas.engine.rows('date'), details: knownOf(atlas), map, hasLegend };
}

/** Reads the records and draws the map in print's own size and light colours. */
export async function prepareReport(
  atlas: Atlas,
  { language }: Pick<AppState, 'language'>,
  session: PictureSession,
  toCanvas: (picture: Awaited<ReturnType<PictureSession['draw']>>) => HTMLCanvasElement,
): Promise<ReportData> {
  const rows = atlas.engine.rows('date');
  await readReportRecords(atlas, rows);
  const choices = { format: 'a4Landscape', extent: 'screen', theme: 'light', title: null, note: '', scale: 2 } as const;
  const map = await session
    .draw({ ...choices, language, parts: ['legend'] }, MAP_SCALE, MAP_SIZE)
    .then(toCanvas, () => null);
  return { ...reportDataNow(atlas, map, map !== null), rows };
}
