import type { EventTable } from './event-table';
import type { NodeLeaves } from './node-leaves';
import type { RowOrder } from './row-order';

/**
 * The rows of each slot, by start: `rows[offsets[slot] .. offsets[slot + 1])`. A slot is the position of a place among
 * the leaves of the tree, so that places that are near each other on the map are near each other in memory.
 */
export interface SlotRows {
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
  /**
   * Best figures of the same positions as in `rows`; 0 when not stated or above `MOST_SMALL`. They repeat the table's figures in
   * this order, so that a count reads memory without jumps.
   */
  readonly killed: Uint8Array;
  readonly wounded: Uint8Array;
  /** Bits of `MARK`, of the same positions as in `rows`. */
  readonly marks: Uint8Array;
  /** The primary rows with a figure above `MOST_SMALL`, which are few. */
  readonly large: Int32Array;
}

/** The largest figure that `SlotRows.killed` and `wounded` hold. */
export const MOST_SMALL = 255;

/** Bits that say which figures of a row are not stated. */
export const MARK = { killedNotStated: 1, woundedNotStated: 2 } as const;

export function groupBySlot(table: EventTable, leaves: NodeLeaves, byStart: RowOrder): SlotRows {
  const { place, killedBest, woundedBest, primary } = table;
  const slotOfPlace = leaves.from;
  const placeCount = leaves.order.length;
  const offsets = new Int32Array(placeCount + 1);
  for (let row = 0; row < table.length; row += 1) {
    const at = place[row] ?? -1;
    if (at < 0) continue;
    const next = (slotOfPlace[at] ?? 0) + 1;
    offsets[next] = (offsets[next] ?? 0) + 1;
  }
  for (let slot = 0; slot < placeCount; slot += 1) offsets[slot + 1] = (offsets[slot + 1] ?? 0) + (offsets[slot] ?? 0);
  const placed = offsets[placeCount] ?? 0;
  const rows = new Int32Array(placed);
  const [killed, wounded, marks] = [new Uint8Array(placed), new Uint8Array(placed), new Uint8Array(placed)];
  const large: number[] = [];
  const cursor = offsets.slice();
  for (let i = 0; i < table.length; i += 1) {
    const row = byStart ? (byStart[i] ?? 0) : i;
    const at = place[row] ?? -1;
    if (at < 0) continue;
    const slot = slotOfPlace[at] ?? 0;
    const position = cursor[slot] ?? 0;
    cursor[slot] = position + 1;
    rows[position] = row;
    const dead = killedBest[row] ?? 0;
    const hurt = woundedBest[row] ?? 0;
    killed[position] = smallOf(dead);
    wounded[position] = smallOf(hurt);
    marks[position] = (dead < 0 ? MARK.killedNotStated : 0) | (hurt < 0 ? MARK.woundedNotStated : 0);
    if (primary[row] === 1 && (dead > MOST_SMALL || hurt > MOST_SMALL)) large.push(row);
  }
  return { offsets, rows, killed, wounded, marks, large: Int32Array.from(large) };
}

function smallOf(figure: number): number {
  return figure > 0 && figure <= MOST_SMALL ? figure : 0;
}

/** How many rows of a slot have the bit of `PASS`. */
export function countAt({ offsets, rows }: SlotRows, slot: number, pass: Uint8Array, bit: number): number {
  const last = offsets[slot + 1] ?? 0;
  let count = 0;
  for (let i = offsets[slot] ?? 0; i < last; i += 1) if (((pass[rows[i] ?? 0] ?? 0) & bit) !== 0) count += 1;
  return count;
}
