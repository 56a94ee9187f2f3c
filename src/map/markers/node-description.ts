import { type Severity, severityOf } from '../../domain/severity';
import { busiestPlace } from '../../spacetime/busiest-place';
import type { Engine } from '../../spacetime/engine';
import type { NodeFacts } from '../../spacetime/node-facts';

/** Matching rows up to which a node is looked at row by row; beyond it, its numbers say enough. */
export const FEW_ROWS = 12;

export interface ClusterDescription {
  readonly type: 'cluster';
  /** The place by whose name it goes: one that matches, where there are few, else where the cluster stands. */
  readonly place: number;
}

/** One place, or one incident at one place. `place` is where it is drawn. */
export interface SiteDescription {
  readonly type: 'place' | 'incident';
  readonly place: number;
  /** Bit `1 << role` for each role of the matching rows. */
  readonly roles: number;
  /** Different incidents that have a site here, whether they are counted here or elsewhere. */
  readonly related: number;
  /** The one incident, or -1 when there are several. */
  readonly incident: number;
  /** Worst of the incidents that have a site here, for places where none is counted. */
  readonly worst: Severity;
  /** Whether all of the rows only may lie in the window. */
  readonly uncertain: boolean;
}

/** What a marker stands for. */
export type NodeDescription = ClusterDescription | SiteDescription;

/** What a node shows as long as its rows have not been looked at. */
export function describeRoughly({ tree, counts }: Engine, facts: NodeFacts, node: number): NodeDescription {
  const place = facts.anchor[node] ?? 0;
  if (node >= tree.placeCount) return { type: 'cluster', place };
  const related = (counts.incidents[node] ?? 0) || (counts.sites[node] ?? 0);
  const worst = severityOf(counts.killed[node] ?? 0, counts.wounded[node] ?? 0);
  return { type: 'place', place, roles: facts.roles[place] ?? 0, related, incident: -1, worst, uncertain: false };
}

/**
 * What a node shows under the present selection. A cluster of which only one place matches is that place:
 * one attack must not be drawn where it did not happen.
 */
export function describeNode(engine: Engine, facts: NodeFacts, node: number): NodeDescription {
  const rough = describeRoughly(engine, facts, node);
  const sites = engine.counts.sites[node] ?? 0;
  if (sites === 0 || sites > FEW_ROWS) return rough;
  const { table } = engine;
  const rows = engine.rowsAt(node);
  const place = table.place[rows[0] ?? -1] ?? rough.place;
  const incidents = new Set<number>();
  let roles = 0;
  let killed = 0;
  let wounded = 0;
  let uncertain = true;
  for (const row of rows) {
    if (table.place[row] !== place) return { type: 'cluster', place: busiestPlace(engine.table, rows) };
    roles |= 1 << (table.role[row] ?? 0);
    killed = Math.max(killed, table.killedBest[row] ?? 0);
    wounded = Math.max(wounded, table.woundedBest[row] ?? 0);
    incidents.add(table.incident[row] ?? -1);
    if (engine.match(row) === 2) uncertain = false;
  }
  const [first = -1] = incidents;
  const related = incidents.size;
  const worst = severityOf(killed, wounded);
  if (related === 1) return { type: 'incident', place, roles, related, incident: first, worst, uncertain };
  return { type: 'place', place, roles, related, incident: -1, worst, uncertain };
}
