import type { CountLines } from './count-lines';
import type { LevelCounts } from './engine';
import { addToLanes, createRowFigures, isAllZero, LANE, LANES, readRow, totalOfLanes } from './figure-lanes';
import type { MeasureFigures } from './figure-measure';
import type { MeasureTotal, NodeFigures } from './measure-sums';
import type { NodeLeaves } from './node-leaves';
import { RING_PARTS, type RingSplit } from './ring-split';
import { PASS } from './select-rows';
import type { SlotRows } from './slot-rows';

export interface NodeFigureCounts extends NodeFigures {
  /** Call this when a row of the slot, whose primary row it is, enters (`sign` 1) or leaves (-1). */
  add(row: number, slot: number, node: number, sign: number): void;
  /** Counts all rows again by slot; call `sum` afterwards. */
  recount(): void;
  /** Sets the parts of the ring; call `recountParts` and `sum` afterwards. */
  setRing(ring: RingSplit | null): void;
  /** Counts the parts of all rows again. The lines do not depend on the split. */
  recountParts(): void;
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
  /** For each position in `slotRows.rows`, a bit for each ring part that the row is in: those of the newest ring. */
  readonly parts: Uint16Array;
  /** The best figures of the same positions, 0 where not stated, where they are kept in that order; else null. */
  readonly best: Int32Array | null;
  /** By row, how many incidents it stands for; absent where each row is one. */
  readonly weight: Int32Array | undefined;
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
  { leaves, slotRows, lines, pass, nodeCount, parts, best, weight }: FigureSource,
  figures: MeasureFigures,
  firstRing: RingSplit | null,
  buffers: FigureBuffers,
): NodeFigureCounts {
  const { slotOf } = slotRows;
  const lineCount = lines?.ids.length ?? 1;
  const lanes = lineCount * LANES;
  const stride = lanes + RING_PARTS;
  // By slot, the lanes of its lines and then the parts of its ring: side by side, because a row changes both.
  const slots = buffers.take('slots', leaves.order.length * stride);
  const sums = buffers.take('sums', nodeCount * stride);
  let ring = firstRing;
  const { isMean } = figures;
  const read = createRowFigures();
  const rows = { pass, slotOf, lineOf: lines?.lineOf ?? null, weight };

  const addPartsOf = ({ parts: byRow }: RingSplit): void => {
    if (best) sumPartsInOrder(slots, stride, lanes, slotRows, best, parts, pass);
    else sumParts(slots, stride, lanes, figures, byRow, rows);
  };

  return {
    figures,
    lines: lineCount,
    stride,
    get parts() {
      return ring?.size ?? 0;
    },
    sums,
    add(row, slot, node, sign) {
      readRow(read, figures, row, weight);
      const line = lines ? (lines.lineOf[row] ?? 0) * LANES : 0;
      const [inSlot, inNode] = [slot * stride, node * stride];
      addToLanes(slots, inSlot + line, read, sign);
      addToLanes(sums, inNode + line, read, sign);
      if (!ring || !read.isStated) return;
      const by = sign * (isMean ? read.incidents : read.best);
      if (by === 0) return;
      for (let bits = ring.parts[row] ?? 0; bits !== 0; bits &= bits - 1) {
        const part = lanes + 31 - Math.clz32(bits & (0 - bits));
        slots[inSlot + part] = (slots[inSlot + part] ?? 0) + by;
        sums[inNode + part] = (sums[inNode + part] ?? 0) + by;
      }
    },
    recount() {
      slots.fill(0);
      sumFigures(slots, stride, figures, rows);
      if (ring) addPartsOf(ring);
    },
    setRing(next) {
      ring = next;
    },
    recountParts() {
      for (let at = lanes; at < slots.length; at += stride) slots.fill(0, at, at + RING_PARTS);
      if (ring) addPartsOf(ring);
    },
    sum({ nodes }) {
      for (let i = 0; i < nodes.length; i += 1) {
        const node = nodes[i] ?? 0;
        const at = node * stride;
        sums.fill(0, at, at + stride);
        const end = (leaves.to[node] ?? 0) * stride;
        for (let from = (leaves.from[node] ?? 0) * stride; from < end; from += stride) {
          // Most places have no incident in a short window.
          if (isAllZero(slots, from, lineCount * LANES)) continue;
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

interface RowsBySlot {
  /** By row, see `PASS`. */
  readonly pass: Uint8Array;
  readonly slotOf: Int32Array;
  readonly lineOf: Uint8Array | null;
  readonly weight: Int32Array | undefined;
}

/*
 * The sums of a recount. They run for every row, so that they call nothing. They go in the order of the table, because its
 * columns are much larger than the slots and are then read without jumps.
 */

/** Adds each incident to the lanes of its slot and line. */
function sumFigures(
  into: Float64Array,
  stride: number,
  { low, best, high, least, isMean }: MeasureFigures,
  { pass, slotOf, lineOf, weight }: RowsBySlot,
): void {
  for (let row = 0; row < pass.length; row += 1) {
    const slot = slotOf[row] ?? -1;
    if (((pass[row] ?? 0) & PASS.incident) === 0 || slot < 0) continue;
    const at = slot * stride + (lineOf ? (lineOf[row] ?? 0) * LANES : 0);
    const incidents = weight ? (weight[row] ?? 1) : 1;
    const by = isMean ? incidents : 1;
    into[at] = (into[at] ?? 0) + incidents;
    const figure = best[row] ?? Number.NaN;
    if (!(figure >= least)) continue;
    const from = low[row] ?? figure;
    const to = high[row] ?? figure;
    into[at + 1] = (into[at + 1] ?? 0) + incidents;
    into[at + 2] = (into[at + 2] ?? 0) + (from >= least ? from : figure) * by;
    into[at + 3] = (into[at + 3] ?? 0) + figure * by;
    into[at + 4] = (into[at + 4] ?? 0) + (to >= least ? to : figure) * by;
  }
}

/** Adds the best figure of each incident to the parts of the ring that it is in. */
function sumParts(
  into: Float64Array,
  stride: number,
  firstPart: number,
  { best, least, isMean }: MeasureFigures,
  parts: Uint16Array,
  { pass, slotOf, weight }: RowsBySlot,
): void {
  for (let row = 0; row < pass.length; row += 1) {
    const slot = slotOf[row] ?? -1;
    const figure = best[row] ?? Number.NaN;
    if (((pass[row] ?? 0) & PASS.incident) === 0 || slot < 0 || !(figure >= least)) continue;
    const by = isMean ? (weight?.[row] ?? 1) : figure;
    // No part changes by zero, and most incidents have no dead.
    if (by === 0) continue;
    for (let bits = parts[row] ?? 0; bits !== 0; bits &= bits - 1) {
      const at = slot * stride + firstPart + 31 - Math.clz32(bits & (0 - bits));
      into[at] = (into[at] ?? 0) + by;
    }
  }
}

/** As `sumParts`, slot by slot: where the figures are kept in that order too, only `pass`, a byte a row, is read with jumps. */
function sumPartsInOrder(
  into: Float64Array,
  stride: number,
  firstPart: number,
  { offsets, rows }: SlotRows,
  best: Int32Array,
  parts: Uint16Array,
  pass: Uint8Array,
): void {
  for (let slot = 0; slot < offsets.length - 1; slot += 1) {
    const first = slot * stride + firstPart;
    const end = offsets[slot + 1] ?? 0;
    for (let i = offsets[slot] ?? 0; i < end; i += 1) {
      const by = (best[i] ?? 0) & -(((pass[rows[i] ?? 0] ?? 0) >> 1) & 1);
      if (by === 0) continue;
      for (let bits = parts[i] ?? 0; bits !== 0; bits &= bits - 1) {
        const at = first + 31 - Math.clz32(bits & (0 - bits));
        into[at] = (into[at] ?? 0) + by;
      }
    }
  }
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
