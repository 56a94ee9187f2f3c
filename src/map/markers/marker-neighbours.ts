import type { NodeFacts } from '../../spacetime/node-facts';
import { worldSize } from '../../spacetime/web-mercator';
import { LARGEST_MARKER } from './size-scale';

/** A node whose marker may overlap another one's, and how far away it stands, mercator units. */
export interface Neighbour {
  readonly node: number;
  readonly away: number;
}

/** Which nodes in view stand so close to each other that their markers may overlap. */
export interface MarkerNeighbours {
  /** Takes the nodes in view. Nodes of one level keep their neighbours while the map pans. */
  take(nodes: Int32Array, level: number): void;
  of(node: number): readonly Neighbour[];
}

const NONE: readonly Neighbour[] = [];

export function createMarkerNeighbours({ x, y }: NodeFacts): MarkerNeighbours {
  const known = new Map<number, Neighbour[]>();
  let shownLevel = -1;
  let reach = 0;

  const distance = (a: number, b: number) => {
    const across = Math.abs((x[a] ?? 0) - (x[b] ?? 0));
    return Math.hypot(Math.min(across, 1 - across), (y[a] ?? 0) - (y[b] ?? 0));
  };
  const meet = (node: number) => {
    const own: Neighbour[] = [];
    for (const [other, theirs] of known) {
      const away = distance(node, other);
      if (away > reach) continue;
      own.push({ node: other, away });
      theirs.push({ node, away });
    }
    known.set(node, own);
  };

  return {
    take(nodes, level) {
      if (level !== shownLevel) known.clear();
      shownLevel = level;
      // The map shows a level at its zoom or closer, so nothing farther away overlaps.
      reach = LARGEST_MARKER / worldSize(level);
      for (const node of nodes) if (!known.has(node)) meet(node);
    },
    of: (node) => known.get(node) ?? NONE,
  };
}
