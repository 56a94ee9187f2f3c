import type { EventTable, PlaceTable } from './event-table';
import type { Measure } from './figure-measure';
import type { BinTalliesQuery, MeasureTotal, NodeFigures, Tallies } from './measure-sums';
import type { NumberPairs, PairsQuery } from './number-pairs';
import type { PlaceTree } from './place-tree';
import type { SplitParts } from './ring-split';

/** Sum of one casualty measure over incidents, in persons; `notStated` counts the incidents that do not state it. */
export interface FigureTotal {
  low: number;
  best: number;
  high: number;
  notStated: number;
}

export interface MatchTotals {
  /** Incidents (primary rows) that match at all: certain + possible. */
  incidents: number;
  /** How many rows these incidents are; absent where each row is one. */
  rows?: number;
  /** How many of these incidents only overlap the window, so that they may have happened outside it. */
  possible: number;
  /** How many of them have no date; these are not among the possible ones. */
  undated: number;
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
 * The numbers of the nodes of one zoom level. The arrays are indexed by node id of the place tree. The engine owns them
 * and changes them in place: read them again after each `revision`.
 */
export interface LevelCounts {
  readonly level: number;
  /** Ids of the nodes that are drawn at this level. */
  readonly nodes: Int32Array;
  /** Matching rows (sites of any role) at the node. */
  readonly sites: Int32Array;
  /** Matching incidents (primary rows) at the node. */
  readonly incidents: Int32Array;
  /** Matching incidents that only overlap the window; those without a date are not among them. */
  readonly possible: Int32Array;
  /** Matching incidents without a date. */
  readonly undated: Int32Array;
  readonly killed: Int32Array;
  readonly wounded: Int32Array;
  /** Matching incidents that do not state the measure. */
  readonly killedNotStated: Int32Array;
  readonly woundedNotStated: Int32Array;
  /** Sum of the ids of the matching rows, modulo 2^32: read it through `Engine.soleRow`. */
  readonly rowSum: Int32Array;
  /** Parts of a ring, `RING_PARTS` at most; the last part takes all further values. 0 when no split is set. */
  readonly splitSize: number;
  /** `split[node * splitSize + part]`: matching incidents whose value of the split dimension is in the part. */
  readonly split: Int32Array;
}

export interface Histogram {
  /** Minutes; `edges.length === certain.length + 1`. */
  readonly edges: Float64Array;
  /** Incidents that happened in the bin for certain, under all filters except time. */
  readonly certain: Int32Array;
  /** Incidents that may have happened in the bin, because their interval crosses its edge; counted in each such bin. */
  readonly possible: Int32Array;
  /** Persons, best figures. Each incident counts only in the first bin that it overlaps, so that the bins add up. */
  readonly killed: Int32Array;
  readonly wounded: Int32Array;
  /**
   * Killed and wounded of each line, in the order of `Engine.lines`, because figures of two lines must not be added up.
   */
  readonly lines: readonly { readonly killed: Int32Array; readonly wounded: Int32Array }[];
}

/** `number` and the id of a column of numbers: the highest first. */
export type SortOrder = 'date' | 'dateDescending' | 'killed' | 'wounded' | `number ${string}`;

/** How the rows are ordered by a column of numbers. */
export function orderOfNumber(id: string): SortOrder {
  return `number ${id}`;
}

/** One change of the selection. A property that is absent keeps its value. */
export interface EngineChange {
  /** Minutes; the ends may come in either order. NaN is ignored. */
  readonly window?: readonly [number, number];
  /**
   * By dimension: the codes that let a row pass (one of them is enough), or a mask over rows (1 lets the row pass) for what
   * codes cannot say, or null for no filter. An empty list lets no row pass. A dimension that is absent keeps its filter.
   */
  readonly filters?: Readonly<Record<string, readonly number[] | Uint8Array | null>>;
  /** By name: a mask over rows (1 lets the row pass), such as the hits of a search, or null for no mask. */
  readonly masks?: Readonly<Record<string, Uint8Array | null>>;
  /**
   * The zoom whose nodes are counted. A fraction is rounded down; the tree's lowest and highest zoom are the limits.
   * NaN is ignored.
   */
  readonly zoom?: number;
  /** The dimension that the rings show, or null. */
  readonly split?: string | null;
  /** What the nodes' figures sum up. A column that the table does not have counts as the number of incidents. */
  readonly measure?: Measure;
}

/** A measure by the values of a dimension, for each line of the totals, and for each part of a split. */
export interface ValueTalliesQuery {
  readonly measure: Measure;
  /** `ALL_INCIDENTS` for one group; `BY_DAY` and `BY_WEEK_HOUR` for groups of time: see `timeGroupsOf`. */
  readonly dimension: string;
  /** The dimension whose parts are counted apart; null or absent for none. */
  readonly split?: string | null;
  /** Only incidents whose primary place lies there. */
  readonly bounds?: Bounds | undefined;
  /** Incidents of all times, so that what lies outside the window can be shown beside it. */
  readonly anyTime?: boolean;
  /** Further filters and masks that are left out, as that of the dimension is. */
  readonly free?: readonly string[];
}

/** Which parts of the selection an update changed. */
export interface EngineChanged {
  readonly time: boolean;
  readonly filters: boolean;
  readonly level: boolean;
  readonly split: boolean;
  readonly measure: boolean;
}

/** What an engine that counts by cell of the map, and has no rows, says of itself. */
export interface CellState {
  /** Whether the numbers are of an earlier window or zoom, because what the present one needs is not in memory yet. */
  readonly isOld: boolean;
  /** Matching incidents without a point. */
  readonly unplaced: number;
}

/**
 * One selection over one table (window, filters, zoom, split), and all the numbers that follow from it. Only
 * `live/selection` calls `update`; views read the numbers. The window and the intervals are half-open, in minutes. A
 * row matches when its interval overlaps [from, to). It matches *for certain* when its interval lies wholly in the
 * window, or when the event `lasted` for the whole interval. An empty window [t, t) matches the rows whose interval
 * contains t. A row without a date has the interval `UNDATED`: it possibly matches every window, is in no bin of a histogram and
 * comes last in every order by date.
 */
export interface Engine {
  readonly table: EventTable;
  readonly places: PlaceTable;
  readonly tree: PlaceTree;
  /**
   * Only for an engine over the counts of an archive. Its nodes are cells of the map, its only filter is the class, and whatever
   * reads rows has none: do not offer it.
   */
  readonly cells?: CellState;
  /** First start and last end in the table, minutes; [0, 0] where no row has a date. */
  readonly extent: readonly [number, number];
  /** Grows by one with every update that changed something. */
  readonly revision: number;
  readonly from: number;
  readonly to: number;

