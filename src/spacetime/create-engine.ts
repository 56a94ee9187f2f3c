import { inBounds, maskOfBounds, sameBounds } from './bounds-mask';
import { addRecord, FIELD, RECORD_SIZE, totalsOf } from './count-record';
import type { Bounds, Engine, MatchTotals } from './engine';
import type { EventTable, PlaceTable } from './event-table';
import { createFacetCounts, type FacetCounts } from './facet-counts';
import { createFacetFilter } from './facet-filter';
import { countHistogram } from './histogram';
import { createLiveCounts } from './live-counts';
import { boundsOfNode } from './node-leaves';
import type { PlaceTree } from './place-tree';
import { type PreparedEngine, prepareEngine } from './prepare-engine';
import { splitBy } from './ring-split';
import { countBelow } from './row-order';
import { queryRows } from './row-query';
import { createTimeIndex, type TimeMatch } from './time-index';

/** Builds all in one go, on this thread. The tree is built from the places unless given. */
export function createEngine(table: EventTable, places: PlaceTable, tree?: PlaceTree): Engine {
  const prepared = prepareEngine(table, places, tree ? { tree } : {});
  if (!prepared) throw new Error('Cannot be cancelled');
  return createEngineFrom(prepared);
}

/** The engine over what a worker prepared: window over the whole extent, no filters, the lowest zoom. */
export function createEngineFrom(prepared: PreparedEngine): Engine {
  const { table, places, tree, leaves, byStart, byEnd, rowsByPlace, latest } = prepared;
  const extent = extentOf(prepared);
  const time = createTimeIndex(table, prepared);
  const filter = createFacetFilter(table);
  const counts = createLiveCounts(table, tree);
  const facets = createFacetCounts(table, filter, time.match, null);
  let view: { bounds: Bounds; mask: Uint8Array; facets: FacetCounts } | null = null;
  let revision = 0;
  let totals: { revision: number; value: MatchTotals } | null = null;

  const recount = (): void => {
    counts.recount(time.match, filter.excluded);
    facets.invalidate();
    view?.facets.invalidate();
  };

  const onChange = (row: number, before: TimeMatch, after: TimeMatch): void => {
    if (filter.excluded[row] === 0) counts.change(row, before, after);
    if (before !== 0 && after !== 0) return;
    const sign = after === 0 ? -1 : 1;
    facets.change(row, sign);
    view?.facets.change(row, sign);
  };

  const viewOf = (bounds: Bounds) => {
    if (view && sameBounds(view.bounds, bounds)) return view;
    const mask = maskOfBounds(places, bounds);
    view = { bounds, mask, facets: createFacetCounts(table, filter, time.match, mask) };
    return view;
  };

  const move = (from: number, to: number): void => {
    if (time.move(from, to, onChange) === 'rebuilt') recount();
  };

  const isListed = (row: number): boolean => table.primary[row] === 1 && filter.excluded[row] === 0;

  move(extent[0], extent[1]);

  return {
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
      if (totals?.revision !== revision) totals = { revision, value: totalsOf(counts.total, 0) };
      return totals.value;
    },
    get filteredIncidents() {
      return filter.filteredIncidents;
    },
    setWindow(a, b) {
      const from = Math.min(a, b);
      const to = Math.max(a, b);
      if (Number.isNaN(from) || (from === time.from && to === time.to)) return;
      move(from, to);
      revision += 1;
    },
    setFilter(dimension, codes) {
      if (!filter.setFilter(dimension, codes)) return;
      recount();
      revision += 1;
    },
    setMask(id, mask) {
      if (!filter.setMask(id, mask)) return;
      recount();
      revision += 1;
    },
    setZoom(zoom) {
      if (Number.isNaN(zoom)) return;
      const level = Math.min(Math.max(Math.floor(zoom), tree.minZoom), tree.maxZoom) - tree.minZoom;
      if (level === counts.level.level) return;
      counts.setLevel(level);
      revision += 1;
    },
    setSplit(id) {
      const dimension = table.dimensions.find((each) => each.id === id);
      counts.setSplit(dimension ? splitBy(dimension, table.length) : null, time.match, filter.excluded);
      revision += 1;
    },
    totalsIn(bounds) {
      const { mask } = viewOf(bounds);
      const sum = new Float64Array(RECORD_SIZE);
      for (let place = 0; place < places.length; place += 1) {
        if (mask[place] && counts.records[place * RECORD_SIZE + FIELD.sites] !== 0) {
          addRecord(sum, 0, counts.records, place * RECORD_SIZE);
        }
      }
      return totalsOf(sum, 0);
    },
    totalsAt(node) {
      const sum = new Float64Array(RECORD_SIZE);
      for (let i = leaves.from[node] ?? 0; i < (leaves.to[node] ?? 0); i += 1) {
        addRecord(sum, 0, counts.records, (leaves.order[i] ?? 0) * RECORD_SIZE);
      }
      return totalsOf(sum, 0);
    },
    soleRow(node) {
      return counts.level.sites[node] === 1 ? (counts.level.rowSum[node] ?? -1) : -1;
    },
    nodesIn(bounds) {
      const isIn = inBounds(bounds);
      return counts.level.nodes.filter((node) => isIn(tree.lon[node] ?? 0, tree.lat[node] ?? 0));
    },
    histogram: (edges) => countHistogram(table, filter.excluded, edges),
    facet: (dimension, bounds) => (bounds ? viewOf(bounds).facets : facets).read(dimension),
    rows(order, bounds) {
      const { from, to, match } = time;
      const startsBeforeEnd = countBelow(table.start, byStart, to, from === to);
      const placeMask = bounds ? viewOf(bounds).mask : null;
      const { excluded } = filter;
      return queryRows({ table, byStart, latest, match, excluded, from, startsBeforeEnd, placeMask }, order);
    },
    rowsAt(node) {
      const ranks: number[] = [];
      for (let i = leaves.from[node] ?? 0; i < (leaves.to[node] ?? 0); i += 1) {
        const place = leaves.order[i] ?? 0;
        for (let j = rowsByPlace.offsets[place] ?? 0; j < (rowsByPlace.offsets[place + 1] ?? 0); j += 1) {
          const rank = rowsByPlace.ranks[j] ?? 0;
          const row = byStart[rank] ?? 0;
          if (time.match[row] !== 0 && filter.excluded[row] === 0) ranks.push(rank);
        }
      }
      return Int32Array.from(ranks)
        .sort()
        .map((rank) => byStart[rank] ?? 0);
    },
    boundsOf: (node) => boundsOfNode(places, tree, leaves, node),
    isPoint: (node) => (tree.zoomTo[node] ?? 0) >= tree.maxZoom,
    match(row) {
      return filter.excluded[row] === 0 ? ((time.match[row] ?? 0) as TimeMatch) : 0;
    },
    nextStart(minute) {
      for (let i = countBelow(table.start, byStart, minute, true); i < byStart.length; i += 1) {
        const row = byStart[i] ?? 0;
        if (isListed(row)) return table.start[row] ?? 0;
      }
      return null;
    },
    previousStart(minute) {
      for (let i = countBelow(table.start, byStart, minute, false) - 1; i >= 0; i -= 1) {
        const row = byStart[i] ?? 0;
        if (isListed(row)) return table.start[row] ?? 0;
      }
      return null;
    },
  };

  function extentOf({ table: { start, end, length } }: PreparedEngine): readonly [number, number] {
    if (length === 0) return [0, 0];
    return [start[byStart[0] ?? 0] ?? 0, end[byEnd[length - 1] ?? 0] ?? 0];
  }
}
