import type { PlaceTable } from './event-table';
import { LEAST_RADIUS, radiusOfLevel } from './level-radius';
import type { PlaceTree } from './place-tree';
import { createPointGrid } from './point-grid';
import { orderBy } from './row-order';
import { mercatorX, mercatorY, worldSize, wrapMercatorX } from './web-mercator';

export interface PlaceTreeOptions {
  /** CSS px; two nodes of one level never stand closer than this. By default each level has its own (`radiusOfLevel`). */
  readonly radius?: number;
  readonly minZoom?: number;
  readonly maxZoom?: number;
  /** Called after each level with the share of the work that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Clusters the places from the highest zoom down, the heaviest node first. At each zoom a node takes in all nodes
 * within the radius that no heavier node has taken, and does not move. So nodes of one level are more than a radius
 * apart, and a cluster stands at its heaviest place. Distances are measured in the mercator plane, across the
 * antimeridian too.
 * @param weights by place, the number of its rows
 */
export function buildPlaceTree(
  places: PlaceTable,
  weights: ArrayLike<number>,
  { radius: fixed, minZoom = 0, maxZoom = 16, onProgress }: PlaceTreeOptions = {},
): PlaceTree {
  const count = places.length;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let place = 0; place < count; place += 1) {
    x[place] = wrapMercatorX(mercatorX(places.lon[place] ?? 0));
    y[place] = mercatorY(places.lat[place] ?? 0);
  }

  // Each cluster replaces at least two nodes, so there are fewer clusters than places.
  const capacity = Math.max(count * 2, 1);
  const parent = new Int32Array(capacity).fill(-1);
  const standsAt = new Int32Array(capacity);
  const zoomFrom = new Uint8Array(capacity).fill(minZoom);
  const zoomTo = new Uint8Array(capacity).fill(maxZoom);
  for (let place = 0; place < count; place += 1) standsAt[place] = place;
  let nodeCount = count;

  /**
   * The first `live` entries are the nodes of the current level, the heaviest first. Each level overwrites the last.
   */
  const nodes = heaviestFirst(weights, count);
  let live = count;
  const nodeOf: Int32Array[] = [];
  const showing = new Int32Array(count);
  for (let place = 0; place < count; place += 1) showing[place] = place;

  const mergeLevel = (zoom: number, distance: number): void => {
    const grid = createPointGrid(x, y, standsAt, nodes, live, distance);
    const taken = new Uint8Array(live);
    let kept = 0;
    for (let i = 0; i < live; i += 1) {
      if (taken[i]) continue;
      taken[i] = 1;
      const node = nodes[i] ?? 0;
      const members = grid.takeAround(i, taken);
      nodes[kept] = members > 0 ? join(node, grid.members, members, zoom) : node;
      kept += 1;
    }
    live = kept;
  };

  const join = (node: number, members: Int32Array, memberCount: number, zoom: number): number => {
    const cluster = nodeCount;
    nodeCount += 1;
    standsAt[cluster] = standsAt[node] ?? 0;
    zoomTo[cluster] = zoom;
    adopt(cluster, node, zoom);
    for (let i = 0; i < memberCount; i += 1) adopt(cluster, nodes[members[i] ?? 0] ?? 0, zoom);
    return cluster;
  };
  const adopt = (cluster: number, child: number, zoom: number): void => {
    parent[child] = cluster;
    zoomFrom[child] = zoom + 1;
    if ((zoomTo[child] ?? 0) < zoom + 1) zoomTo[child] = zoom + 1;
  };

  let radius: number = fixed ?? LEAST_RADIUS;
  for (let zoom = maxZoom; zoom >= minZoom; zoom -= 1) {
    if (fixed === undefined) radius = radiusOfLevel({ x, y, standsAt, nodes, live }, worldSize(zoom), radius);
    mergeLevel(zoom, radius / worldSize(zoom));
    for (let place = 0; place < count; place += 1) {
      const node = showing[place] ?? 0;
      const above = parent[node] ?? -1;
      showing[place] = above >= 0 ? above : node;
    }
    nodeOf[zoom - minZoom] = showing.slice();
    onProgress?.((maxZoom - zoom + 1) / (maxZoom - minZoom + 1));
  }

  const lon = new Float64Array(nodeCount);
  const lat = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    lon[node] = places.lon[standsAt[node] ?? 0] ?? 0;
    lat[node] = places.lat[standsAt[node] ?? 0] ?? 0;
  }
  return {
    placeCount: count,
    nodeCount,
    minZoom,
    maxZoom,
    radius: fixed ?? LEAST_RADIUS,
    lon,
    lat,
    parent: parent.slice(0, nodeCount),
    zoomFrom: zoomFrom.slice(0, nodeCount),
    zoomTo: zoomTo.slice(0, nodeCount),
    nodeOf,
  };
}

function heaviestFirst(weights: ArrayLike<number>, count: number): Int32Array {
  let most = 0;
  for (let place = 0; place < count; place += 1) most = Math.max(most, weights[place] ?? 0);
  const lightness = new Int32Array(count);
  for (let place = 0; place < count; place += 1) lightness[place] = most - (weights[place] ?? 0);
  return orderBy(lightness);
}
