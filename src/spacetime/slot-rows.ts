import type { EventTable } from './event-table';
import type { NodeLeaves } from './node-leaves';

/**
 * The rows of each slot, side by side: `rows[offsets[slot] .. offsets[slot + 1])`, by start. A slot is a place's position
 * among the leaves of the tree, so that what is near on the map is near in memory, at every zoom.
 */
export interface SlotRows {
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
  /** Best figures of `rows`, position by position: read in this order, they cost no jumps through memory. */
  readonly killed: Int32Array;
  readonly wounded: Int32Array;
  /** By row; -1 for one without a place. */
  readonly slotOf: Int32Array;
}

export function groupBySlot(table: EventTable, leaves: NodeLeaves, byStart: Int32Array): SlotRows {
  const placeCount = leaves.order.length;
  const slotOfPlace = new Int32Array(placeCount);
  for (let slot = 0; slot < placeCount; slot += 1) slotOfPlace[leaves.order[slot] ?? 0] = slot;
  const slotOf = new Int32Array(table.length);
  const offsets = new Int32Array(placeCount + 1);
  for (let row = 0; row < table.length; row += 1) {
    const place = table.place[row] ?? -1;
    const slot = place < 0 ? -1 : (slotOfPlace[place] ?? 0);
    slotOf[row] = slot;
    if (slot >= 0) offsets[slot + 1] = (offsets[slot + 1] ?? 0) + 1;
  }
  for (let slot = 0; slot < placeCount; slot += 1) offsets[slot + 1] = (offsets[slot + 1] ?? 0) + (offsets[slot] ?? 0);
  const placed = offsets[placeCount] ?? 0;
  const [rows, killed, wounded] = [new Int32Array(placed), new Int32Array(placed), new Int32Array(placed)];
  const cursor = offsets.slice();
  for (let i = 0; i < byStart.length; i += 1) {
    const row = byStart[i] ?? 0;
    const slot = slotOf[row] ?? -1;
    if (slot < 0) continue;
    const at = cursor[slot] ?? 0;
    rows[at] = row;
    killed[at] = table.killedBest[row] ?? 0;
    wounded[at] = table.woundedBest[row] ?? 0;
    cursor[slot] = at + 1;
  }
  return { offsets, rows, killed, wounded, slotOf };
}
