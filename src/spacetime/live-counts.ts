import type { LevelCounts } from './engine';
import type { EventTable } from './event-table';
import { createLevelColumns, type LevelColumns } from './level-columns';
import type { NodeLeaves } from './node-leaves';
import type { PlaceTree } from './place-tree';
import type { RingSplit } from './ring-split';
import { PASS, passOf } from './select-rows';
import { FIELD, RECORD_SIZE } from './slot-record';
import type { SlotRows } from './slot-rows';
import type { TimeMatch } from './time-index';

export interface LiveSource {
  readonly table: EventTable;
  readonly tree: PlaceTree;
  readonly leaves: NodeLeaves;
  readonly slotRows: SlotRows;
  /** By row, 0 where the window does not overlap. */
  readonly match: Uint8Array;
  readonly excluded: Int32Array;
}

export interface LiveCounts {
  readonly level: LevelCounts;
  /** A row that no filter excludes changed its match. */
  change(row: number, before: TimeMatch, after: TimeMatch): void;
  /** Counts everything anew. */
  recount(): void;
  setLevel(level: number): void;
  setSplit(split: RingSplit | null): void;
}

/**
 * Counts by place, which do not depend on the zoom, and the sums of them for the nodes of the one level on screen. A
 * change of zoom then costs the places, not the rows.
 */
export function createLiveCounts({ table, tree, leaves, slotRows, match, excluded }: LiveSource): LiveCounts {
  const { slotOf, offsets, rows, killed, wounded } = slotRows;
  const { primary, killedBest, woundedBest } = table;
  const records = new Int32Array(tree.placeCount * RECORD_SIZE);
  const pass = new Uint8Array(table.length);
  const columns: LevelColumns = createLevelColumns(tree, leaves);
  let ring: RingSplit | null = null;
  /** The ring's parts of `slotRows.rows`, position by position. */
  let parts = new Uint8Array(rows.length);

  const addToRecord = (at: number, row: number, sign: number, isPossible: number): void => {
    bump(records, at + FIELD.sites, sign);
    bump(records, at + FIELD.rowSum, sign * row);
    if (primary[row] !== 1) return;
    bump(records, at + FIELD.incidents, sign);
    bump(records, at + FIELD.possible, sign * isPossible);
    const dead = killedBest[row] ?? 0;
    if (dead < 0) bump(records, at + FIELD.killedNotStated, sign);
    else bump(records, at + FIELD.killed, sign * dead);
    const hurt = woundedBest[row] ?? 0;
    if (hurt < 0) bump(records, at + FIELD.woundedNotStated, sign);
    else bump(records, at + FIELD.wounded, sign * hurt);
    if (!ring) return;
    for (let bits = ring.parts[row] ?? 0; bits !== 0; bits &= bits - 1) {
      bump(records, at + FIELD.split + 31 - Math.clz32(bits & (0 - bits)), sign);
    }
  };

  const countSlot = (at: number, from: number, to: number): void => {
    let [sites, incidents, possible, rowSum] = [0, 0, 0, 0];
    let [dead, hurt, deadNotStated, hurtNotStated] = [0, 0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const row = rows[i] ?? 0;
      const passed = pass[row] ?? 0;
      // All bits set, or none: what does not count is masked out, not jumped over.
      const isSite = 0 - (passed & PASS.site);
      const isIncident = (0 - (passed & PASS.incident)) >> 31;
      const killedHere = (killed[i] ?? 0) & isIncident;
      const woundedHere = (wounded[i] ?? 0) & isIncident;
      sites = (sites - isSite) | 0;
      rowSum = (rowSum + (row & isSite)) | 0;
      incidents = (incidents - isIncident) | 0;
      possible = (possible + ((passed & PASS.possible) >> 2)) | 0;
      deadNotStated = (deadNotStated - (killedHere >> 31)) | 0;
      hurtNotStated = (hurtNotStated - (woundedHere >> 31)) | 0;
      dead = (dead + (killedHere & ~(killedHere >> 31))) | 0;
      hurt = (hurt + (woundedHere & ~(woundedHere >> 31))) | 0;
      let bits = (parts[i] ?? 0) & isIncident;
      do {
        // With no bit left this counts into the word before the parts, which is written below.
        const part = 31 - Math.clz32(bits);
        bump(records, at + FIELD.split + part, 1);
        bits &= ~(1 << part);
      } while (bits > 0);
    }
    records[at + FIELD.sites] = sites;
    records[at + FIELD.incidents] = incidents;
    records[at + FIELD.possible] = possible;
    records[at + FIELD.killed] = dead;
    records[at + FIELD.wounded] = hurt;
    records[at + FIELD.killedNotStated] = deadNotStated;
    records[at + FIELD.woundedNotStated] = hurtNotStated;
    records[at + WORD_BEFORE_PARTS] = rowSum;
  };

  const recount = (): void => {
    passOf(pass, match, excluded, primary);
    records.fill(0);
    for (let slot = 0; slot < tree.placeCount; slot += 1) {
      countSlot(slot * RECORD_SIZE, offsets[slot] ?? 0, offsets[slot + 1] ?? 0);
    }
    columns.sum(records);
  };

  return {
    get level() {
      return columns.counts;
    },
    change(row, before, after) {
      const slot = slotOf[row] ?? -1;
      if (slot < 0) return;
      if (before !== 0 && after !== 0) {
        const by = (after === 1 ? 1 : -1) * (primary[row] ?? 0);
        bump(records, slot * RECORD_SIZE + FIELD.possible, by);
        columns.addPossible(slot, by);
        return;
      }
      const sign = after === 0 ? -1 : 1;
      const isPossible = before === 1 || after === 1 ? 1 : 0;
      addToRecord(slot * RECORD_SIZE, row, sign, isPossible);
      columns.addRow(slot, table, row, sign, isPossible, ring?.parts[row] ?? 0);
    },
    recount,
    setLevel(level) {
      columns.setLevel(level);
      columns.sum(records);
    },
    setSplit(next) {
      ring = next;
      parts = new Uint8Array(rows.length);
      if (next) for (let i = 0; i < parts.length; i += 1) parts[i] = next.parts[rows[i] ?? 0] ?? 0;
      columns.setSplitSize(next?.size ?? 0);
      recount();
    },
  };
}

const WORD_BEFORE_PARTS = FIELD.rowSum;

function bump(array: Int32Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}
