import { type EventTable, NOT_STATED } from '../../spacetime/event-table';

/** How many incidents do not state a measure. `none`: no incident states it. */
export interface NotStated {
  readonly count: number;
  readonly none: boolean;
}

export interface DatasetFacts {
  /** From the first minute of the first incident to the last of the last; null for a table without rows. */
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly killed: NotStated;
  readonly wounded: NotStated;
}

/** What a table shows of itself in one pass. */
export function factsOf({ length, primary, start, end, killedBest, woundedBest }: EventTable): DatasetFacts {
  let from = Infinity;
  let to = -Infinity;
  let incidents = 0;
  let killed = 0;
  let wounded = 0;
  for (let row = 0; row < length; row += 1) {
    if (primary[row] !== 1) continue;
    incidents += 1;
    from = Math.min(from, start[row] ?? from);
    to = Math.max(to, end[row] ?? to);
    if (killedBest[row] === NOT_STATED) killed += 1;
    if (woundedBest[row] === NOT_STATED) wounded += 1;
  }
  return {
    period: incidents > 0 ? { from, to } : null,
    killed: { count: killed, none: killed === incidents },
    wounded: { count: wounded, none: wounded === incidents },
  };
}
