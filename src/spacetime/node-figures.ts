import type { CountLines } from './count-lines';
import type { LevelCounts } from './engine';
import { addToLanes, createRowFigures, LANE, LANES, type MeasureTotal, readRow, totalOfLanes } from './figure-lanes';
import type { MeasureFigures } from './measure';
import type { NodeLeaves } from './node-leaves';
import type { RingSplit } from './ring-split';
import { PASS } from './select-rows';
import type { SlotRows } from './slot-rows';

/** The figures of the measure at the nodes of one level: for each line of the totals, and for each part of the ring. */
export interface NodeFigures {
  readonly figures: MeasureFigures;
  /** 1 for a table without lines. */
  readonly lines: number;
  /** Values that a node has in `sums`. */
  readonly stride: number;
  /**
   * By node, `LANES` for each line. Then one value for each part of the ring: the sum of its best figures, or for a mean the
   * number of incidents that state one, because means cannot be parts of a whole.
   */
  readonly sums: Float64Array;
}

export interface NodeFigureCounts extends NodeFigures {
  /** Call this when a row of the slot, whose primary row it is, enters (`sign` 1) or leaves (-1). */
  add(row: number, slot: number, node: number, sign: number): void;
  /** Counts all rows again by slot; call `sum` afterwards. */
  recount(): void;
  /** Sums the slots into the nodes of the level. */
  sum(counts: LevelCounts): void;
  /** Zeroes the nodes of a level that is no longer drawn. */
  clear(counts: LevelCounts): void;
}

export interface FigureSource {
  readonly leaves: NodeLeaves;
  readonly slotRows: SlotRows;
  readonly lines: CountLines | null;
  /** By row, see `PASS`. */
  readonly pass: Uint8Array;
  readonly nodeCount: number;
}

/** Memory that one measure leaves to the next: the arrays are large, and a switch of the measure must not wait for new ones. */
export interface FigureBuffers {
  /** An array of zeros of this length. */
  take(name: 'slots' | 'sums', length: number): Float64Array;
}

export function createFigureBuffers(): FigureBuffers {
  const kept = new Map<string, Float64Array>();
  return {
    take(name, length) {
      const known = kept.get(name);
      const taken = known?.length === length ? known.fill(0) : new Float64Array(length);
      kept.set(name, taken);
      return taken;
    },
  };
}

/** Exists only while a measure with figures is shown: the number of incidents has lanes of its own. */
export function createNodeFigures(
  { leaves, slotRows, lines, pass, nodeCount }: FigureSource,
  figures: MeasureFigures,
  ring: RingSplit | null,
  buffers: FigureBuffers,
): NodeFigureCounts {
  const { slotOf } = slotRows;
  const lineCount = lines?.ids.length ?? 1;
  const stride = lineCount * LANES + (ring?.size ?? 0);
  const slots = buffers.take('slots', leaves.order.length * stride);
  const sums = buffers.take('sums', nodeCount * stride);
  const parts = ring?.parts ?? null;
  const { isMean } = figures;
  const read = createRowFigures();

  /** Adds the row that `read` holds. */
  const addAt = (into: Float64Array, at: number, row: number, sign: number): void => {
    addToLanes(into, at + (lines ? (lines.lineOf[row] ?? 0) * LANES : 0), read, sign);
    if (!parts || !read.isStated) return;
    const by = sign * (isMean ? 1 : read.best);
    const first = at + lineCount * LANES;
    for (let bits = parts[row] ?? 0; bits !== 0; bits &= bits - 1) {
      const index = first + 31 - Math.clz32(bits & (0 - bits));
      into[index] = (into[index] ?? 0) + by;
    }
  };

  return {
    figures,
    lines: lineCount,
    stride,
    sums,
    add(row, slot, node, sign) {
      readRow(read, figures, row);
      addAt(slots, slot * stride, row, sign);
      addAt(sums, node * stride, row, sign);
    },
    recount() {
      slots.fill(0);
      // In the order of the table, because its columns are much larger than the slots, and are then read without jumps.
      for (let row = 0; row < pass.length; row += 1) {
        if (((pass[row] ?? 0) & PASS.incident) === 0) continue;
        const slot = slotOf[row] ?? -1;
        if (slot < 0) continue;
        readRow(read, figures, row);
        addAt(slots, slot * stride, row, 1);
      }
    },
    sum({ nodes }) {
      for (const node of nodes) {
        const at = node * stride;
        sums.fill(0, at, at + stride);
        const end = (leaves.to[node] ?? 0) * stride;
        for (let from = (leaves.from[node] ?? 0) * stride; from < end; from += stride) {
          // Most places have no incident in a short window.
          if (isEmpty(slots, from, lineCount)) continue;
          for (let lane = 0; lane < stride; lane += 1) {
            sums[at + lane] = (sums[at + lane] ?? 0) + (slots[from + lane] ?? 0);
          }
        }
      }
    },
    clear({ nodes }) {
      for (const node of nodes) sums.fill(0, node * stride, (node + 1) * stride);
    },
  };
}

function isEmpty(slots: Float64Array, at: number, lines: number): boolean {
  for (let line = 0; line < lines; line += 1) if (slots[at + line * LANES] !== 0) return false;
  return true;
}

/** The figures of a node, line by line. */
export function nodeTotals({ figures, lines, stride, sums }: NodeFigures, node: number): MeasureTotal[] {
  return Array.from({ length: lines }, (_, line) => totalOfLanes(sums, node * stride + line * LANES, figures));
}

/** The largest figure of a node's lines, without its sign: the size of its marker. Builds nothing, because a frame asks often. */
export function nodeWeight({ figures, lines, stride, sums }: NodeFigures, node: number): number {
  let most = 0;
  for (let line = 0; line < lines; line += 1) {
    const at = node * stride + line * LANES;
    const stated = sums[at + LANE.stated] ?? 0;
    if (stated === 0) continue;
    const sum = Math.abs(sums[at + LANE.best] ?? 0);
    most = Math.max(most, figures.isMean ? sum / stated : sum);
  }
  return most / figures.scale;
}
