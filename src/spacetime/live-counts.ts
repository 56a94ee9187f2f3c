import type { CountLines } from './count-lines';
import { countSlotParts, countSlots } from './count-slots';
import type { LevelCounts } from './engine';
import type { EventTable } from './event-table';
import type { MeasureFigures } from './figure-measure';
import { createLevelColumns, type LevelColumns } from './level-columns';
import type { NodeFigures } from './measure-sums';
import { createFigureBuffers, createNodeFigures, type NodeFigureCounts } from './node-figures';
import type { NodeLeaves } from './node-leaves';
import type { PlaceTree } from './place-tree';
import type { RingSplit } from './ring-split';
import { FIELD, RECORD_SIZE } from './slot-record';
import type { SlotRows } from './slot-rows';
import type { TimeMatch } from './time-index';

export interface LiveSource {
  readonly table: EventTable;
  readonly tree: PlaceTree;
  readonly leaves: NodeLeaves;
  readonly slotRows: SlotRows;
  /** By row, see `PASS`. */
  readonly pass: Uint8Array;
  readonly lines: CountLines | null;
  /** Primary rows without a date: see `undatedRows`. No window takes them in or leaves them. */
  readonly undated: Int32Array;
}

export interface LiveCounts {
  readonly level: LevelCounts;
  /** The figures of the measure at the nodes; null while the measure is the number of incidents. */
  readonly figures: NodeFigures | null;
  /** Call this when the match of a row changed that no filter excludes. */
  change(row: number, before: TimeMatch, after: TimeMatch): void;
  /** Counts all rows again. */
  recount(): void;
  /** Counts the figures of all rows again; call `sum` afterwards. The other counts do not depend on the measure. */
  recountFigures(): void;
  /** Counts the parts of the rings of all rows again; call `sum` afterwards. The other counts do not depend on the split. */
  recountParts(): void;
  /** Adds up the counts by place for the nodes of the level, without counting rows. */
  sum(): void;
  /** Clears the numbers: call `sum` or `recount` afterwards. */
  setLevel(level: number): void;
  /** Returns false when the rings stay. Otherwise it clears them: call `recountParts` and `sum` afterwards. */
  setSplit(split: RingSplit | null): boolean;
  /** Clears the figures: call `recountFigures` and `sum` afterwards. */
  setFigures(figures: MeasureFigures | null): void;
  /** Matching rows of a slot. */
  sitesOf(slot: number): number;
  /** Matching incidents of a slot. */
  incidentsOf(slot: number): number;
  /** Matching incidents at the places of a mask: 1 for each place that is among them. */
  incidentsAmong(places: Uint8Array): number;
}

/**
 * Keeps counts by place, which do not depend on the zoom, and their sums by node of the one level on the screen. So a
 * change of zoom adds up places again, not rows.
 */
export function createLiveCounts({ table, tree, leaves, slotRows, pass, lines, undated }: LiveSource): LiveCounts {
  const { slotOf, rows } = slotRows;
  const { primary, killedBest, woundedBest } = table;
  const records = new Int32Array(tree.placeCount * RECORD_SIZE);
  const columns: LevelColumns = createLevelColumns(tree, leaves);
  const incidentsOf = (slot: number) => records[slot * RECORD_SIZE + FIELD.incidents] ?? 0;
  let ring: RingSplit | null = null;
  /** For each position in `slotRows.rows`, a bit for each ring part that the row is in. */
  const parts = new Uint16Array(rows.length);
  let figures: NodeFigureCounts | null = null;
  const buffers = createFigureBuffers();

  const figuresBy = (wanted: MeasureFigures | null): NodeFigureCounts | null => {
    const { nodeCount } = tree;
    if (!wanted) return null;
    const best = wanted.best === killedBest ? slotRows.killed : wanted.best === woundedBest ? slotRows.wounded : null;
    const source = { leaves, slotRows, lines, pass, nodeCount, parts, best, weight: table.weight };
    return createNodeFigures(source, wanted, ring, buffers);
  };

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

  const sum = (): void => {
    columns.sum(records);
    columns.sumUndated(undated, slotOf, pass);
    figures?.sum(columns.counts);
  };

  return {
    get level() {
      return columns.counts;
    },
    get figures() {
      return figures;
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
      if (figures && primary[row] === 1) figures.add(row, slot, columns.nodeOfSlot[slot] ?? 0, sign);
    },
    recount() {
      countSlots(records, slotRows, parts, pass);
      figures?.recount();
      sum();
    },
    recountFigures() {
      figures?.recount();
    },
    recountParts() {
      countSlotParts(records, slotRows, parts, pass);
      figures?.recountParts();
    },
    sum,
    setLevel(level) {
      figures?.clear(columns.counts);
      columns.setLevel(level);
    },
    setSplit(next) {
      if (next?.parts === ring?.parts && next?.size === ring?.size) return false;
      ring = next;
      figures?.setRing(next);
      if (!next) parts.fill(0);
      else for (let i = 0; i < parts.length; i += 1) parts[i] = next.parts[rows[i] ?? 0] ?? 0;
      columns.setSplitSize(next?.size ?? 0);
      return true;
    },
    setFigures(next) {
      figures = figuresBy(next);
    },
    sitesOf: (slot) => records[slot * RECORD_SIZE + FIELD.sites] ?? 0,
    incidentsOf,
    incidentsAmong(places) {
      let count = 0;
      for (let place = 0; place < places.length; place += 1) {
        if (places[place] === 1) count += incidentsOf(leaves.from[place] ?? 0);
      }
      return count;
    },
  };
}

function bump(array: Int32Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}
