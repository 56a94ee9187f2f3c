import { type Severity, severityOf } from '../../domain/severity';
import { busiestPlace } from '../../spacetime/busiest-place';
import type { Engine } from '../../spacetime/engine';
import type { NodeFacts } from '../../spacetime/node-facts';

/** Up to this many matching rows, a description reads the rows of a node. With more rows, the counts are enough. */
export const FEW_ROWS = 12;

/** With more rows than this at a node that no zoom splits, its name does not follow the selection. */
const NAMED_ROWS = 2000;

export interface ClusterDescription {
  readonly type: 'cluster';
  /** The place that names the cluster: the one with the most matching rows, or the cluster's anchor when there are many rows. */
  readonly place: number;
}

/** One place, or one incident at one place. The marker is drawn at `place`. */
export interface SiteDescription {
  readonly type: 'place' | 'incident';
  readonly place: number;
  /** Bit `1 << role` for each role of the matching rows. */
  readonly roles: number;
  /** Number of incidents with a site here. Some may be counted at another place, where their primary site is. */
  readonly related: number;
  /** Index of the incident, or -1 when there are several. */
  readonly incident: number;
  /** The worst outcome of the incidents with a site here, for places where no incident is counted. */
  readonly worst: Severity;
  /** Whether all rows are only possibly in the window. */
  readonly uncertain: boolean;
}

/** What a marker stands for. */
export type NodeDescription = ClusterDescription | SiteDescription;

/** What a node shows before its rows were read. */
export function describeRoughly({ tree, counts }: Engine, facts: NodeFacts, node: number): NodeDescription {
  const place = facts.anchor[node] ?? 0;
  if (node >= tree.placeCount) return { type: 'cluster', place };
  const related = (counts.incidents[node] ?? 0) || (counts.sites[node] ?? 0);
  const worst = severityOf(counts.killed[node] ?? 0, counts.wounded[node] ?? 0);
  return { type: 'place', place, roles: facts.roles[place] ?? 0, related, incident: -1, worst, uncertain: false };
}

/**
 * What a node shows with the current selection. A cluster in which only one place has matches is described as that place:
 * one attack must not be drawn where it did not happen.
 */
export function describeNode(engine: Engine, facts: NodeFacts, node: number): NodeDescription {
  const rough = describeRoughly(engine, facts, node);
  const sites = engine.counts.sites[node] ?? 0;
  if (sites === 0) return rough;
  if (sites > FEW_ROWS) return describeCrowd(engine, rough, node, sites);
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

/** A node that no zoom splits opens a list, which has the name of the place with the most incidents: the node has the same name. */
function describeCrowd(engine: Engine, rough: NodeDescription, node: number, sites: number): NodeDescription {
  if (rough.type !== 'cluster' || !engine.isPoint(node) || sites > NAMED_ROWS) return rough;
  return { type: 'cluster', place: busiestPlace(engine.table, engine.rowsAt(node)) };
}
