import type { LevelCounts } from './engine';
import type { NodeLeaves } from './node-leaves';
import { FIELD, RECORD_SIZE } from './slot-record';

/** Sums the records of the slots into the nodes of the level. The slots of a node are adjacent. */
export function sumNodes(counts: LevelCounts, { from, to }: NodeLeaves, records: Int32Array): void {
  const { nodes, sites, incidents, possible, killed, wounded, killedNotStated, woundedNotStated, rowSum } = counts;
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i] ?? 0;
    let [siteSum, incidentSum, possibleSum, rows] = [0, 0, 0, 0];
    let [dead, hurt, deadNotStated, hurtNotStated] = [0, 0, 0, 0];
    const end = (to[node] ?? 0) * RECORD_SIZE;
    for (let at = (from[node] ?? 0) * RECORD_SIZE; at < end; at += RECORD_SIZE) {
      siteSum = (siteSum + (records[at + FIELD.sites] ?? 0)) | 0;
      incidentSum = (incidentSum + (records[at + FIELD.incidents] ?? 0)) | 0;
      possibleSum = (possibleSum + (records[at + FIELD.possible] ?? 0)) | 0;
      dead = (dead + (records[at + FIELD.killed] ?? 0)) | 0;
      hurt = (hurt + (records[at + FIELD.wounded] ?? 0)) | 0;
      deadNotStated = (deadNotStated + (records[at + FIELD.killedNotStated] ?? 0)) | 0;
      hurtNotStated = (hurtNotStated + (records[at + FIELD.woundedNotStated] ?? 0)) | 0;
      rows = (rows + (records[at + FIELD.rowSum] ?? 0)) | 0;
    }
    sites[node] = siteSum;
    incidents[node] = incidentSum;
    possible[node] = possibleSum;
    killed[node] = dead;
    wounded[node] = hurt;
    killedNotStated[node] = deadNotStated;
    woundedNotStated[node] = hurtNotStated;
    rowSum[node] = rows;
  }
  sumParts(counts, { from, to }, records);
}

function sumParts(
  { nodes, split, splitSize }: LevelCounts,
  { from, to }: Pick<NodeLeaves, 'from' | 'to'>,
  records: Int32Array,
): void {
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i] ?? 0;
    const end = (to[node] ?? 0) * RECORD_SIZE;
    for (let part = 0; part < splitSize; part += 1) {
      let sum = 0;
      for (let at = (from[node] ?? 0) * RECORD_SIZE; at < end; at += RECORD_SIZE) {
        sum = (sum + (records[at + FIELD.split + part] ?? 0)) | 0;
      }
      split[node * splitSize + part] = sum;
    }
  }
}