  /**
   * Applies a whole change and counts once. The time for a new window grows with the rows that enter or leave it; a
   * filter or a mask reads all rows; another zoom reads all places.
   */
  update(change: EngineChange): EngineChanged;
  /**
   * After a change of filters, what is no number of a node or a total is counted when it is read. This counts it beforehand, a part at a
   * time, so that no read takes long.
   * @param isOver ends the work early when it returns true; the next call goes on
   * @returns whether all that was read before is up to date
   */
  catchUp(isOver: () => boolean): boolean;
  /**
   * Another selection over the same table, which shares its columns, orders and tree: a second side to compare with. It
   * starts as an engine does, with all of the time and no filter.
   */
  fork(): Engine;

  readonly counts: LevelCounts;
  readonly measure: Measure;
  /** The figures of the measure at the nodes of `counts`; null while the measure is the number of incidents. */
  readonly figures: NodeFigures | null;
  /** Which values of a dimension have a part of their own, under the measure; null for an unknown dimension. */
  splitParts(dimension: string): SplitParts | null;
  /** The measure by the values of a dimension, under the window and all filters but that of the dimension. */
  tallies(query: ValueTalliesQuery): Tallies;
  /** The measure under window and filters, line by line, of all places or in bounds. */
  measured(bounds?: Bounds): readonly MeasureTotal[];
  /** The measure at a node, as one group, with the parts of the split. Reads all rows of the node. */
  talliesAt(node: number): Tallies;
  /** The measure by bins of time. The engine keeps the last answers. */
  binTallies(query: BinTalliesQuery): Tallies;
  /** Incidents by two numbers, under the window and all filters but those of the two. The engine keeps the last answer. */
  pairs(query: PairsQuery): NumberPairs;
  /** Totals under window and filters, of all places. Always up to date, so that reading them costs nothing. */
  readonly totals: MatchTotals;
  /**
   * Ids of the lines of the totals: kinds of incidents whose figures must not be added up (see `countLinesOf`). Empty
   * when the table does not distinguish its incidents.
   */
  readonly lines: readonly string[];
  /** Totals of each line, in the order of `lines`, of all places or in bounds. Always up to date, like `totals`. */
  totalsByLine(bounds?: Bounds): readonly MatchTotals[];
  /** Incidents under all filters except time. */
  readonly filteredIncidents: number;
  /** Incidents whose primary place lies in the bounds. Reads places and no rows. */
  incidentsWithin(bounds: Bounds): number;
  /** Totals of the incidents whose primary place lies in the bounds. */
  totalsIn(bounds: Bounds): MatchTotals;
  /** Totals of the incidents at a node, with the ranges that `counts` does not have. Reads all rows of the node. */
  totalsAt(node: number): MatchTotals;
  /** As `totalsAt`, for each line, in the order of `lines`. */
  totalsAtByLine(node: number): readonly MatchTotals[];
  /** Index of a row's line in `lines`; -1 when the table has no lines. */
  lineOf(row: number): number;
  /**
   * Counts by bin under all filters except time, or of all incidents. `edges` in minutes, ascending. The engine keeps the
   * result: the caller must not change it.
   */
  histogram(edges: Float64Array, rows?: 'filtered' | 'all'): Histogram;
  /**
   * Incidents by code, under the window, the masks and the filters of all other dimensions. The caller owns the array.
   */
  facet(dimension: string, bounds?: Bounds): Int32Array;
  /** Matching primary rows. Equal casualties are sorted by date; not stated comes last. The caller owns the array. */
  rows(order: SortOrder, bounds?: Bounds): Int32Array;
  /** Matching rows (sites of any role) at a node of the tree, by start. */
  rowsAt(node: number): Int32Array;
  /** Places with a matching row at a node, in no order. Reads the node's places and no rows. The caller owns the array. */
  placesAt(node: number): Int32Array;
  /** Matching incidents (primary rows) at a place. */
  incidentsOf(place: number): number;
  /** The row, of any role, when exactly one matches at a node of the current level; else -1. */
  soleRow(node: number): number;
  /** Nodes of the current level that stand in the bounds, with or without a match. */
  nodesIn(bounds: Bounds): Int32Array;
  /** Bounds of a node's places: a map that shows these splits the node. */
  boundsOf(node: number): Bounds;
  /**
   * Whether no zoom splits the node: its places are one point, or within the cluster radius even at the highest zoom.
   */
  isPoint(node: number): boolean;
  /** How a row matches window and filters: 2 certainly, 1 possibly, 0 not at all. */
  match(row: number): 0 | 1 | 2;
  /** Whether a row passes all filters except time. */
  passes(row: number): boolean;
  /**
   * Start of the first incident that starts after the minute, under all filters except time; null when there is none.
   */
  nextStart(minute: number): number | null;
  /** As `nextStart`, of the last incident that starts before the minute. */
  previousStart(minute: number): number | null;
}
