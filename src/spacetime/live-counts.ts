import type { CountLines } from './count-lines';
import type { LevelCounts } from './engine';
import type { FigureCodes } from './figure-codes';
import type { MeasureFigures } from './figure-measure';
import { createLevelColumns, type LevelSource } from './level-columns';
import type { NodeFigures } from './measure-sums';
import { createFigureBuffers, createNodeFigures, type NodeFigureCounts } from './node-figures';
import type { RingSplit } from './ring-split';
import { partBitsOf } from './slot-bits';
import type { SlotBits } from './slot-rows';
import type { RowChanges } from './time-index';

export interface LiveSource extends LevelSource {
  readonly lines: CountLines | null;
  readonly figureCodes: FigureCodes;
}

export interface LiveCounts {
  readonly level: LevelCounts;
  /** The figures of the measure at the nodes; null while the measure is the number of incidents. */
  readonly figures: NodeFigures | null;
  /** Call this when the match of rows changed. */
  change(changes: RowChanges): void;
  /** Counts all rows again. */
  recount(): void;
  /** Counts the figures of all rows again. The other counts do not depend on the measure. */
  recountFigures(): void;
  /** Counts the parts of the rings of all rows again. The other counts do not depend on the split. */
  recountParts(): void;
  /** Counts the nodes of another level. */
  setLevel(level: number): void;
  /** Returns false when the rings stay. Otherwise it clears them: call `recountParts` afterwards. */
  setSplit(split: RingSplit | null): boolean;
  /** Clears the figures: call `recountFigures` afterwards. */
  setFigures(figures: MeasureFigures | null): void;
}

/**
 * Keeps counts by node of the one level on the screen, and none by place: those were as large as the table, and each row that a
 * drag takes in had to find its own. So a change of zoom counts the rows of the nodes that it draws anew.
 */
export function createLiveCounts(source: LiveSource): LiveCounts {
  const { table, tree, slotRows, filter, passes, lines, leaves, figureCodes } = source;
  const columns = createLevelColumns(source);
  let ring: RingSplit | null = null;
  let parts: SlotBits | null = null;
  let figures: NodeFigureCounts | null = null;
  const buffers = createFigureBuffers();

  return {
    get level() {
      return columns.counts;
    },
    get figures() {
      return figures;
    },
    change(changes) {
      columns.change(changes, ring?.parts ?? null);
      figures?.change(changes, columns.nodeOf);
    },
    recount() {
      columns.count(parts);
      figures?.recount(columns.nodeOf, columns.counts);
    },
    recountFigures() {
      figures?.recount(columns.nodeOf, columns.counts);
    },
    recountParts() {
      if (parts) columns.countParts(parts);
      figures?.recountParts(columns.nodeOf, columns.counts);
    },
    setLevel(level) {
      columns.setLevel(level, parts);
      figures?.recount(columns.nodeOf, columns.counts);
    },
    setSplit(next) {
      if (next?.parts === ring?.parts && next?.size === ring?.size) return false;
      ring = next;
      figures?.setRing(next);
      parts = next && partBitsOf(next, slotRows);
      columns.setSplitSize(next?.size ?? 0);
      return true;
    },
    setFigures(next) {
      const of = { table, filter, lines, passes, leaves, slotRows, figureCodes, nodeCount: tree.nodeCount };
      figures = next ? createNodeFigures(of, next, ring, buffers) : null;
    },
  };
}
