import { addLarge, countNodeParts, countNodes, type NodeRows } from './count-nodes';
import type { LevelCounts } from './engine';
import type { EventTable } from './event-table';
import type { FacetFilter } from './facet-filter';
import type { PlaceTree } from './place-tree';
import { RING_PARTS } from './ring-split';
import type { SlotBits } from './slot-rows';
import type { RowChanges } from './time-index';

/** The numbers of the nodes of one level, in the columns that the views read. */
export interface LevelColumns {
  readonly counts: LevelCounts;
  /** By place, its node at the level. */
  readonly nodeOf: Int32Array;
  /**
   * Counts all rows.
   * @param parts the parts of the rings by position; null without rings
   */
  count(parts: SlotBits | null): void;
  /** Counts the parts of the rings alone. */
  countParts(parts: SlotBits): void;
  /** Counts the nodes that the level before did not draw; the others keep their numbers. */
  setLevel(level: number, parts: SlotBits | null): void;
  /** Clears the rings: call `countParts` afterwards. */
  setSplitSize(size: number): void;
  /**
   * Adds the rows that enter the window and subtracts those that leave it.
   * @param partsOf by row, a bit for each ring part that the row is in
   */
  change(changes: RowChanges, partsOf: Uint16Array | null): void;
}

export interface LevelSource extends NodeRows {
  readonly table: EventTable;
  readonly tree: PlaceTree;
  /** By row, the filters that exclude it. */
  readonly filter: FacetFilter;
  /** Primary rows without a date: see `undatedRows`. No window takes them in or leaves them. */
  readonly undated: Int32Array;
}

export function createLevelColumns(source: LevelSource): LevelColumns {
  const { table, tree, filter, undated: withoutDate, passes } = source;
  const { pass } = passes;
  const { place, primary, killedBest, woundedBest } = table;
  const { nodeCount } = tree;
  const column = () => new Int32Array(nodeCount);
  const [sites, incidents, possible, killed, wounded] = [column(), column(), column(), column(), column()];
  const [killedNotStated, woundedNotStated, rowSum, undated] = [column(), column(), column(), column()];
  const all = [sites, incidents, possible, killed, wounded, killedNotStated, woundedNotStated, rowSum, undated];
  const nodesOfLevel: (Int32Array | undefined)[] = [];
  let nodeOf = tree.nodeOf[0] ?? new Int32Array(0);
  /** Has room for every split, and is made for the first one. */
  let partCounts = new Int32Array(0);
  let split = partCounts;
  let splitSize = 0;
  let counts: LevelCounts = describe(0);

  function describe(level: number): LevelCounts {
    const nodes = nodesOfLevel[level] ?? nodesAt(tree, level);
    nodesOfLevel[level] = nodes;
    const figures = { killed, wounded, killedNotStated, woundedNotStated };
    return { level, nodes, sites, incidents, possible, undated, ...figures, rowSum, splitSize, split };
  }

  const isDrawnAt = (level: number) => {
    const zoom = level + tree.minZoom;
    return (node: number) => (tree.zoomFrom[node] ?? 0) <= zoom && zoom <= (tree.zoomTo[node] ?? 0);
  };

  /** Zeroes the nodes of the old level that are not kept, because nodes that are not drawn must count nothing. */
  const clear = (isKept: (node: number) => boolean): void => {
    for (const node of counts.nodes) {
      undated[node] = 0;
      if (isKept(node)) continue;
      for (const each of all) each[node] = 0;
      split.fill(0, node * splitSize, (node + 1) * splitSize);
    }
  };

  const countUndated = (): void => {
    if (withoutDate.length === 0) return;
    for (const node of counts.nodes) undated[node] = 0;
    for (let i = 0; i < withoutDate.length; i += 1) {
      const row = withoutDate[i] ?? 0;
      const at = place[row] ?? -1;
      if (at >= 0) bump(undated, nodeOf[at] ?? 0, ((pass[row] ?? 0) >> 1) & 1);
    }
  };

  return {
    get counts() {
      return counts;
    },
    get nodeOf() {
      return nodeOf;
    },
    count(parts) {
      countNodes(counts, source, counts.nodes, parts);
      addLarge(counts, table, source, nodeOf, () => true);
      countUndated();
    },
    countParts(parts) {
      countNodeParts(counts, source, parts);
    },
    setLevel(level, parts) {
      const isOfOld = isDrawnAt(counts.level);
      const isOfNew = isDrawnAt(level);
      clear(isOfNew);
      nodeOf = tree.nodeOf[level] ?? new Int32Array(0);
      counts = describe(level);
      countNodes(
        counts,
        source,
        counts.nodes.filter((node) => !isOfOld(node)),
        parts,
      );
      addLarge(counts, table, source, nodeOf, (node) => !isOfOld(node));
      countUndated();
    },
    setSplitSize(size) {
      splitSize = size;
      if (partCounts.length === 0) partCounts = new Int32Array(nodeCount * RING_PARTS);
      else split.fill(0);
      split = partCounts.subarray(0, nodeCount * size);
      counts = describe(counts.level);
    },
    change({ rows, signs, possible: possibly, count }, partsOf) {
      const { excluded } = filter;
      for (let i = 0; i < count; i += 1) {
        const row = rows[i] ?? 0;
        const at = place[row] ?? -1;
        if (at < 0 || excluded[row] !== 0) continue;
        const node = nodeOf[at] ?? 0;
        const sign = signs[i] ?? 0;
        if (primary[row] === 1) {
          bump(possible, node, possibly[i] ?? 0);
          if (sign === 0) continue;
          bump(incidents, node, sign);
          const dead = killedBest[row] ?? 0;
          if (dead < 0) bump(killedNotStated, node, sign);
          else bump(killed, node, sign * dead);
          const hurt = woundedBest[row] ?? 0;
          if (hurt < 0) bump(woundedNotStated, node, sign);
          else bump(wounded, node, sign * hurt);
          for (let bits = partsOf === null ? 0 : (partsOf[row] ?? 0); bits !== 0; bits &= bits - 1) {
            bump(split, node * splitSize + 31 - Math.clz32(bits & (0 - bits)), sign);
          }
        }
        bump(sites, node, sign);
        bump(rowSum, node, sign * row);
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
