import type { Engine } from '../../spacetime/engine';
import type { NodeFacts } from '../../spacetime/node-facts';
import { isInside, screenX, screenY, type Viewport } from '../geometry/viewport';

/** The most markers in view. There are fewer in practice, because nodes of one level keep a distance from each other. */
const MOST_MARKERS = 1200;
/** CSS px around the viewport in which markers are drawn too, so that they do not pop up at the edge. */
const PADDING = 24;

/** The nodes of the engine's level that the viewport shows. */
export interface NodesInView {
  /** Valid until the next `find`. */
  readonly nodes: Int32Array;
  find(viewport: Viewport): void;
  has(node: number): boolean;
}

export function createNodesInView(engine: Engine, facts: NodeFacts): NodesInView {
  const found = new Int32Array(MOST_MARKERS);
  const isFound = new Uint8Array(engine.tree.nodeCount);
  let nodes = found.subarray(0, 0);
  return {
    get nodes() {
      return nodes;
    },
    find(viewport) {
      for (const node of nodes) isFound[node] = 0;
      const count = findVisibleNodes(engine.counts.nodes, facts.x, facts.y, viewport, PADDING, found);
      nodes = found.subarray(0, count);
      for (const node of nodes) isFound[node] = 1;
    },
    has: (node) => isFound[node] === 1,
  };
}

/** Writes the nodes in the padded viewport to `out`, until it is full, and returns how many there are. */
export function findVisibleNodes(
  nodes: Int32Array,
  mercatorXs: Float64Array,
  mercatorYs: Float64Array,
  viewport: Viewport,
  padding: number,
  out: Int32Array,
): number {
  let found = 0;
  for (let index = 0; index < nodes.length && found < out.length; index += 1) {
    const node = nodes[index] ?? 0;
    const y = screenY(viewport, mercatorYs[node] ?? 0);
    const x = screenX(viewport, mercatorXs[node] ?? 0);
    if (!isInside(viewport, x, y, padding)) continue;
    out[found] = node;
    found += 1;
  }
  return found;
}
