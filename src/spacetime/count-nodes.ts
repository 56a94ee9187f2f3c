import type { LevelCounts } from './engine';
import type { EventTable } from './event-table';
import type { NodeLeaves } from './node-leaves';
import type { RowPasses } from './row-passes';
import { PASS } from './select-rows';
import { countPositions, countSlotBits, createPositions, takePositions } from './slot-bits';
import { FIGURE_BIT, figureBitsOf, MOST_SMALL, type SlotBits, type SlotRows } from './slot-rows';

export interface NodeRows {
  readonly leaves: NodeLeaves;
  readonly slotRows: SlotRows;
  readonly passes: RowPasses;
}

/*
 * The rows of a node lie side by side in `slotRows`. Which of them count is gathered as bits, and then a step counts 32 rows: a
 * figure is the sum of its bits, each counted apart.
 */

/**
 * Counts the rows of some nodes and overwrites all their numbers but those without a date.
 * @param parts the parts of the rings by position; null without rings
 */
export function countNodes(
  counts: LevelCounts,
  { leaves, slotRows, passes }: NodeRows,
  nodes: Int32Array,
  parts: SlotBits | null,
): void {
  const { split, splitSize } = counts;
  const { offsets, rows, killedBits, woundedBits } = slotRows;
  const figures = figureBitsOf(slotRows);
  const bits = new Int32Array(figures.perWord);
  const positions = createPositions(slotRows);
  // Read once: they are made when they are read.
  const { sites, incidents, hasPossible, possible } = passes;
  for (let n = 0; n < nodes.length; n += 1) {
    const node = nodes[n] ?? 0;
    const from = offsets[leaves.from[node] ?? 0] ?? 0;
    const to = offsets[leaves.to[node] ?? 0] ?? 0;
    counts.rowSum[node] = takePositions(positions, rows, from, to, sites);
    const siteCount = countPositions(positions);
    counts.sites[node] = siteCount;
    if (sites !== incidents && siteCount > 0) takePositions(positions, rows, from, to, incidents);
    const incidentCount = sites === incidents ? siteCount : countPositions(positions);
    counts.incidents[node] = incidentCount;
    countSlotBits(bits, 0, figures, positions);
    counts.killedNotStated[node] = bits[FIGURE_BIT.killedNotStated] ?? 0;
    counts.woundedNotStated[node] = bits[FIGURE_BIT.woundedNotStated] ?? 0;
    counts.killed[node] = sumBits(bits, FIGURE_BIT.killed, killedBits);
    counts.wounded[node] = sumBits(bits, FIGURE_BIT.killed + killedBits, woundedBits);
    if (parts) countSlotBits(split, node * splitSize, parts, positions);
    counts.possible[node] = 0;
    if (!hasPossible || incidentCount === 0) continue;
    takePositions(positions, rows, from, to, possible);
    counts.possible[node] = countPositions(positions);
  }
}

function sumBits(counts: Int32Array, first: number, bits: number): number {
  let sum = 0;
  for (let bit = 0; bit < bits; bit += 1) sum += (counts[first + bit] ?? 0) << bit;
  return sum;
}

/** Adds to the nodes that were counted the figures that `slotRows` has no room for: see `SlotRows.large`. */
export function addLarge(
  { killed, wounded }: LevelCounts,
  { killedBest, woundedBest, place }: EventTable,
  { slotRows: { large }, passes: { pass } }: NodeRows,
  nodeOf: Int32Array,
  counted: (node: number) => boolean,
): void {
  for (let i = 0; i < large.length; i += 1) {
    const row = large[i] ?? 0;
    if (((pass[row] ?? 0) & PASS.incident) === 0) continue;
    const node = nodeOf[place[row] ?? 0] ?? 0;
    if (!counted(node)) continue;
    const [dead, hurt] = [killedBest[row] ?? 0, woundedBest[row] ?? 0];
    if (dead > MOST_SMALL) killed[node] = (killed[node] ?? 0) + dead;
    if (hurt > MOST_SMALL) wounded[node] = (wounded[node] ?? 0) + hurt;
  }
}

/** Overwrites the parts of the rings of the level, and no other numbers. */
export function countNodeParts(
  { nodes, split, splitSize }: LevelCounts,
  { leaves, slotRows, passes: { incidents } }: NodeRows,
  parts: SlotBits,
): void {
  const { offsets, rows } = slotRows;
  const positions = createPositions(slotRows);
  for (let n = 0; n < nodes.length; n += 1) {
    const node = nodes[n] ?? 0;
    const from = offsets[leaves.from[node] ?? 0] ?? 0;
    takePositions(positions, rows, from, offsets[leaves.to[node] ?? 0] ?? 0, incidents);
    countSlotBits(split, node * splitSize, parts, positions);
  }
}
