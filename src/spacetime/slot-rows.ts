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
   * Best figures of the same positions as in `rows`, bit by bit: see `SlotBits`. Two bits say that a figure is not stated, then come
   * the bits of the killed and those of the wounded. Figures above `MOST_SMALL` are 0. A count reads them without jumps.
   */
  readonly figures: Int32Array;
  readonly killedBits: number;
  readonly woundedBits: number;
  /** The primary rows with a figure above `MOST_SMALL`, which are few. */
  readonly large: Int32Array;
}

/**
 * Bits of positions, 32 positions in a word: bit `b` of the positions from `32 * w` on is `bits[w * perWord + b]`. So the words of a
 * node lie side by side, and one step counts a bit of 32 rows.
 */
export interface SlotBits {
  readonly bits: Int32Array;
  readonly perWord: number;
}

/** The largest figure that `SlotRows.figures` holds. */
export const MOST_SMALL = 255;

/** The first bits of `SlotRows.figures`. */
export const FIGURE_BIT = { killedNotStated: 0, woundedNotStated: 1, killed: 2 } as const;

export function figureBitsOf({ figures, killedBits, woundedBits }: SlotRows): SlotBits {
  return { bits: figures, perWord: FIGURE_BIT.killed + killedBits + woundedBits };
}

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
  const [killedBits, woundedBits] = [bitsFor(killedBest), bitsFor(woundedBest)];
  const wounded = FIGURE_BIT.killed + killedBits;
  const perWord = wounded + woundedBits;
  const figures = new Int32Array(((placed + 31) >>> 5) * perWord);
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
    const first = (position >>> 5) * perWord;
    const bit = 1 << position;
    if (dead < 0) setBits(figures, first + FIGURE_BIT.killedNotStated, 1, bit);
    if (hurt < 0) setBits(figures, first + FIGURE_BIT.woundedNotStated, 1, bit);
    setBits(figures, first + FIGURE_BIT.killed, smallOf(dead), bit);
    setBits(figures, first + wounded, smallOf(hurt), bit);
    if (primary[row] === 1 && (dead > MOST_SMALL || hurt > MOST_SMALL)) large.push(row);
  }
  return { offsets, rows, figures, killedBits, woundedBits, large: Int32Array.from(large) };
}

/** Sets the bit in the words from `at` on, one for each bit of the value. */
function setBits(words: Int32Array, at: number, value: number, bit: number): void {
  for (let bits = value; bits !== 0; bits &= bits - 1) {
    const into = at + 31 - Math.clz32(bits & (0 - bits));
    words[into] = (words[into] ?? 0) | bit;
  }
}

/** How many bits the largest small figure has. */
function bitsFor(figures: Int32Array): number {
  let most = 0;
  for (let row = 0; row < figures.length; row += 1) most = Math.max(most, smallOf(figures[row] ?? 0));
  return 32 - Math.clz32(most);
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
