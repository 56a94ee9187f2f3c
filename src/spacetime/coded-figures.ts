import type { CountLines } from './count-lines';
import type { NodeRows } from './count-nodes';
import type { LevelCounts } from './engine';
import type { EventTable } from './event-table';
import type { FacetFilter } from './facet-filter';
import { FIGURES_PER_CODE, type FigureCodes } from './figure-codes';
import { LANE, LANES } from './figure-lanes';
import type { MeasureFigures } from './figure-measure';
import { listBits } from './row-bits';
import { createPositions, takePositions } from './slot-bits';

export interface FigureSource extends NodeRows {
  readonly table: EventTable;
  readonly lines: CountLines | null;
  readonly filter: FacetFilter;
  readonly figureCodes: FigureCodes;
  readonly nodeCount: number;
}

/** By code, what a row adds to the lanes of its node, `LANE`: its figures side by side, in the order of `Lanes`. */
type Lanes = Float64Array;
const [STATED, LOW, BEST, HIGH, PER_CODE] = [0, 1, 2, 3, 4];

/** The sums of the nodes: first the lanes of the lines, then the parts of the ring. */
interface NodeSums {
  readonly sums: Float64Array;
  readonly stride: number;
  readonly lanes: number;
}

export interface CodedFigures {
  /** Adds each incident to the lanes of its node and line, and its best figure to the parts of the ring that it is in. */
  add(into: NodeSums, counts: LevelCounts, parts: Uint16Array | null): void;
  /** Adds to the parts alone. */
  addParts(into: NodeSums, counts: LevelCounts, parts: Uint16Array): void;
}

/** Codes by position, as in `SlotRows`: they belong to the table, and each measure reads them. */
export function positionCodes({ figureCodes: { codes }, slotRows: { rows } }: FigureSource): Uint16Array {
  const found = new Uint16Array(rows.length);
  for (let i = 0; i < found.length; i += 1) found[i] = codes[rows[i] ?? 0] ?? 0;
  return found;
}

/**
 * The killed or the wounded by node. It goes from node to node, so that the sums of a node stay in registers, and looks only at
 * rows with a figure above 0: how many state one is known from the counts of the level.
 * @returns null for a measure that has no codes, or where some rows have none
 */
export function codedFigures(
  source: FigureSource,
  { measure }: MeasureFigures,
  codesOf: () => Uint16Array,
): CodedFigures | null {
  const { figureCodes, lines, table } = source;
  if (figureCodes.hasApart || (measure !== 'killed' && measure !== 'wounded')) return null;
  const codes = codesOf();
  const lanesOf = lanesByCode(figureCodes, measure === 'killed' ? 0 : FIGURES_PER_CODE / 2);
  const large = positionsWithFigures(codes, lanesOf);
  const isPlain = lines === null && table.weight === undefined;
  return {
    add(into, counts, parts) {
      if (isPlain) copyStated(into, counts, measure);
      eachNode(source, counts.nodes, isPlain ? large : null, (node, positions, count) => {
        if (isPlain) addPlainly(into.sums, node * into.stride, lanesOf, codes, positions, count);
        else addByLine(into.sums, node * into.stride, lanesOf, codes, source, positions, count);
        if (parts)
          addToParts(into.sums, node * into.stride + into.lanes, lanesOf, codes, parts, source, positions, count);
      });
    },
    addParts(into, counts, parts) {
      eachNode(source, counts.nodes, large, (node, positions, count) => {
        addToParts(into.sums, node * into.stride + into.lanes, lanesOf, codes, parts, source, positions, count);
      });
    },
  };
}

/** @param first index of the low figure in `CASUALTY_COLUMNS` */
function lanesByCode({ figures }: FigureCodes, first: number): Lanes {
  const size = figures.length / FIGURES_PER_CODE;
  const lanes = new Float64Array(size * PER_CODE);
  for (let code = 0; code < size; code += 1) {
    const at = code * FIGURES_PER_CODE + first;
    const [low, best, high] = [figures[at] ?? 0, figures[at + 1] ?? 0, figures[at + 2] ?? 0];
    if (best >= 0) lanes.set([1, low < 0 ? best : low, best, high < 0 ? best : high], code * PER_CODE);
  }
  return lanes;
}

/** The positions whose row has a figure above 0, as bits: see `SlotBits`. */
function positionsWithFigures(codes: Uint16Array, lanes: Lanes): Int32Array {
  const bits = new Int32Array((codes.length + 31) >>> 5);
  const isAny = Uint8Array.from({ length: lanes.length / PER_CODE }, (_, code) => {
    return [LOW, BEST, HIGH].some((lane) => lanes[code * PER_CODE + lane] !== 0) ? 1 : 0;
  });
  for (let i = 0; i < codes.length; i += 1) {
    bits[i >>> 5] = (bits[i >>> 5] ?? 0) | ((isAny[codes[i] ?? 0] ?? 0) << i);
  }
  return bits;
}

