import type { SiteRole } from '../domain/incident';
import { type EventTable, ROLE_CODES } from './event-table';

/** What a table says at all, whatever the window and the filters are. */
export interface TableFacts {
  /** Whether any incident states the measure, also if it states zero. */
  readonly states: { readonly killed: boolean; readonly wounded: boolean };
  /** The roles that sites have, in the order of their codes. */
  readonly roles: readonly SiteRole[];
  /** Whether the table tells roles apart. One whose sites are all targets says nothing about them, as with most files. */
  readonly hasRoles: boolean;
}

/** The figures of rows; `primary` as in `EventTable`, absent where each row is an incident. */
export type RowFigures = Pick<
  EventTable,
  'killedLow' | 'killedBest' | 'killedHigh' | 'woundedLow' | 'woundedBest' | 'woundedHigh'
> &
  Partial<Pick<EventTable, 'primary'>>;

const KNOWN = new WeakMap<EventTable, TableFacts>();
const STATES = new WeakMap<RowFigures, TableFacts['states']>();

/** Facts of a table. It is read once. */
export function tableFactsOf(table: EventTable): TableFacts {
  const known = KNOWN.get(table);
  if (known) return known;
  const codes = new Set(table.role);
  const roles = ROLE_CODES.filter((_, code) => codes.has(code));
  const facts: TableFacts = { states: statesOf(table), roles, hasRoles: roles.some((role) => role !== 'target') };
  KNOWN.set(table, facts);
  return facts;
}

function statesOf(table: RowFigures): TableFacts['states'] {
  const known = STATES.get(table);
  if (known) return known;
  const { primary } = table;
  const isStated = (...columns: readonly Int32Array[]) =>
    columns.some((column) => column.some((figure, row) => figure >= 0 && (!primary || primary[row] === 1)));
  const states = {
    killed: isStated(table.killedBest, table.killedLow, table.killedHigh),
    wounded: isStated(table.woundedBest, table.woundedLow, table.woundedHigh),
  };
  STATES.set(table, states);
  return states;
}

const INCIDENTS = new WeakMap<EventTable, number>();

/** Incidents that the table holds: its rows with a primary site, each as many times as it stands for. */
export function incidentsIn(table: EventTable): number {
  const { weight, primary, incidentCount } = table;
  if (!weight) return incidentCount;
  const known = INCIDENTS.get(table);
  if (known !== undefined) return known;
  const sum = weight.reduce((all, each, row) => all + (primary[row] === 1 ? each : 0), 0);
  INCIDENTS.set(table, sum);
  return sum;
}

/** The measures that the table states, in the order in which they are shown. */
export function statedMeasures(table: RowFigures): readonly ('killed' | 'wounded')[] {
  const states = statesOf(table);
  return (['killed', 'wounded'] as const).filter((measure) => states[measure]);
}
