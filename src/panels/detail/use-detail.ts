import { useEffect, useState } from 'react';
import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import type { Problem } from '../../dataset/problem';
import { readRecord, recordNow } from '../../state/record-ahead';

export type DetailState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly detail: IncidentDetail }
  | { readonly status: 'failed'; readonly problem: Problem };

type Shown = DetailState & { readonly atlas: Atlas; readonly incident: number };

/**
 * The record of an incident, at once when it was read before. One that arrives after the incident has changed is dropped. When the
 * dataset comes again with a change, the old record stays until the new one is read.
 */
export function useDetail(atlas: Atlas, incident: number): DetailState {
  const [shown, setShown] = useState<Shown>(() => begin(atlas, incident));
  const isSame = shown.incident === incident;
  const state = isSame ? shown : begin(atlas, incident);
  if (!isSame) setShown(state);
  const isWaiting = state.status === 'loading' || state.atlas !== atlas;
  useEffect(() => {
    if (!isWaiting) return undefined;
    let isWanted = true;
    void readRecord(atlas, incident).then((read) => {
      if (!isWanted) return;
      if (read.ok) setShown({ status: 'ready', detail: read.detail, atlas, incident });
      else setShown({ status: 'failed', problem: read.problem, atlas, incident });
    });
    return () => {
      isWanted = false;
    };
  }, [atlas, incident, isWaiting]);
  return state;
}

function begin(atlas: Atlas, incident: number): Shown {
  const detail = recordNow(atlas, incident);
  return detail ? { status: 'ready', detail, atlas, incident } : { status: 'loading', atlas, incident };
}
