import { MINUTES_PER_DAY } from '../../domain/time-interval';
import { LINE_DIMENSION } from '../count-lines';
import type { Bounds, CellState, Engine, EngineChange, EngineChanged, Histogram, MatchTotals } from '../engine';
import { DEFAULT_MEASURE, figuresOf, type Measure } from '../figure-measure';
import type { Tallies } from '../measure-sums';
import { type SplitParts, splitPartsOf } from '../ring-split';
import { ALL_INCIDENTS } from '../tallies';
import { createBinShelf } from './bin-shelf';
import { countCellBins, unplacedSlots, zeroSlots } from './cell-bins';
import type { CellFacts } from './cell-facts';
import { boundsOfCell } from './cell-grid';
import { addLanes, totalsOfLanes, WINDOW_LANES } from './cell-lanes';
import { createCellLevel } from './cell-level';
import { type CellArea, cellNodesOf } from './cell-nodes';
import { type ClassLanes, cellTallies } from './cell-tallies';
import { type AreaTables, addWindow, type DayWindow, hasEdges, needsOf } from './window-count';

/** What an engine over cells says beside the numbers to whoever fetches its parts. */
export interface CellParts extends CellState {
  /** The window that was asked for, in days. */
  readonly window: DayWindow;
  /** The areas that the wanted zoom draws. */
  readonly areas: readonly CellArea[];
  /** The edges of the histograms that were asked for and whose parts are not in memory. */
  readonly lackingBins: readonly Float64Array[];
}

export interface CellEngine extends Engine {
  readonly cells: CellParts;
}

export interface CellSource {
  readonly facts: CellFacts;
  /** Level 0: everything, also what has no point. */
  readonly world: AreaTables;
  /** The levels that the map shows, ascending. */
  readonly levels: readonly number[];
  readonly areas: readonly CellArea[];
}

const NOTHING = new Int32Array(0);

/**
 * An engine over counts by cell and class, in whole days. It has no rows: lists are empty, and the class is the only filter. Where a
 * part of its tables is not in memory, it keeps the numbers that it had and says so in `cells.isOld`; an `update` after the part has
 * arrived counts again.
 */
