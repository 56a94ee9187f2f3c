import type { EventTable, PlaceTable } from './event-table';
import type { PlaceTree } from './place-tree';

/** Sum of a casualty measure over incidents: ranges, and how many do not state it. Persons; incidents. */
export interface FigureTotal {
  low: number;
  best: number;
  high: number;
  notStated: number;
}

export interface MatchTotals {
  /** Incidents (primary rows) that match at all: certain + possible. */
  incidents: number;
  /** Of those, how many only overlap the window and may have fallen outside it. */
  possible: number;
  killed: FigureTotal;
  wounded: FigureTotal;
}

/** Geographic bounds in degrees; west > east means that they cross the antimeridian. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * Live numbers of one zoom level's nodes. Arrays are indexed by node id of the place tree, owned by the engine and
 * updated in place: read them after each `revision`, never keep copies.
 */
export interface LevelCounts {
  readonly level: number;
  /** Node ids that are drawn at this level. */
  readonly nodes: Int32Array;
  /** Matching rows (sites of any role) at the node. */
  readonly sites: Int32Array;
  /** Matching incidents (primary rows) at the node. */
  readonly incidents: Int32Array;
  readonly possible: Int32Array;
  readonly killed: Int32Array;
  readonly wounded: Int32Array;
  /** Matching incidents that do not state the measure. */
  readonly killedNotStated: Int32Array;
  readonly woundedNotStated: Int32Array;
  /** Sum of the ids of the matching rows, modulo 2^32: read it through `Engine.soleRow`. */
  readonly rowSum: Int32Array;
  /** `split[node * splitSize + code]`: matching incidents by value of the ring's dimension (at most 8 codes; the last is "other"). */
  readonly splitSize: number;
  readonly split: Int32Array;
}

export interface Histogram {
  /** Minutes; `edges.length === certain.length + 1`. */
  readonly edges: Float64Array;
  /** Incidents under all filters but time that match the bin for certain, as if it were the window. */
  readonly certain: Int32Array;
  /** Incidents that match the bin possibly: their interval runs over its edge. Counted in every bin they overlap, drawn hatched. */
  readonly possible: Int32Array;
  /** Persons, best figures; each incident once, in the first bin that it overlaps, so that the bins add up. */
  readonly killed: Int32Array;
  readonly wounded: Int32Array;
  /** The same for each of the table's lines, in their order: what must not be added up is read here. */
  readonly lines: readonly { readonly killed: Int32Array; readonly wounded: Int32Array }[];
}

export type SortOrder = 'date' | 'dateDescending' | 'killed' | 'wounded';

/** What one change of the selection sets; what is absent stays as it is. */
export interface EngineChange {
  /** Minutes; the ends may come in either order. NaN is ignored. */
  readonly window?: readonly [number, number];
  /**
   * By dimension: the codes that match (any of them), or null for no filter. An empty list allows nothing. Dimensions that
   * are not named keep their filter.
   */
  readonly filters?: Readonly<Record<string, readonly number[] | null>>;
  /** By name: a mask over rows (1 = allowed), such as the hits of a text search, or null for none. */
  readonly masks?: Readonly<Record<string, Uint8Array | null>>;
  /** The zoom whose nodes are counted; fractional zooms are floored and clamped. NaN is ignored. */
  readonly zoom?: number;
  /** The dimension that the rings show, or null. */
  readonly split?: string | null;
}

/** Which numbers differ after an update. */
export interface EngineChanged {
  readonly time: boolean;
  readonly filters: boolean;
  readonly level: boolean;
  readonly split: boolean;
}

/**
 * The linked selection over one table, without React. `live/selection` is the only caller of `update`; views read the numbers.
 * Window and intervals are half-open, in minutes. A row matches when its interval overlaps [from, to);
 * it matches *for certain* when it lies wholly in the window, or when it `lasted` (it overlaps for certain).
 * An empty window [t, t) matches the rows whose interval contains t.
 */
export interface Engine {
  readonly table: EventTable;
  readonly places: PlaceTable;
  readonly tree: PlaceTree;
  /** First start and last end in the table, minutes; [0, 0] for an empty one. */
  readonly extent: readonly [number, number];
  /** Grows by one with every update that changed something. */
  readonly revision: number;
  readonly from: number;
  readonly to: number;

  /**
   * Applies a whole change and counts once. Moving the window alone costs the rows that enter or leave; a filter or a mask
   * costs a pass over all rows; another zoom costs the places.
   */
  update(change: EngineChange): EngineChanged;

  readonly counts: LevelCounts;
  /** Totals under window and filters, everywhere. Kept live: O(1). */
  readonly totals: MatchTotals;
  /**
   * Ids of the lines of the totals, whose figures must not be added up: see `countLinesOf`. Empty where the table does not tell
   * its incidents apart.
   */
  readonly lines: readonly string[];
  /** Totals of each line, in the order of `lines`, everywhere or in bounds. Kept live like `totals`. */
  totalsByLine(bounds?: Bounds): readonly MatchTotals[];
  /** Incidents under all filters but time. */
  readonly filteredIncidents: number;
  /** Totals of the incidents whose primary place lies in bounds; cost is that of the places. */
  totalsIn(bounds: Bounds): MatchTotals;
  /** Totals with their ranges of the incidents at a node, for a card or a name. Cost is that of the rows at the node. */
  totalsAt(node: number): MatchTotals;
  /** The same by line, in the order of `lines`. */
  totalsAtByLine(node: number): readonly MatchTotals[];
  /** Index of a row's line in `lines`; -1 where the table has none. */
  lineOf(row: number): number;
  /** Under all filters but time. `edges` in minutes, ascending. */
  histogram(edges: Float64Array): Histogram;
  /** Incidents by code under window, masks and every filter but the dimension's own. The caller owns the array. */
  facet(dimension: string, bounds?: Bounds): Int32Array;
  /** Primary rows that match, sorted; ties of casualties by date, not stated last. The caller owns the array. */
  rows(order: SortOrder, bounds?: Bounds): Int32Array;
  /** Matching rows (any role) at a node of the tree, by start. */
  rowsAt(node: number): Int32Array;
  /** The one matching row (of any role) at a node of the current level, or -1 when there are none or several. O(1). */
  soleRow(node: number): number;
  /** Nodes of the current level that stand in bounds, whether anything matches there or not. */
  nodesIn(bounds: Bounds): Int32Array;
  /** Bounds of a node's places: what to zoom to so that it splits. */
  boundsOf(node: number): Bounds;
  /** True when no zoom splits the node: its places are one point, or within a marker's width at the finest level. */
  isPoint(node: number): boolean;
  /** 2 certain, 1 possible, 0 no match, for one row under window and filters. */
  match(row: number): 0 | 1 | 2;
  /** Whether a row passes all filters but time. */
  passes(row: number): boolean;
  /** Start of the first incident after, or last before, the minute, under all filters but time; null at the end. */
  nextStart(minute: number): number | null;
  previousStart(minute: number): number | null;
}
