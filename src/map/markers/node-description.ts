import { type Severity, severityOf } from '../../domain/severity';
import type { Engine } from '../../spacetime/engine';
import { extentOfNode } from '../../spacetime/node-extent';
import type { NodeFacts } from '../../spacetime/node-facts';
import { tableFactsOf } from '../../spacetime/table-facts';

/** Up to this many matching rows, the description of a place reads them. With more rows, the counts are enough. */
export const FEW_ROWS = 12;

/** From this part of the incidents on, one place says where the cluster is. */
const MOST = 1 / 2;

export interface ClusterDescription {
  readonly type: 'cluster';
  /** The place with the most matching incidents; before the places were read, the one where the cluster stands. */
  readonly place: number;
  /** Places with a matching row: at least two; 0 before they were read. */
  readonly places: number;
  /** The place farthest from `place`. */
  readonly farthest: number;
  /** Whether `place` has half of the incidents, or more: then its name says where the cluster is. */
  readonly isMostlyOnePlace: boolean;
}

/** One place, or one incident at one place. The marker is drawn at `place`. */
export interface SiteDescription {
  readonly type: 'place' | 'incident';
  readonly place: number;
  /** Bit `1 << role` for each role of the matching rows; 0 when the table tells no roles apart. */
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
export function describeRoughly({ tree, counts, cells }: Engine, facts: NodeFacts, node: number): NodeDescription {
  const place = facts.anchor[node] ?? 0;
  if (cells || node >= tree.placeCount)
    return { type: 'cluster', place, places: 0, farthest: place, isMostlyOnePlace: false };
  return describePlaceRoughly(counts, facts, node, place);
}

/** A node with one matching place, before its rows were read. */
function describePlaceRoughly(
  counts: Engine['counts'],
  facts: NodeFacts,
  node: number,
  place: number,
): SiteDescription {
  const related = (counts.incidents[node] ?? 0) || (counts.sites[node] ?? 0);
  const worst = severityOf(counts.killed[node] ?? 0, counts.wounded[node] ?? 0);
  return { type: 'place', place, roles: facts.roles[place] ?? 0, related, incident: -1, worst, uncertain: false };
}

/**
 * What a node shows with the current selection. A cluster in which only one place has matches is described as that place:
 * one attack must not be drawn where it did not happen.
 */
export function describeNode(engine: Engine, facts: NodeFacts, node: number): NodeDescription {
  const sites = engine.counts.sites[node] ?? 0;
  if (sites === 0 || engine.cells) return describeRoughly(engine, facts, node);
  const { places, busiest: place, farthest } = extentOfNode(engine, node);
  if (places > 1) {
    const isMostlyOnePlace = engine.incidentsOf(place) >= MOST * Math.max(1, engine.counts.incidents[node] ?? 0);
    return { type: 'cluster', place, places, farthest, isMostlyOnePlace };
  }
  if (sites > FEW_ROWS) return describePlaceRoughly(engine.counts, facts, node, place);
  return describeSite(engine, node, place, engine.counts.incidents[node] ?? 0);
}

/**
 * What a place shows whose rows are few. Reads the rows of the node.
 * @param incidents how many are counted there
 */
export function describeSite(engine: Engine, node: number, place: number, incidents: number): SiteDescription {
  const { table } = engine;
  const { hasRoles } = tableFactsOf(table);
  const found = new Set<number>();
  let roles = 0;
  let killed = 0;
  let wounded = 0;
  let uncertain = true;
  for (const row of engine.rowsAt(node)) {
    if (hasRoles) roles |= 1 << (table.role[row] ?? 0);
    killed = Math.max(killed, table.killedBest[row] ?? 0);
    wounded = Math.max(wounded, table.woundedBest[row] ?? 0);
    found.add(table.incident[row] ?? -1);
    if (engine.match(row) === 2) uncertain = false;
  }
  const [first = -1] = found;
  const related = found.size;
  const worst = severityOf(killed, wounded);
  // A row that stands for several incidents has their number on its marker.
  const isOne = related === 1 && incidents <= 1;
  if (isOne) return { type: 'incident', place, roles, related, incident: first, worst, uncertain };
  return { type: 'place', place, roles, related, incident: -1, worst, uncertain };
}
