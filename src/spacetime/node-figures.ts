import { codedFigures, type FigureSource, positionCodes } from './coded-figures';
import type { LevelCounts } from './engine';
import { addToLanes, createRowFigures, LANE, LANES, readRow, totalOfLanes } from './figure-lanes';
import type { MeasureFigures } from './figure-measure';
import type { MeasureTotal, NodeFigures } from './measure-sums';
import { RING_PARTS, type RingSplit } from './ring-split';
import { PASS } from './select-rows';
import type { RowChanges } from './time-index';

export interface NodeFigureCounts extends NodeFigures {
  /** Adds the rows that enter the window and subtracts those that leave it. `nodeOf`: by place, its node at the level. */
  change(changes: RowChanges, nodeOf: Int32Array): void;
  /** Counts all rows again. `counts`: the numbers of the level, which are right already. */
  recount(nodeOf: Int32Array, counts: LevelCounts): void;
  /** Sets the parts of the ring; call `recountParts` afterwards. */
  setRing(ring: RingSplit | null): void;
  /** Counts the parts of all rows again. The lines do not depend on the split. */
  recountParts(nodeOf: Int32Array, counts: LevelCounts): void;
}

/** Memory that one measure leaves to the next: the arrays are large, and a switch of the measure must not wait for new ones. */
export interface FigureBuffers {
  /** An array of zeros of this length. */
  take(length: number): Float64Array;
  /** See `positionCodes`. */
  codes(source: FigureSource): Uint16Array;
}

export function createFigureBuffers(): FigureBuffers {
  let kept = new Float64Array(0);
  let codes: Uint16Array | null = null;
  return {
    codes(source) {
      codes ??= positionCodes(source);
      return codes;
    },
    take(length) {
      if (kept.length === length) kept.fill(0);
      else kept = new Float64Array(length);
      return kept;
    },
  };
}

/** Exists only while a measure with figures is shown: the number of incidents has lanes of its own. */
export function createNodeFigures(
  source: FigureSource,
  figures: MeasureFigures,
  firstRing: RingSplit | null,
  buffers: FigureBuffers,
): NodeFigureCounts {
  const { lines, filter } = source;
  const { place, primary, weight } = source.table;
  const lineCount = lines?.ids.length ?? 1;
  const lanes = lineCount * LANES;
  // By node, the lanes of its lines and then the parts of its ring: side by side, because a row changes both.
  const stride = lanes + RING_PARTS;
  const sums = buffers.take(source.nodeCount * stride);
  let ring = firstRing;
  const { isMean } = figures;
  const read = createRowFigures();

  const coded = codedFigures(source, figures, () => buffers.codes(source));
  const into = { sums, stride, lanes };

  return {
    figures,
    lines: lineCount,
    stride,
    get parts() {
      return ring?.size ?? 0;
    },
    sums,
    change({ rows, signs, count }, nodeOf) {
      const { excluded } = filter;
      const partsOf = ring?.parts ?? null;
      for (let i = 0; i < count; i += 1) {
        const row = rows[i] ?? 0;
        const sign = signs[i] ?? 0;
        const at = place[row] ?? -1;
        if (sign === 0 || at < 0 || primary[row] !== 1 || excluded[row] !== 0) continue;
        const first = (nodeOf[at] ?? 0) * stride;
        readRow(read, figures, row, weight);
        addToLanes(sums, first + (lines ? (lines.lineOf[row] ?? 0) * LANES : 0), read, sign);
        if (partsOf === null || !read.isStated) continue;
        const by = sign * (isMean ? read.incidents : read.best);
        if (by === 0) continue;
        for (let bits = partsOf[row] ?? 0; bits !== 0; bits &= bits - 1) {
          const part = first + lanes + 31 - Math.clz32(bits & (0 - bits));
          sums[part] = (sums[part] ?? 0) + by;
        }
      }
    },
    recount(nodeOf, counts) {
      sums.fill(0);
      if (coded) {
        coded.add(into, counts, ring?.parts ?? null);
        return;
      }
      sumFigures(sums, stride, figures, nodeOf, source);
      if (ring) sumParts(sums, stride, lanes, figures, ring.parts, nodeOf, source);
    },
    setRing(next) {
      ring = next;
    },
    recountParts(nodeOf, counts) {
      for (const node of counts.nodes) sums.fill(0, node * stride + lanes, (node + 1) * stride);
      if (!ring) return;
      if (coded) coded.addParts(into, counts, ring.parts);
      else sumParts(sums, stride, lanes, figures, ring.parts, nodeOf, source);
    },
  };
}

/*
 * The sums of a recount for a column of numbers. They run for every row, so that they call nothing. They go in the order of the
 * table, because its columns are much larger than the nodes of a level and are then read without jumps. The killed and the wounded
 * have codes, which are small: see `codedFigures`.
 */

/** Adds each incident to the lanes of its node and line. */
function sumFigures(
  into: Float64Array,
  stride: number,
  { low, best, high, least, isMean }: MeasureFigures,
  nodeOf: Int32Array,
  { passes: { pass }, table: { place, weight }, lines }: FigureSource,
): void {
  const lineOf = lines?.lineOf ?? null;
  for (let row = 0; row < pass.length; row += 1) {
    const where = place[row] ?? -1;
    if (((pass[row] ?? 0) & PASS.incident) === 0 || where < 0) continue;
    const at = (nodeOf[where] ?? 0) * stride + (lineOf ? (lineOf[row] ?? 0) * LANES : 0);
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
  nodeOf: Int32Array,
  { passes: { pass }, table: { place, weight } }: FigureSource,
): void {
  for (let row = 0; row < pass.length; row += 1) {
    const where = place[row] ?? -1;
    const figure = best[row] ?? Number.NaN;
    if (((pass[row] ?? 0) & PASS.incident) === 0 || where < 0 || !(figure >= least)) continue;
    const by = isMean ? (weight?.[row] ?? 1) : figure;
    // No part changes by zero, and most incidents have no dead.
    if (by === 0) continue;
    for (let bits = parts[row] ?? 0; bits !== 0; bits &= bits - 1) {
      const at = (nodeOf[where] ?? 0) * stride + firstPart + 31 - Math.clz32(bits & (0 - bits));
      into[at] = (into[at] ?? 0) + by;
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
