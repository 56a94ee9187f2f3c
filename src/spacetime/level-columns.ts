import type { LevelCounts } from './engine';
import type { EventTable } from './event-table';
import type { NodeLeaves } from './node-leaves';
import type { PlaceTree } from './place-tree';
import { RING_PARTS } from './ring-split';
import { sumNodes } from './sum-nodes';

/** The numbers of the nodes of one level, in the columns that the views read. */
export interface LevelColumns {
  readonly counts: LevelCounts;
  /** By slot, its node at the level. */
  readonly nodeOfSlot: Int32Array;
  /** Sums the records of the slots into the level's nodes. */
  sum(records: Int32Array): void;
  /** Counts the incidents without a date, which are few. */
  sumUndated(undated: Int32Array, slotOf: Int32Array, pass: Uint8Array): void;
  /** Clears the numbers: call `sum` afterwards. */
  setLevel(level: number): void;
  /** Clears the rings: call `sum` afterwards. */
  setSplitSize(size: number): void;
  addPossible(slot: number, by: number): void;
  /** @param parts a bit for each ring part that the row is in */
  addRow(slot: number, table: EventTable, row: number, sign: number, isPossible: number, parts: number): void;
}

export function createLevelColumns(tree: PlaceTree, leaves: NodeLeaves): LevelColumns {
  const { placeCount, nodeCount } = tree;
  const column = () => new Int32Array(nodeCount);
  const [sites, incidents, possible, killed, wounded] = [column(), column(), column(), column(), column()];
  const [killedNotStated, woundedNotStated, rowSum, undated] = [column(), column(), column(), column()];
  const all = [sites, incidents, possible, killed, wounded, killedNotStated, woundedNotStated, rowSum, undated];
  const nodesOfLevel: (Int32Array | undefined)[] = [];
  const nodeOfSlot = new Int32Array(placeCount);
  /** Has room for every split, and is made for the first one. */
  let partCounts = new Int32Array(0);
  let split = partCounts;
  let splitSize = 0;
  let counts: LevelCounts = describe(0);
  showLevel(0);

  function describe(level: number): LevelCounts {
    const nodes = nodesOfLevel[level] ?? nodesAt(tree, level);
    nodesOfLevel[level] = nodes;
    const figures = { killed, wounded, killedNotStated, woundedNotStated };
    return { level, nodes, sites, incidents, possible, undated, ...figures, rowSum, splitSize, split };
  }

  function showLevel(level: number): void {
    const nodeOf = tree.nodeOf[level] ?? new Int32Array(0);
    for (let slot = 0; slot < placeCount; slot += 1) nodeOfSlot[slot] = nodeOf[leaves.order[slot] ?? 0] ?? 0;
  }

  /** Zeroes the nodes of the old level, because nodes that are not drawn must count nothing. */
  const clear = (): void => {
    for (const each of all) for (const node of counts.nodes) each[node] = 0;
    for (const node of counts.nodes) split.fill(0, node * splitSize, (node + 1) * splitSize);
  };

  return {
    get counts() {
      return counts;
    },
    nodeOfSlot,
    sum: (records) => sumNodes(counts, leaves, records),
    sumUndated(rows, slotOf, pass) {
      if (rows.length === 0) return;
      for (const node of counts.nodes) undated[node] = 0;
      for (let i = 0; i < rows.length; i += 1) {
        const slot = slotOf[rows[i] ?? 0] ?? -1;
        if (slot >= 0) bump(undated, nodeOfSlot[slot] ?? 0, ((pass[rows[i] ?? 0] ?? 0) >> 1) & 1);
      }
    },
    setLevel(level) {
      clear();
      showLevel(level);
      counts = describe(level);
    },
    setSplitSize(size) {
      splitSize = size;
      if (partCounts.length === 0) partCounts = new Int32Array(nodeCount * RING_PARTS);
      else split.fill(0);
      split = partCounts.subarray(0, nodeCount * size);
      counts = describe(counts.level);
    },
    addPossible(slot, by) {
      bump(possible, nodeOfSlot[slot] ?? 0, by);
    },
    addRow(slot, table, row, sign, isPossible, parts) {
      const node = nodeOfSlot[slot] ?? 0;
      bump(sites, node, sign);
      bump(rowSum, node, sign * row);
      if (table.primary[row] !== 1) return;
      bump(incidents, node, sign);
      bump(possible, node, sign * isPossible);
      const dead = table.killedBest[row] ?? 0;
      if (dead < 0) bump(killedNotStated, node, sign);
      else bump(killed, node, sign * dead);
      const hurt = table.woundedBest[row] ?? 0;
      if (hurt < 0) bump(woundedNotStated, node, sign);
      else bump(wounded, node, sign * hurt);
      for (let bits = parts; bits !== 0; bits &= bits - 1) {
        bump(split, node * splitSize + 31 - Math.clz32(bits & (0 - bits)), sign);
      }
    },
  };
}

function nodesAt(tree: PlaceTree, level: number): Int32Array {
  const zoom = level + tree.minZoom;
  const nodes = new Int32Array(tree.nodeCount);
  let count = 0;
  for (let node = 0; node < tree.nodeCount; node += 1) {
    if ((tree.zoomFrom[node] ?? 0) > zoom || (tree.zoomTo[node] ?? 0) < zoom) continue;
    nodes[count] = node;
    count += 1;
  }
  return nodes.slice(0, count);
}

function bump(array: Int32Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}
