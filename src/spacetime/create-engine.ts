import { isUndated } from '../domain/time-interval';
import { applyFilters } from './apply-filters';
import { createBinTallies } from './bin-tallies';
import { inBounds } from './bounds-mask';
import { countLinesOf } from './count-lines';
import type { Engine, EngineChange, EngineChanged, MatchTotals } from './engine';
import type { EventTable, PlaceTable } from './event-table';
import { createFacetFilter } from './facet-filter';
import { DEFAULT_MEASURE, figuresOf, type Measure } from './figure-measure';
import { createHistogram } from './histogram';
import { createLiveCounts } from './live-counts';
import { boundsOfNode } from './node-leaves';
import { talliesOfRows } from './node-tallies';
import { createNumberPairs } from './number-pairs';
import type { PlaceTree } from './place-tree';
import { type PreparedEngine, prepareEngine } from './prepare-engine';
import { type RingSplit, splitBy, splitPartsOf } from './ring-split';
import { countBelow, orderBy } from './row-order';
import { createRowPasses } from './row-passes';
import { queryRows } from './row-query';
import { PASS, passOfRow } from './select-rows';
import { countAt } from './slot-rows';
import { extentOf } from './table-extent';
import { ALL_INCIDENTS, createLiveTallies } from './tallies';
import { createTally } from './tally';
import { asMatch, createTimeIndex, type RowChanges } from './time-index';
import { addIncident, createSums, totalsOf } from './totals';
import { undatedApart, undatedLast, undatedRows } from './undated-rows';
import { createViewTallies } from './view-tallies';
import { weightedEngine } from './weighted-engine';

/**
 * Builds the whole engine at once, on this thread. Without a `tree`, builds one from the places.
 * @throws TableError when the table or the places contradict themselves
 */
export function createEngine(table: EventTable, places: PlaceTable, tree?: PlaceTree): Engine {
  const prepared = prepareEngine(table, places, tree ? { tree } : {});
  if (!prepared) throw new Error('Cannot be cancelled');
  return createEngineFrom(prepared);
}

/**
 * The engine on what a worker prepared. It starts with the window over the whole extent, no filter, the lowest zoom.
 */