export function createCellEngine(source: CellSource): CellEngine {
  const { facts, world } = source;
  const { time, table, classes, lines, lineOf } = facts;
  const nodes = cellNodesOf(source.levels, source.areas);
  const level = createCellLevel(nodes, facts);
  const slots = zeroSlots();
  const size = classes.length * WINDOW_LANES;
  const codes = classes.map((_, code) => code);
  const all = new Float64Array(size);
  const bare = new Float64Array(size);
  const extent = [time.days[0] * MINUTES_PER_DAY, time.days[1] * MINUTES_PER_DAY] as const;
  const passes = new Uint8Array(classes.length).fill(1);
  let wanted: DayWindow = time.days;
  let isOld = false;
  let revision = 0;
  let split: string | null = null;
  let measure: Measure = DEFAULT_MEASURE;
  let zoom = 0;
  /** What the map asked for; `zoom` is what is counted. */
  let wantedZoom = 0;
  const bins = createBinShelf((edges) => countCellBins(world, edges, time, classes.length));

  const partsOf = (id: string | null | undefined): SplitParts | null => {
    const dimension = table.dimensions.find((each) => each.id === id);
    return dimension ? splitPartsOf(table, dimension, measure) : null;
  };
  const passing = () => codes.filter((code) => passes[code] === 1);
  const sum = () => level.sum({ passes, parts: partsOf(split), figures: figuresOf(table, measure) });

  /** Counts the wanted window. Returns false, and changes nothing, while a part is missing. */
  const count = (): boolean => {
    const needs = needsOf(wanted, time);
    if (!level.isReady(wanted, wantedZoom) || !hasEdges(world, needs)) return false;
    if (zoom !== wantedZoom) level.setZoom(wantedZoom);
    zoom = wantedZoom;
    level.count(wanted);
    all.fill(0);
    bare.fill(0);
    const into = { perSlot: 0, perClass: WINDOW_LANES };
    addWindow(world, wanted, time, { ...into, lanes: all }, slots);
    addWindow(world, wanted, time, { ...into, lanes: bare }, unplacedSlots);
    return true;
  };

  const moveWindow = ([a, b]: readonly [number, number]): boolean => {
    if (Number.isNaN(a) || Number.isNaN(b)) return false;
    const from = Math.floor(Math.min(a, b) / MINUTES_PER_DAY);
    const to = Math.max(from + 1, Math.ceil(Math.max(a, b) / MINUTES_PER_DAY));
    if (from === wanted[0] && to === wanted[1]) return false;
    wanted = [from, to];
    return true;
  };

  const setFilter = (allowed: readonly number[] | Uint8Array | null | undefined): boolean => {
    if (allowed === undefined) return false;
    const before = passes.join();
    passes.fill(allowed === null ? 1 : 0);
    if (allowed instanceof Uint8Array) passes.set(allowed);
    else for (const code of allowed ?? []) if (code >= 0) passes[code] = 1;
    return before !== passes.join();
  };

  const askZoom = (next: number | undefined): boolean => {
    if (next === undefined || Number.isNaN(next)) return false;
    const whole = Math.min(Math.max(Math.floor(next), nodes.tree.minZoom), nodes.tree.maxZoom);
    if (whole === wantedZoom) return false;
    wantedZoom = whole;
    return true;
  };

  const update = (change: EngineChange): EngineChanged => {
    const changed = {
      filters: setFilter(change.filters?.[LINE_DIMENSION]),
      split: change.split !== undefined && change.split !== split,
      measure: change.measure !== undefined && change.measure !== measure,
    };
    split = change.split === undefined ? split : change.split;
    measure = change.measure ?? measure;
    const moved = change.window ? moveWindow(change.window) : false;
    const zoomed = askZoom(change.zoom);
    const before = { isOld, zoom };
    if (moved || zoomed || isOld) isOld = !count();
    const arrived = before.isOld && !isOld;
    const leveled = zoom !== before.zoom;
    if (moved || arrived || leveled || Object.values(changed).some(Boolean)) {
      sum();
      revision += 1;
    }
    return { time: moved || arrived || isOld !== before.isOld, level: leveled, ...changed };
  };

  const sumOf = (lanes: Float64Array, at: number, only: (code: number) => boolean): Float64Array => {
    const whole = new Float64Array(WINDOW_LANES);
    for (const code of codes) if (passes[code] === 1 && only(code)) addLanes(whole, 0, lanes, at + code * WINDOW_LANES);
    return whole;
  };
  const totalsAmong = (lanes: Float64Array, at: number): MatchTotals => totalsOfLanes(sumOf(lanes, at, () => true));
  const linesAmong = (lanes: Float64Array, at: number): MatchTotals[] =>
    lines.map((_, line) => totalsOfLanes(sumOf(lanes, at, (code) => lineOf[code] === line)));

  const group = (lanes: Float64Array, at: number, own: readonly number[]): ClassLanes => ({ lanes, at, codes: own });
  const talliesOf = (
    groups: number,
    groupAt: (index: number) => ClassLanes,
    of: Measure,
    parts: SplitParts | null,
  ): Tallies => cellTallies(groups, groupAt, of, parts, facts);

  const histogram = (edges: Float64Array, rows: 'filtered' | 'all' = 'filtered'): Histogram => {
    const length = Math.max(0, edges.length - 1);
    const counted = bins.of(edges);
    const counts = rows === 'all' ? codes : passing();
    const ints = () => new Int32Array(length);
    const made = { edges, certain: ints(), possible: ints(), killed: ints(), wounded: ints() };
    const byLine = lines.map(() => ({ killed: ints(), wounded: ints() }));
    for (let bin = 0; counted && bin < length; bin += 1) {
      for (const code of counts) {
        const at = bin * size + code * WINDOW_LANES;
        const doubt = counted.overlapping[at + WINDOW_LANES - 1] ?? 0;
        made.possible[bin] = (made.possible[bin] ?? 0) + doubt;
        made.certain[bin] = (made.certain[bin] ?? 0) + (counted.overlapping[at] ?? 0) - doubt;
        for (const into of [made, byLine[lineOf[code] ?? 0]]) {
          if (!into) continue;
          into.killed[bin] = (into.killed[bin] ?? 0) + (counted.first[at + 3] ?? 0);
          into.wounded[bin] = (into.wounded[bin] ?? 0) + (counted.first[at + 7] ?? 0);
        }
      }
    }
    return { ...made, lines: byLine };
  };

  count();
  sum();

  const at = (node: number) => node * size;
  return {
    table,
    places: nodes.places,
    tree: nodes.tree,
    extent,
    cells: {
      get isOld() {
        return isOld;
      },
      get window() {
        return wanted;
      },
      get areas() {
        return level.areasAt(wantedZoom);
      },
      get unplaced() {
        return totalsAmong(bare, 0).incidents;
      },
      get lackingBins() {
        return bins.lacking;
      },
    },
    get revision() {
      return revision;
    },
    get from() {
      return wanted[0] * MINUTES_PER_DAY;
    },
    get to() {
      return wanted[1] * MINUTES_PER_DAY;
    },
    update,
    catchUp: () => true,
    fork: () => createCellEngine(source),
    get counts() {
      return level.counts;
    },
    get measure() {
      return measure;
    },
    get figures() {
      return level.figures;
    },
    splitParts: partsOf,
    tallies({ measure: of, dimension, split: by }) {
      const isClass = dimension === LINE_DIMENSION;
      if (!isClass && dimension !== ALL_INCIDENTS) return talliesOf(0, () => group(all, 0, []), of, null);
      return talliesOf(
        isClass ? classes.length : 1,
        (index) => group(all, 0, isClass ? [index] : passing()),
        of,
        partsOf(by),
      );
    },
    measured: () => talliesOf(1, () => group(all, 0, passing()), measure, null).byLine(0),
    talliesAt: (node) => talliesOf(1, () => group(level.lanes, at(node), passing()), measure, partsOf(split)),
    binTallies({ measure: of, edges, split: by, rows, once }) {
      const counted = bins.of(edges);
      const length = Math.max(0, edges.length - 1);
      const lanes = (once ? counted?.first : counted?.overlapping) ?? new Float64Array(length * size);
      return talliesOf(length, (bin) => group(lanes, bin * size, rows === 'all' ? codes : passing()), of, partsOf(by));
    },
    pairs: () => {
      throw new Error('An archive has no columns of numbers');
    },
    get totals() {
      return totalsAmong(all, 0);
    },
    lines,
    totalsByLine: () => linesAmong(all, 0),
    get filteredIncidents() {
      return passing().reduce((whole, code) => whole + (table.weight?.[code] ?? 0), 0);
    },
    incidentsWithin: () => totalsAmong(all, 0).incidents - totalsAmong(bare, 0).incidents,
    totalsIn: () => totalsAmong(all, 0),
    totalsAt: (node) => totalsAmong(level.lanes, at(node)),
    totalsAtByLine: (node) => linesAmong(level.lanes, at(node)),
    lineOf: (row) => lineOf[row] ?? -1,
    histogram,
    facet(dimension) {
      if (dimension !== LINE_DIMENSION) return new Int32Array(0);
      return Int32Array.from(codes, (code) => all[code * WINDOW_LANES] ?? 0);
    },
    rows: () => NOTHING,
    rowsAt: () => NOTHING,
    placesAt: (node) => ((level.counts.incidents[node] ?? 0) > 0 ? Int32Array.of(node) : NOTHING),
    incidentsOf: (place) => level.counts.incidents[place] ?? 0,
    soleRow: () => -1,
    nodesIn: (bounds) =>
      level.counts.nodes.filter((node) => isWithin(nodes.tree.lon[node] ?? 0, nodes.tree.lat[node] ?? 0, bounds)),
    boundsOf: (node) => boundsOfCell(nodes.cellOf[node] ?? 0, nodes.levelOf[node] ?? 0),
    isPoint: () => false,
    match: () => 0,
    passes: () => false,
    nextStart: () => null,
    previousStart: () => null,
  };
}

function isWithin(lon: number, lat: number, { west, south, east, north }: Bounds): boolean {
  if (lat < south || lat > north) return false;
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
}
