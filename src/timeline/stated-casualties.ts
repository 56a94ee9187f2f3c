import type { EventTable } from '../spacetime/event-table';

/** Whether any incident of the table has killed or wounded, so that no strip and no words stand for what the data lacks. */
export interface StatedCasualties {
  readonly killed: boolean;
  readonly wounded: boolean;
}

const known = new WeakMap<EventTable, StatedCasualties>();

/** Looked up once for each table. */
export function statedCasualties(table: EventTable): StatedCasualties {
  const found = known.get(table) ?? {
    killed: table.killedBest.some((figure) => figure > 0),
    wounded: table.woundedBest.some((figure) => figure > 0),
  };
  known.set(table, found);
  return found;
}