/** How many incidents there are, and how many state the measure. */
function copyStated({ sums, stride }: NodeSums, counts: LevelCounts, measure: 'killed' | 'wounded'): void {
  const notStated = measure === 'killed' ? counts.killedNotStated : counts.woundedNotStated;
  for (let n = 0; n < counts.nodes.length; n += 1) {
    const node = counts.nodes[n] ?? 0;
    const incidents = counts.incidents[node] ?? 0;
    sums[node * stride + LANE.incidents] = incidents;
    sums[node * stride + LANE.stated] = incidents - (notStated[node] ?? 0);
  }
}

function addPlainly(
  sums: Float64Array,
  at: number,
  lanes: Lanes,
  codes: Uint16Array,
  positions: Int32Array,
  count: number,
): void {
  let [low, best, high] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const code = (codes[positions[i] ?? 0] ?? 0) * PER_CODE;
    low += lanes[code + LOW] ?? 0;
    best += lanes[code + BEST] ?? 0;
    high += lanes[code + HIGH] ?? 0;
  }
  sums[at + LANE.low] = (sums[at + LANE.low] ?? 0) + low;
  sums[at + LANE.best] = (sums[at + LANE.best] ?? 0) + best;
  sums[at + LANE.high] = (sums[at + LANE.high] ?? 0) + high;
}

function addByLine(
  sums: Float64Array,
  first: number,
  lanes: Lanes,
  codes: Uint16Array,
  { lines, table: { weight }, slotRows: { rows } }: FigureSource,
  positions: Int32Array,
  count: number,
): void {
  const lineOf = lines?.lineOf ?? null;
  for (let i = 0; i < count; i += 1) {
    const position = positions[i] ?? 0;
    const row = rows[position] ?? 0;
    const code = (codes[position] ?? 0) * PER_CODE;
    const at = lineOf === null ? first : first + (lineOf[row] ?? 0) * LANES;
    const incidents = weight === undefined ? 1 : (weight[row] ?? 1);
    sums[at] = (sums[at] ?? 0) + incidents;
    sums[at + LANE.stated] = (sums[at + LANE.stated] ?? 0) + incidents * (lanes[code + STATED] ?? 0);
    sums[at + LANE.low] = (sums[at + LANE.low] ?? 0) + (lanes[code + LOW] ?? 0);
    sums[at + LANE.best] = (sums[at + LANE.best] ?? 0) + (lanes[code + BEST] ?? 0);
    sums[at + LANE.high] = (sums[at + LANE.high] ?? 0) + (lanes[code + HIGH] ?? 0);
  }
}

function addToParts(
  sums: Float64Array,
  first: number,
  lanes: Lanes,
  codes: Uint16Array,
  parts: Uint16Array,
  { slotRows: { rows } }: FigureSource,
  positions: Int32Array,
  count: number,
): void {
  for (let i = 0; i < count; i += 1) {
    const position = positions[i] ?? 0;
    const by = lanes[(codes[position] ?? 0) * PER_CODE + BEST] ?? 0;
    for (let bits = parts[rows[position] ?? 0] ?? 0; bits !== 0; bits &= bits - 1) {
      const at = first + 31 - Math.clz32(bits & (0 - bits));
      sums[at] = (sums[at] ?? 0) + by;
    }
  }
}

/** As many positions of a node as stay in the fastest cache. */
const LIST = 4096;

/**
 * Calls `run` with the positions of the incidents of each node, once or several times. They hold only until the next call.
 * @param among bits of the positions to take; null for all
 */
function eachNode(
  { leaves, slotRows, passes: { incidents } }: FigureSource,
  nodes: Int32Array,
  among: Int32Array | null,
  run: (node: number, positions: Int32Array, count: number) => void,
): void {
  const { offsets, rows } = slotRows;
  const taken = createPositions(slotRows);
  const found = new Int32Array(LIST);
  for (let n = 0; n < nodes.length; n += 1) {
    const node = nodes[n] ?? 0;
    const from = offsets[leaves.from[node] ?? 0] ?? 0;
    takePositions(taken, rows, from, offsets[leaves.to[node] ?? 0] ?? 0, incidents);
    let count = 0;
    for (let i = 0; i < taken.length; i += 1) {
      const at = taken.first + i;
      count = listBits((taken.words[i] ?? 0) & (among === null ? -1 : (among[at] ?? 0)), at, found, count);
      if (count <= LIST - 32) continue;
      run(node, found, count);
      count = 0;
    }
    if (count > 0) run(node, found, count);
  }
}