export function createEngineFrom(prepared: PreparedEngine): Engine {
  const { table, places, tree, leaves, byStart, slotRows, latest, groups, figureCodes } = prepared;
  const extent = extentOf(table, prepared);
  const time = createTimeIndex(table, prepared, (changes) => onChanges(changes));
  const filter = createFacetFilter(table);
  const { match } = time;
  const scratch = new Int32Array(table.length + 1);
  const [lines, undated] = [countLinesOf(table), undatedRows(table)];
  const passes = createRowPasses({ table, filter, match, undated });
  const { pass } = passes;
  const counts = createLiveCounts({ table, tree, leaves, slotRows, filter, passes, lines, figureCodes, undated });
  const source = { table, groups, lines, figureCodes, filter, match, passes, scratch };
  const tally = createTally(source, null);
  const views = createViewTallies(source, places);
  const talliesOf = () => [tally, ...views.kept.map((view) => view.tally)];
  const histogram = createHistogram(source);
  const tallies = createLiveTallies({ table, places, lines, filter, match });
  const binTallies = createBinTallies(table, lines, filter);
  const pairs = createNumberPairs({ table, lines, filter, match });
  let [revision, filtersRevision] = [0, 0];
  let split: string | null = null;
  let ring: RingSplit | null = null;
  let measure: Measure = DEFAULT_MEASURE;
  let totals: { revision: number; value: MatchTotals } | null = null;

  /** Nodes are counted at once. What else was counted is brought up to date when it is read. */
  const recount = (only: string | null): void => {
    const held = { incidents: passes.incidents.slice(), ofAllTimes: passes.ofAllTimes.slice(), only };
    passes.fill();
    counts.recount();
    for (const each of talliesOf()) each.hold(held);
    histogram.hold(held.ofAllTimes);
    tallies.invalidate();
  };

  const onChanges = (changes: RowChanges): void => {
    const { rows, count } = changes;
    const { excluded } = filter;
    for (let i = 0; i < count; i += 1) {
      const row = rows[i] ?? 0;
      if (excluded[row] === 0) pass[row] = passOfRow(match[row] ?? 0, table.primary[row] ?? 0);
    }
    passes.moved();
    counts.change(changes);
    for (const each of talliesOf()) each.change(changes);
    tallies.change(changes);
  };

  /** When a recount follows anyway, the rows that enter or leave are not counted one by one. */
  const moveWindow = ([a, b]: readonly [number, number], recountFollows: boolean): 'same' | 'moved' | 'rebuilt' => {
    const from = Math.min(a, b);
    const to = Math.max(a, b);
    if (Number.isNaN(from) || (from === time.from && to === time.to)) return 'same';
    return recountFollows ? time.move(from, to, 'silent') : time.move(from, to);
  };

  const dimensionOf = (id: string | null) => table.dimensions.find((each) => each.id === id);
  const ringOf = (id: string | null) => {
    const dimension = dimensionOf(id);
    return dimension ? splitBy(table, dimension, measure) : null;
  };

  /** A measure can give parts of the split to other values, so that both are set together. */
  const applyView = (nextSplit: string | null, nextMeasure: Measure) => {
    const changed = { split: nextSplit !== split, measure: nextMeasure !== measure };
    if (!changed.split && !changed.measure) return { ...changed, recounts: false };
    split = nextSplit;
    measure = nextMeasure;
    ring = ringOf(split);
    const hasParts = counts.setSplit(ring);
    if (changed.measure) counts.setFigures(figuresOf(table, measure));
    return { ...changed, recounts: hasParts };
  };

  const applyZoom = (zoom: number): boolean => {
    if (Number.isNaN(zoom)) return false;
    const level = Math.min(Math.max(Math.floor(zoom), tree.minZoom), tree.maxZoom) - tree.minZoom;
    if (level === counts.level.level) return false;
    counts.setLevel(level);
    return true;
  };

  const update = (change: EngineChange): EngineChanged => {
    const changedFilters = applyFilters(filter, change);
    const filtersChanged = changedFilters.length > 0;
    if (filtersChanged) filtersRevision += 1;
    const { recounts, ...viewed } = applyView(
      change.split === undefined ? split : change.split,
      change.measure ?? measure,
    );
    const levelChanged = change.zoom !== undefined && applyZoom(change.zoom);
    const moved = change.window ? moveWindow(change.window, filtersChanged) : 'same';
    if (filtersChanged || moved === 'rebuilt')
      recount(moved === 'same' && changedFilters.length === 1 ? (changedFilters[0] ?? null) : null);
    else {
      if (recounts) counts.recountParts();
      if (viewed.measure) counts.recountFigures();
    }
    // What was read of another measure is seldom read again, and would cost time at each row that a drag takes in.
    if (viewed.measure) tallies.invalidate();
    const changed = { time: moved !== 'same', filters: filtersChanged, level: levelChanged, ...viewed };
    if (Object.values(changed).some(Boolean)) revision += 1;
    return changed;
  };

  const isListed = (row: number): boolean => table.primary[row] === 1 && filter.excluded[row] === 0;

  /** The matching rows at a node, in no order and only until the next call. */
  const collectRows = (node: number): Int32Array => {
    const first = slotRows.offsets[leaves.from[node] ?? 0] ?? 0;
    const last = slotRows.offsets[leaves.to[node] ?? 0] ?? 0;
    let count = 0;
    for (let i = first; i < last; i += 1) {
      const row = slotRows.rows[i] ?? 0;
      scratch[count] = row;
      if (match[row] !== 0 && filter.excluded[row] === 0) count += 1;
    }
    return scratch.subarray(0, count);
  };

  const countOf = (place: number, bit: number) => countAt(slotRows, leaves.from[place] ?? 0, pass, bit);

  const rowsAt = (node: number): Int32Array => undatedLast(orderBy(table.start, collectRows(node).sort()), table);

  /** How many incidents without a date the filters let pass: at all places or at some, of all lines or of one. */
  const countUndated = (placeMask: Uint8Array | null, line: number | null): number => {
    let count = 0;
    for (const row of undated) {
      if (filter.excluded[row] !== 0 || (placeMask && placeMask[table.place[row] ?? -1] !== 1)) continue;
      if (line === null || lines?.lineOf[row] === line) count += 1;
    }
    return count;
  };

  const addRows = (sums: (row: number) => Float64Array | null, node: number): Map<Float64Array, number> => {
    const without = new Map<Float64Array, number>();
    for (const row of collectRows(node)) {
      const own = table.primary[row] === 1 ? sums(row) : null;
      if (!own) continue;
      addIncident(own, table, row, ((pass[row] ?? 0) & PASS.possible) !== 0, 1);
      if (isUndated(table.start[row] ?? 0)) without.set(own, (without.get(own) ?? 0) + 1);
    }
    return without;
  };

  time.move(extent[0], extent[1], 'silent');
  recount(null);

  const engine: Engine = {
    table,
    places,
    tree,
    extent,
    get revision() {
      return revision;
    },
    get from() {
      return time.from;
    },
    get to() {
      return time.to;
    },
    get counts() {
      return counts.level;
    },
    get totals() {
      if (totals?.revision !== revision)
        totals = { revision, value: undatedApart(tally.readTotals(), countUndated(null, null)) };
      return totals.value;
    },
    get figures() {
      return counts.figures;
    },
    get measure() {
      return measure;
    },
    splitParts(id) {
      const dimension = dimensionOf(id);
      return dimension ? splitPartsOf(table, dimension, measure) : null;
    },
    tallies: tallies.read,
    measured: (bounds) => tallies.read({ measure, dimension: ALL_INCIDENTS, bounds }).byLine(0),
    talliesAt: (node) => talliesOfRows(table, lines, measure, ring, collectRows(node)),
    binTallies: (query) => binTallies(query, filtersRevision),
    pairs: (query) => pairs(query, revision),
    lines: lines?.ids ?? [],
    totalsByLine(bounds) {
      const view = bounds ? views.at(bounds) : { tally, mask: null };
      return view.tally.readLines().map((each, line) => undatedApart(each, countUndated(view.mask, line)));
    },
    get filteredIncidents() {
      return passes.countOfAllTimes;
    },
    update,
    catchUp: (isOver) => [...talliesOf(), histogram].every((each) => each.catchUp(isOver)),
    incidentsWithin: (bounds) => views.at(bounds).tally.readIncidents(),
    fork: () => createEngineFrom(prepared),
    totalsIn(bounds) {
      const view = views.at(bounds);
      return undatedApart(view.tally.readTotals(), countUndated(view.mask, null));
    },
    totalsAt(node) {
      const sums = createSums();
      const without = addRows(() => sums, node);
      return undatedApart(totalsOf(sums), without.get(sums) ?? 0);
    },
    totalsAtByLine(node) {
      const sums = lines?.ids.map(createSums) ?? [];
      const without = addRows((row) => sums[lines?.lineOf[row] ?? -1] ?? null, node);
      return sums.map((each) => undatedApart(totalsOf(each), without.get(each) ?? 0));
    },
    lineOf: (row) => lines?.lineOf[row] ?? -1,
    soleRow(node) {
      return counts.level.sites[node] === 1 ? (counts.level.rowSum[node] ?? -1) : -1;
    },
    nodesIn(bounds) {
      const isIn = inBounds(bounds);
      return counts.level.nodes.filter((node) => isIn(tree.lon[node] ?? 0, tree.lat[node] ?? 0));
    },
    histogram: (edges, rows = 'filtered') => histogram.read(edges, rows),
    facet: (dimension, bounds) => (bounds ? views.at(bounds).tally : tally).readFacet(dimension),
    rows(order, bounds) {
      const { from, to } = time;
      const startsBeforeEnd = countBelow(table.start, byStart, to, from === to);
      const placeMask = bounds ? views.at(bounds).mask : null;
      return queryRows({ table, byStart, latest, pass, from, startsBeforeEnd, placeMask, scratch }, order);
    },
    rowsAt,
    placesAt(node) {
      const slots = leaves.order.subarray(leaves.from[node] ?? 0, leaves.to[node] ?? 0);
      return slots.filter((place) => countOf(place, PASS.site) > 0);
    },
    incidentsOf: (place) => countOf(place, PASS.incident),
    boundsOf: (node) => boundsOfNode(places, tree, leaves, node),
    isPoint: (node) => (tree.zoomTo[node] ?? 0) >= tree.maxZoom,
    match(row) {
      return filter.excluded[row] === 0 ? asMatch(match[row] ?? 0) : 0;
    },
    passes: (row) => filter.excluded[row] === 0,
    nextStart(minute) {
      for (let i = countBelow(table.start, byStart, minute, true); i < table.length; i += 1) {
        const row = byStart ? (byStart[i] ?? 0) : i;
        if (isListed(row) && !isUndated(table.start[row] ?? 0)) return table.start[row] ?? 0;
      }
      return null;
    },
    previousStart(minute) {
      for (let i = countBelow(table.start, byStart, minute, false) - 1; i >= 0; i -= 1) {
        const row = byStart ? (byStart[i] ?? 0) : i;
        if (isListed(row) && !isUndated(table.start[row] ?? 0)) return table.start[row] ?? 0;
      }
      return null;
    },
  };
  return table.weight ? weightedEngine(engine, table.weight, { filter, match, ring: () => ring }) : engine;
}
