import type { Engine } from './engine';
import { NO_PLACE } from './event-table';
import { tableFactsOf } from './table-facts';
import { mercatorX, mercatorY } from './web-mercator';

/** Facts of the tree's nodes that do not depend on the window. They are computed once for each dataset. */
export interface NodeFacts {
  /** Mercator position of each node; 180 degrees is x = 1. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** By node, the member place where the node stands. The node has this place's name. */
  readonly anchor: Int32Array;
  /** By place, the bit `1 << role` for each role that some row has there; 0 for a table that knows no roles. */
  readonly roles: Uint8Array;
  /** The primary rows without coordinates, which are listed but not plotted. */
  readonly unplaced: Int32Array;
  /** Incidents, of all time, in the largest node of a level (`zoom - minZoom`); 0 for an empty table. */
  mostAt(level: number): number;
}

const known = new WeakMap<Engine, NodeFacts>();

/** Facts of an engine's nodes. The first call computes them; later calls return the same object. */
export function nodeFactsOf(engine: Engine): NodeFacts {
  const facts = known.get(engine) ?? createNodeFacts(engine);
  known.set(engine, facts);
  return facts;
}

function createNodeFacts({ table, tree }: Engine): NodeFacts {
  const x = new Float64Array(tree.nodeCount);
  const y = new Float64Array(tree.nodeCount);
  for (let node = 0; node < tree.nodeCount; node += 1) {
    x[node] = mercatorX(tree.lon[node] ?? 0);
    y[node] = mercatorY(tree.lat[node] ?? 0);
  }
  const { hasRoles } = tableFactsOf(table);
  const roles = new Uint8Array(tree.placeCount);
  const incidents = new Int32Array(tree.placeCount);
  const unplaced: number[] = [];
  for (let row = 0; row < table.length; row += 1) {
    const place = table.place[row] ?? NO_PLACE;
    const primary = table.primary[row] ?? 0;
    if (place === NO_PLACE) {
      if (primary === 1) unplaced.push(row);
      continue;
    }
    if (hasRoles) roles[place] = (roles[place] ?? 0) | (1 << (table.role[row] ?? 0));
    incidents[place] = (incidents[place] ?? 0) + primary;
  }

  const most = new Map<number, number>();
  const countMost = (level: number) => {
    const nodeOf = tree.nodeOf[level];
    if (!nodeOf) return 0;
    const sums = new Int32Array(tree.nodeCount);
    let largest = 0;
    for (let place = 0; place < tree.placeCount; place += 1) {
      const node = nodeOf[place] ?? 0;
      const sum = (sums[node] ?? 0) + (incidents[place] ?? 0);
      sums[node] = sum;
      if (sum > largest) largest = sum;
    }
    return largest;
  };

  return {
    x,
    y,
    anchor: findAnchors(tree),
    roles,
    unplaced: Int32Array.from(unplaced),
    mostAt(level) {
      const largest = most.get(level) ?? countMost(level);
      most.set(level, largest);
      return largest;
    },
  };
}

/** A cluster stands where one of its children stands, so it has that child's anchor. */
function findAnchors({ nodeCount, placeCount, parent, lon, lat }: Engine['tree']): Int32Array {
  const anchor = new Int32Array(nodeCount).fill(-1);
  for (let node = 0; node < nodeCount; node += 1) {
    if (node < placeCount) anchor[node] = node;
    const above = parent[node] ?? -1;
    if (above < 0) continue;
    const isAtParent = lon[node] === lon[above] && lat[node] === lat[above];
    if (isAtParent || anchor[above] === -1) anchor[above] = anchor[node] ?? -1;
  }
  return anchor;
}
