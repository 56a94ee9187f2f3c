import type { LevelCounts } from '../engine';
import { LANES as FIGURE_LANES } from '../figure-lanes';
import type { MeasureFigures } from '../figure-measure';
import type { NodeFigures } from '../measure-sums';
import { RING_PARTS, type SplitParts } from '../ring-split';
import type { CellFacts } from './cell-facts';
import { POSSIBLE_LANE, WINDOW_LANES } from './cell-lanes';
import type { CellArea, CellNodes } from './cell-nodes';
import type { CountRuns, SpanRuns } from './count-runs';
import { addWindow, type DayWindow, hasEdges, needsOf } from './window-count';

/** The counts of the cells that one zoom draws. */
export interface CellLevel {
  readonly counts: LevelCounts;
  readonly figures: NodeFigures | null;
  /** By node and class, `WINDOW_LANES` each: all classes, whatever the filter is. */
  readonly lanes: Float64Array;
  /** The areas that have a cell that the zoom draws. */
  areasAt(zoom: number): readonly CellArea[];
  setZoom(zoom: number): void;
  /** Whether all that the window needs at the zoom is in memory. */
  isReady(window: DayWindow, zoom: number): boolean;
  count(window: DayWindow): void;
  /** Sums the classes that pass into the counts of the nodes. Call it after `count` and after each change of the view. */
  sum(view: CellView): void;
}

/** What the counts of the nodes show of the classes. */
export interface CellView {
  /** By code, 1 lets the class pass. */
  readonly passes: Uint8Array;
  readonly parts: SplitParts | null;
  readonly figures: MeasureFigures | null;
}

const FIRST_OF = { killed: 1, wounded: 5 } as const;

export function createCellLevel(
  { areas, firstNode, drawn, tree }: CellNodes,
  { classes, lines, lineOf, time }: CellFacts,
): CellLevel {
  const { nodeCount } = tree;
  const size = classes.length * WINDOW_LANES;
  const lanes = new Float64Array(nodeCount * size);
  const ints = () => new Int32Array(nodeCount);
  const arrays = {
    sites: ints(),
    incidents: ints(),
    possible: ints(),
    undated: ints(),
    killed: ints(),
    wounded: ints(),
    killedNotStated: ints(),
    woundedNotStated: ints(),
    rowSum: ints(),
  };
  const lineCount = Math.max(1, lines.length);
  const stride = lineCount * FIGURE_LANES + RING_PARTS;
  let zoom = 0;
  let nodes: Int32Array = drawn[0] ?? ints().subarray(0, 0);
  let isDrawn = new Uint8Array(nodeCount);
  const shownAt = new Map<number, readonly CellArea[]>();
  let slots = new WeakMap<CountRuns | SpanRuns, Int32Array>();
  let counts: LevelCounts = { level: 0, nodes, ...arrays, splitSize: 0, split: new Int32Array(0) };
  let figures: NodeFigures | null = null;
  let nodeOf = new Map<CellArea, Map<number, number>>();

  const nodesOf = (area: CellArea): Map<number, number> => {
    const known = nodeOf.get(area);
    if (known) return known;
    const first = firstNode[areas.indexOf(area)] ?? 0;
    const found = new Map<number, number>();
    area.tables.months.cells.forEach((cell, i) => {
      if (isDrawn[first + i] === 1) found.set(cell, first + i);
    });
    nodeOf.set(area, found);
    return found;
  };
  const slotsOf = (area: CellArea) => (runs: CountRuns | SpanRuns) => {
    const known = slots.get(runs);
    if (known) return known;
    const own = nodesOf(area);
    const found = runs.cells.map((cell) => own.get(cell) ?? -1);
    slots.set(runs, found);
    return found;
  };

  const areasAt = (of: number): readonly CellArea[] => {
    const known = shownAt.get(of);
    if (known) return known;
    const last = (index: number) => firstNode[index + 1] ?? nodeCount;
    const found = areas.filter((_, index) =>
      drawn[of]?.some((node) => node >= (firstNode[index] ?? 0) && node < last(index)),
    );
    shownAt.set(of, found);
    return found;
  };

  const setZoom = (next: number) => {
    zoom = next;
    nodes = drawn[zoom] ?? new Int32Array(0);
    isDrawn = new Uint8Array(nodeCount);
    for (const node of nodes) isDrawn[node] = 1;
    slots = new WeakMap();
    nodeOf = new Map();
    for (const array of Object.values(arrays)) array.fill(0);
  };
  setZoom(0);

  return {
    get counts() {
      return counts;
    },
    get figures() {
      return figures;
    },
    areasAt,
    lanes,
    setZoom,
    isReady: (window, of) => {
      const needs = needsOf(window, time);
      return areasAt(of).every(({ tables }) => hasEdges(tables, needs));
    },
    count(window) {
      lanes.fill(0);
      for (const area of areasAt(zoom)) {
        addWindow(area.tables, window, time, { lanes, perSlot: size, perClass: WINDOW_LANES }, slotsOf(area));
      }
    },
    sum({ passes, parts, figures: of }) {
      const splitSize = parts?.size ?? 0;
      const split = new Int32Array(nodeCount * splitSize);
      const sums = of ? new Float64Array(nodeCount * stride) : null;
      const first = of?.measure === 'wounded' ? FIRST_OF.wounded : FIRST_OF.killed;
      for (const node of nodes) {
        const whole = new Float64Array(WINDOW_LANES);
        for (let code = 0; code < classes.length; code += 1) {
          const at = node * size + code * WINDOW_LANES;
          const incidents = lanes[at] ?? 0;
          if (passes[code] !== 1 || incidents === 0) continue;
          for (let lane = 0; lane < WINDOW_LANES; lane += 1) whole[lane] = (whole[lane] ?? 0) + (lanes[at + lane] ?? 0);
          const part = parts?.partOf[code] ?? 0;
          if (parts) split[node * splitSize + part] = (split[node * splitSize + part] ?? 0) + incidents;
          if (!sums) continue;
          const to = node * stride + (lines.length > 0 ? (lineOf[code] ?? 0) : 0) * FIGURE_LANES;
          sums[to] = (sums[to] ?? 0) + incidents;
          for (let lane = 0; lane < 4; lane += 1)
            sums[to + 1 + lane] = (sums[to + 1 + lane] ?? 0) + (lanes[at + first + lane] ?? 0);
          const ring = node * stride + lineCount * FIGURE_LANES + part;
          if (parts) sums[ring] = (sums[ring] ?? 0) + (lanes[at + first + 2] ?? 0);
        }
        const incidents = whole[0] ?? 0;
        arrays.sites[node] = incidents;
        arrays.incidents[node] = incidents;
        arrays.possible[node] = whole[POSSIBLE_LANE] ?? 0;
        arrays.killed[node] = whole[3] ?? 0;
        arrays.wounded[node] = whole[7] ?? 0;
        arrays.killedNotStated[node] = incidents - (whole[1] ?? 0);
        arrays.woundedNotStated[node] = incidents - (whole[5] ?? 0);
        // Tells a marker that its numbers by class are others, though their sums are the same.
        arrays.rowSum[node] = mixOf(lanes, node * size, size);
      }
      counts = { level: zoom, nodes, ...arrays, splitSize, split };
      figures = of && sums ? { figures: of, lines: lineCount, stride, parts: splitSize, sums } : null;
    },
  };
}

function mixOf(lanes: Float64Array, from: number, count: number): number {
  let mix = 0;
  for (let at = from; at < from + count; at += 1) mix = (Math.imul(mix, 31) + (lanes[at] ?? 0)) | 0;
  return mix;
}
