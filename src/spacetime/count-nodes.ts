import type { LevelCounts } from './engine';
import type { EventTable } from './event-table';
import type { NodeLeaves } from './node-leaves';
import { PASS } from './select-rows';
import { MOST_SMALL, type SlotRows } from './slot-rows';

/**
 * Four counts share one word, eight bits each: a lane. A lane holds 255 at most, so the lanes are emptied into the
 * node after that many rows.
 */
const LANE = 255;

/** 1 in each lane that a row counts in. Index: the row's `PASS` in bits 0 to 2, its `SlotRows.marks` from bit 3. */
const LANES_OF_MARKS = Int32Array.from({ length: 32 }, (_, index) => {
  const isIncident = (index & PASS.incident) >> 1;
  const isPossible = (index & PASS.possible) >> 2;
  const marks = index >> 3;
  return isIncident | (isPossible << 8) | ((marks & isIncident) << 16) | (((marks >> 1) & isIncident) << 24);
});

/** 1 in the lane of each ring part that a row is in. Index: the bits of four parts. */
const LANES_OF_PARTS = Int32Array.from({ length: 16 }, (_, bits) => {
  return (bits & 1) | (((bits >> 1) & 1) << 8) | (((bits >> 2) & 1) << 16) | (((bits >> 3) & 1) << 24);
});

export interface NodeRows {
  readonly leaves: NodeLeaves;
  readonly slotRows: SlotRows;
  /** By row, see `PASS`. */
  readonly pass: Uint8Array;
}

/*
 * The rows of a node lie side by side in `slotRows`, so that its numbers stay in registers until its last row. The loops have no
 * branch, because a processor cannot guess which rows count: they mask to zero what does not count.
 */

/** The lanes of the rows of a run that count as incidents: all bits or none. */
const isIncidentAt = new Int32Array(LANE);

/**
 * Counts the rows of some nodes and overwrites all their numbers but those without a date.
 * @param parts for each position in `slotRows.rows`, a bit for each ring part that the row is in; null without rings
 */
export function countNodes(
  counts: LevelCounts,
  { leaves, slotRows, pass }: NodeRows,
  nodes: Int32Array,
  parts: Uint16Array | null,
): void {
  const { sites, incidents, possible, killed, wounded, killedNotStated, woundedNotStated, rowSum } = counts;
  const { split, splitSize } = counts;
  const { offsets, rows, marks, killed: deadAt, wounded: hurtAt } = slotRows;
  for (let n = 0; n < nodes.length; n += 1) {
    const node = nodes[n] ?? 0;
    const end = offsets[leaves.to[node] ?? 0] ?? 0;
    let [siteSum, sum, dead, hurt] = [0, 0, 0, 0];
    let [incidentSum, possibleSum, deadNotStated, hurtNotStated] = [0, 0, 0, 0];
    if (parts) split.fill(0, node * splitSize, (node + 1) * splitSize);
    for (let from = offsets[leaves.from[node] ?? 0] ?? 0; from < end; from += LANE) {
      const to = Math.min(from + LANE, end);
      let lanes = 0;
      for (let i = from; i < to; i += 1) {
        const row = rows[i] ?? 0;
        const passed = (pass[row] ?? 0) & ALL_MATCHES;
        const isSite = passed & 1;
        const isIncident = -((passed >> 1) & 1);
        isIncidentAt[i - from] = isIncident;
        siteSum = (siteSum + isSite) | 0;
        sum = (sum + (row & -isSite)) | 0;
        lanes = (lanes + (LANES_OF_MARKS[((marks[i] ?? 0) << 3) | passed] ?? 0)) | 0;
        dead = (dead + ((deadAt[i] ?? 0) & isIncident)) | 0;
        hurt = (hurt + ((hurtAt[i] ?? 0) & isIncident)) | 0;
      }
      incidentSum += lanes & 255;
      possibleSum += (lanes >>> 8) & 255;
      deadNotStated += (lanes >>> 16) & 255;
      hurtNotStated += lanes >>> 24;
      if (parts) addParts(split, node * splitSize, splitSize, parts, from, to);
    }
    sites[node] = siteSum;
    incidents[node] = incidentSum;
    possible[node] = possibleSum;
    killed[node] = dead;
    wounded[node] = hurt;
    killedNotStated[node] = deadNotStated;
    woundedNotStated[node] = hurtNotStated;
    rowSum[node] = sum;
  }
}

/** Adds the parts of the positions [from, to), of which `isIncidentAt` says which ones count. */
function addParts(
  split: Int32Array,
  at: number,
  splitSize: number,
  parts: Uint16Array,
  from: number,
  to: number,
): void {
  let [firstParts, lastParts, rest] = [0, 0, 0];
  for (let i = from; i < to; i += 1) {
    const partsHere = (parts[i] ?? 0) & (isIncidentAt[i - from] ?? 0);
    firstParts = (firstParts + (LANES_OF_PARTS[partsHere & 15] ?? 0)) | 0;
    lastParts = (lastParts + (LANES_OF_PARTS[(partsHere >> 4) & 15] ?? 0)) | 0;
    rest = (rest + (partsHere >> 8)) | 0;
  }
  for (let part = 0; part < splitSize; part += 1) {
    const lane = part < 4 ? firstParts >>> (part * 8) : part < 8 ? lastParts >>> (part * 8 - 32) : rest;
    split[at + part] = (split[at + part] ?? 0) + (lane & 255);
  }
}

const ALL_MATCHES = PASS.site | PASS.incident | PASS.possible;

/** Adds to the nodes that were counted the figures that `slotRows` has no room for: see `SlotRows.large`. */
export function addLarge(
  { killed, wounded }: LevelCounts,
  { killedBest, woundedBest, place }: EventTable,
  { slotRows: { large }, pass }: NodeRows,
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
  { leaves, slotRows: { offsets, rows }, pass }: NodeRows,
  parts: Uint16Array,
): void {
  for (let n = 0; n < nodes.length; n += 1) {
    const node = nodes[n] ?? 0;
    split.fill(0, node * splitSize, (node + 1) * splitSize);
    const end = offsets[leaves.to[node] ?? 0] ?? 0;
    for (let from = offsets[leaves.from[node] ?? 0] ?? 0; from < end; from += LANE) {
      const to = Math.min(from + LANE, end);
      for (let i = from; i < to; i += 1) isIncidentAt[i - from] = -(((pass[rows[i] ?? 0] ?? 0) >> 1) & 1);
      addParts(split, node * splitSize, splitSize, parts, from, to);
    }
  }
}
