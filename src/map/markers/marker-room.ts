import type { NodeFacts } from '../../spacetime/node-facts';

/** How far it is from each node in view to its nearest neighbour: a marker as wide as this does not cover another one. */
export interface MarkerRoom {
  /** Takes the nodes in view. Nodes of one level keep their room while the map pans. */
  take(nodes: Int32Array, level: number): void;
  /** Mercator units; infinite without a neighbour. */
  of(node: number): number;
}

export function createMarkerRoom({ x, y }: NodeFacts): MarkerRoom {
  const rooms = new Map<number, number>();
  let shownLevel = -1;

  const distance = (a: number, b: number) => {
    const across = Math.abs((x[a] ?? 0) - (x[b] ?? 0));
    return Math.hypot(Math.min(across, 1 - across), (y[a] ?? 0) - (y[b] ?? 0));
  };
  const meet = (node: number) => {
    let room = Number.POSITIVE_INFINITY;
    for (const [other, before] of rooms) {
      const away = distance(node, other);
      room = Math.min(room, away);
      if (away < before) rooms.set(other, away);
    }
    rooms.set(node, room);
  };

  return {
    take(nodes, level) {
      if (level !== shownLevel) rooms.clear();
      shownLevel = level;
      for (const node of nodes) if (!rooms.has(node)) meet(node);
    },
    of: (node) => rooms.get(node) ?? Number.POSITIVE_INFINITY,
  };
}
