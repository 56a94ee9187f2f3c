import type { Atlas, IncidentDetail } from '../dataset/atlas';
import type { Problem } from '../dataset/problem';

export type RecordRead = { ok: true; detail: IncidentDetail } | { ok: false; problem: Problem };

interface Known {
  readonly incident: number;
  readonly reading: Promise<RecordRead>;
  /** The record once it has been read. */
  now: RecordRead | null;
}

/** The record that was asked for last, for each atlas. */
const known = new WeakMap<Atlas, Known>();

/** Reads the record of an incident, or returns the reading that runs already. What failed is read again. */
export function readRecord(atlas: Atlas, incident: number): Promise<RecordRead> {
  const last = known.get(atlas);
  if (last?.incident === incident && last.now?.ok !== false) return last.reading;
  const reading = atlas.detail(incident);
  const here: Known = { incident, reading, now: null };
  known.set(atlas, here);
  reading.then(
    (read) => {
      here.now = read;
    },
    () => known.delete(atlas),
  );
  return reading;
}

/** The record when it has been read already: a panel that opens shows it at once. */
export function recordNow(atlas: Atlas, incident: number): IncidentDetail | null {
  const last = known.get(atlas);
  return last?.incident === incident && last.now?.ok ? last.now.detail : null;
}
