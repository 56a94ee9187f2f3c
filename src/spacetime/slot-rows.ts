import type { EventTable } from './event-table';
import type { NodeLeaves } from './node-leaves';

/**
 * The rows of each slot, by start: `rows[offsets[slot] .. offsets[slot + 1])`. A slot is the position of a place among
 * the leaves of the tree, so that places that are near each other on the map are near each other in memory.
 */
export interface SlotRows {
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
  /**
   * Best figures of the same positions as in `rows`; 0 when not stated. They repeat the table's figures in this order,
   * so that a count reads memory without jumps.
   */
  readonly killed: Int32Array;
  readonly wounded: Int32Array;
  /** Bits of `MARK`, of the same positions as in `rows`. */
  readonly marks: Uint8Array;
  /** By row, its slot; -1 for a row without a place. */
  readonly slotOf: Int32Array;
}

/** Bits that say which figures of a row are not stated. */
export const MARK = { killedNotStated: 1, woundedNotStated: 2 } as const;

export function groupBySlot(table: EventTable, leaves: NodeLeaves, byStart: Int32Array): SlotRows {
  const placeCount = leaves.order.length;
  const slotOf = slotsOfRows(table, leaves);
  const offsets = new Int32Array(placeCount + 1);
  for (const slot of slotOf) if (slot >= 0) offsets[slot + 1] = (offsets[slot + 1] ?? 0) + 1;
  for (let slot = 0; slot < placeCount; slot += 1) offsets[slot + 1] = (offsets[slot + 1] ?? 0) + (offsets[slot] ?? 0);
  const placed = offsets[placeCount] ?? 0;
  const [rows, killed, wounded] = [new Int32Array(placed), new Int32Array(placed), new Int32Array(placed)];
  const marks = new Uint8Array(placed);
  const cursor = offsets.slice();
  for (let i = 0; i < byStart.length; i += 1) {
    const row = byStart[i] ?? 0;
    const slot = slotOf[row] ?? -1;
    if (slot < 0) continue;
    const at = cursor[slot] ?? 0;
    cursor[slot] = at + 1;
    rows[at] = row;
    const dead = table.killedBest[row] ?? 0;
    const hurt = table.woundedBest[row] ?? 0;
    killed[at] = Math.max(dead, 0);
    wounded[at] = Math.max(hurt, 0);
    marks[at] = (dead < 0 ? MARK.killedNotStated : 0) | (hurt < 0 ? MARK.woundedNotStated : 0);
  }
  return { offsets, rows, killed, wounded, marks, slotOf };
}

function slotsOfRows({ length, place }: EventTable, { order }: NodeLeaves): Int32Array {
  const slotOfPlace = new Int32Array(order.length);
  for (let slot = 0; slot < order.length; slot += 1) slotOfPlace[order[slot] ?? 0] = slot;
  const slotOf = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    const at = place[row] ?? -1;
    slotOf[row] = at < 0 ? -1 : (slotOfPlace[at] ?? 0);
  }
  return slotOf;
}
