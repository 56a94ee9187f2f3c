import type { Bounds } from './engine';
import type { PlaceTable } from './event-table';
import type { PlaceTree } from './place-tree';

/** All places in an order in which the places of any node are adjacent: `order[from[node] .. to[node])`. */
export interface NodeLeaves {
  readonly order: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Relies on a parent having a larger id than its children. */
export function layOutLeaves({ placeCount, nodeCount, parent }: PlaceTree): NodeLeaves {
  const size = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    if (node < placeCount) size[node] = 1;
    const above = parent[node] ?? -1;
    if (above >= 0) size[above] = (size[above] ?? 0) + (size[node] ?? 0);
  }
  const from = new Int32Array(nodeCount);
  const to = new Int32Array(nodeCount);
  let top = 0;
  for (let node = nodeCount - 1; node >= 0; node -= 1) {
    const above = parent[node] ?? -1;
    // While the children of a node take their ranges, its `to` is where the next child's range begins.
    const begin = above >= 0 ? (to[above] ?? 0) : top;
    from[node] = begin;
    to[node] = begin;
    if (above >= 0) to[above] = begin + (size[node] ?? 0);
    else top += size[node] ?? 0;
  }
  const order = new Int32Array(placeCount);
  for (let place = 0; place < placeCount; place += 1) {
    order[from[place] ?? 0] = place;
    to[place] = (from[place] ?? 0) + 1;
  }
  return { order, from, to };
}

/** The smallest bounds that hold a node's places. They cross the antimeridian when its places lie on both sides. */
export function boundsOfNode(places: PlaceTable, tree: PlaceTree, leaves: NodeLeaves, node: number): Bounds {
  const middle = tree.lon[node] ?? 0;
  let west = 0;
  let east = 0;
  let south = tree.lat[node] ?? 0;
  let north = south;
  for (let i = leaves.from[node] ?? 0; i < (leaves.to[node] ?? 0); i += 1) {
    const place = leaves.order[i] ?? 0;
    const across = offset((places.lon[place] ?? 0) - middle);
    const lat = places.lat[place] ?? 0;
    west = Math.min(west, across);
    east = Math.max(east, across);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west: wrapLon(middle, west), south, east: wrapLon(middle, east), north };
}

/** The same turn the short way round, -180 to 180 degrees. */
function offset(degrees: number): number {
  if (degrees > 180) return degrees - 360;
  return degrees < -180 ? degrees + 360 : degrees;
}

function wrapLon(middle: number, across: number): number {
  const lon = middle + across;
  if (lon > 180) return lon - 360;
  return lon < -180 ? lon + 360 : lon;
}
