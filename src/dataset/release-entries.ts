import type { ComparedFigure, ReleaseEntry } from '../domain/release-changes';
import type { EventTable } from '../spacetime/event-table';
import type { Atlas } from './atlas';

/** Incidents of both datasets that can be compared: the entries of more do not fit into the memory of a phone. */
export const MOST_COMPARED = 400_000;
/** Entries that are read before the page gets a turn to respond. */
const BATCH = 10_000;
/** With more incidents than this, records are not compared: they would not fit in memory twice. */
const MOST_RECORDS = 20_000;
/** The end of an id that the page has made up or completed, with the number of the row. */
const MADE_UP = /~\d{1,10}$/;

/** The incidents of an atlas, to be compared with those of another release. */
export async function releaseEntries(atlas: Atlas): Promise<readonly ReleaseEntry[]> {
  const { incidentCount } = atlas.engine.table;
  const entries: ReleaseEntry[] = [];
  const hasRecords = !atlas.imported && incidentCount <= MOST_RECORDS;
  for (let incident = 0; incident < incidentCount; incident += 1) {
    entries.push({ ...entryAt(atlas, incident), record: hasRecords ? await recordAt(atlas, incident) : null });
    if (incident % BATCH === BATCH - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  return entries;
}

async function recordAt(atlas: Atlas, incident: number): Promise<string | null> {
  const read = await atlas.detail(incident);
  return read.ok ? JSON.stringify(read.detail.incident) : null;
}

function entryAt({ engine: { table, places }, summary, rowOf }: Atlas, incident: number): Omit<ReleaseEntry, 'record'> {
  const { id, title, kind, kindLabel, line, placeName } = summary(incident);
  const row = rowOf(incident);
  const place = table.place[row] ?? -1;
  const [lon, lat] = [places.lon[place], places.lat[place]];
  return {
    incident,
    id: MADE_UP.test(id) ? null : id,
    title,
    kind: kindLabel ?? kind,
    line: line ?? '',
    start: table.start[row] ?? 0,
    end: table.end[row] ?? 0,
    place: placeName,
    point: lon === undefined || lat === undefined ? null : { lon, lat },
    killed: figureAt(table.killedLow, table.killedBest, table.killedHigh, row),
    wounded: figureAt(table.woundedLow, table.woundedBest, table.woundedHigh, row),
    weight: table.weight?.[row] ?? 1,
  };
}

/** A figure that is not stated is negative. */
function figureAt(
  lows: EventTable['killedLow'],
  bests: EventTable['killedBest'],
  highs: EventTable['killedHigh'],
  row: number,
): ComparedFigure {
  const [low = -1, best = -1, high = -1] = [lows[row], bests[row], highs[row]];
  return best < 0 && high < 0 && low < 0 ? null : { low, best, high };
}
