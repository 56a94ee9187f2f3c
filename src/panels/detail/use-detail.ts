import { useEffect, useState } from 'react';
import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import type { Problem } from '../../dataset/problem';

export type DetailState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly detail: IncidentDetail }
  | { readonly status: 'failed'; readonly problem: Problem };

/** Reads the record of an incident. A record that arrives after the incident has changed is dropped. */
export function useDetail(atlas: Atlas, incident: number): DetailState {
  const [state, setState] = useState<DetailState & { readonly of: number }>({ status: 'loading', of: incident });
  useEffect(() => {
    let isCurrent = true;
    void atlas.detail(incident).then((read) => {
      if (!isCurrent) return;
      if (read.ok) setState({ status: 'ready', detail: read.detail, of: incident });
      else setState({ status: 'failed', problem: read.problem, of: incident });
    });
    return () => {
      isCurrent = false;
    };
  }, [atlas, incident]);
  return state.of === incident ? state : { status: 'loading' };
}
