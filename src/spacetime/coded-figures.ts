import type { CountLines } from './count-lines';
import type { NodeRows } from './count-nodes';
import type { EventTable } from './event-table';
import type { FacetFilter } from './facet-filter';
import { FIGURES_PER_CODE, type FigureCodes } from './figure-codes';
import { LANES } from './figure-lanes';
import type { MeasureFigures } from './figure-measure';
import { createPositions, takePositions } from './slot-bits';

export interface FigureSource extends NodeRows {
  readonly table: EventTable;
  readonly lines: CountLines | null;
  readonly filter: FacetFilter;
  readonly figureCodes: FigureCodes;
  readonly nodeCount: number;
}

/** By code, what a row adds to the lanes of its node: see `LANE`. Null for a measure that has no codes. */
export interface CodedFigures {
  readonly stated: Float64Array;
  readonly low: Float64Array;
  readonly best: Float64Array;
  readonly high: Float64Array;
}

/** Null also where some rows have no code. */
export function codedFigures({ figures, hasApart }: FigureCodes, { measure }: MeasureFigures): CodedFigures | null {
  if (hasApart || (measure !== 'killed' && measure !== 'wounded')) return null;
  const first = measure === 'killed' ? 0 : 3;
  const size = figures.length / FIGURES_PER_CODE;
  const column = () => new Float64Array(size);
  const coded = { stated: column(), low: column(), best: column(), high: column() };
  for (let code = 0; code < size; code += 1) {
    const at = code * FIGURES_PER_CODE + first;
    const [low, best, high] = [figures[at] ?? 0, figures[at + 1] ?? 0, figures[at + 2] ?? 0];
    if (best < 0) continue;
    coded.stated[code] = 1;
    coded.low[code] = low < 0 ? best : low;
    coded.best[code] = best;
    coded.high[code] = high < 0 ? best : high;
  }
  return coded;
}

/** The sums of the nodes: `lanes` for the lines, then the parts of the ring. */
interface NodeSums {
  readonly sums: Float64Array;
  readonly stride: number;
  readonly lanes: number;
}

/** Adds each incident to the lanes of its node and line. Node by node, so that what is added stays in the fastest cache. */
export function addCodedFigures(
  { sums, stride }: NodeSums,
  { stated, low, best, high }: CodedFigures,
  nodes: Int32Array,
  source: FigureSource,
): void {
  const lineOf = source.lines?.lineOf ?? null;
  const { weight } = source.table;
  const { codes } = source.figureCodes;
  eachNode(source, nodes, (node, rows, count) => {
    const first = node * stride;
    for (let i = 0; i < count; i += 1) {
      const row = rows[i] ?? 0;
      const code = codes[row] ?? 0;
      const at = lineOf === null ? first : first + (lineOf[row] ?? 0) * LANES;
      const incidents = weight === undefined ? 1 : (weight[row] ?? 1);
      sums[at] = (sums[at] ?? 0) + incidents;
      sums[at + 1] = (sums[at + 1] ?? 0) + incidents * (stated[code] ?? 0);
      sums[at + 2] = (sums[at + 2] ?? 0) + (low[code] ?? 0);
      sums[at + 3] = (sums[at + 3] ?? 0) + (best[code] ?? 0);
      sums[at + 4] = (sums[at + 4] ?? 0) + (high[code] ?? 0);
    }
  });
}

/** Adds the best figure of each incident to the parts of the ring that it is in. */
export function addCodedParts(
  { sums, stride, lanes }: NodeSums,
  { best }: CodedFigures,
  parts: Uint16Array,
  nodes: Int32Array,
  source: FigureSource,
): void {
  const { codes } = source.figureCodes;
  eachNode(source, nodes, (node, rows, count) => {
    const first = node * stride + lanes;
    for (let i = 0; i < count; i += 1) {
      const row = rows[i] ?? 0;
      const by = best[codes[row] ?? 0] ?? 0;
      // Most incidents have no dead.
      if (by === 0) continue;
      for (let bits = parts[row] ?? 0; bits !== 0; bits &= bits - 1) {
        const at = first + 31 - Math.clz32(bits & (0 - bits));
        sums[at] = (sums[at] ?? 0) + by;
      }
    }
  });
}

/** As many rows of a node as stay in the fastest cache. */
const LIST = 4096;

/** Calls `run` with the incidents of each node, once or several times. The rows hold only until the next call. */
function eachNode(
  { leaves, slotRows, passes }: FigureSource,
  nodes: Int32Array,
  run: (node: number, rows: Int32Array, count: number) => void,
): void {
  const { offsets, rows } = slotRows;
  const positions = createPositions(slotRows);
  const { incidents } = passes;
  const found = new Int32Array(LIST);
  for (let n = 0; n < nodes.length; n += 1) {
    const node = nodes[n] ?? 0;
    const from = offsets[leaves.from[node] ?? 0] ?? 0;
    takePositions(positions, rows, from, offsets[leaves.to[node] ?? 0] ?? 0, incidents);
    let count = 0;
    for (let i = 0; i < positions.length; i += 1) {
      const first = (positions.first + i) << 5;
      for (let bits = positions.words[i] ?? 0; bits !== 0; bits &= bits - 1) {
        found[count] = rows[first + 31 - Math.clz32(bits & (0 - bits))] ?? 0;
        count += 1;
      }
      if (count <= LIST - 32) continue;
      run(node, found, count);
      count = 0;
    }
    if (count > 0) run(node, found, count);
  }
}
