import { buildPlaceTree } from './build-place-tree';
import { checkTable } from './check-table';
import type { EventTable, PlaceTable } from './event-table';
import { layOutLeaves, type NodeLeaves } from './node-leaves';
import type { PlaceTree } from './place-tree';
import { orderBy } from './row-order';
import { lastEnds } from './row-query';
import { TableError } from './table-problem';
import type { TimeOrders } from './time-index';

/** Positions in the order by start of each place's rows: `ranks[offsets[place] .. offsets[place + 1])`, ascending. */
export interface RowsByPlace {
  readonly offsets: Int32Array;
  readonly ranks: Int32Array;
}

/** All that can be computed before the first question: plain data, so that a worker can hand it over. */
export interface PreparedEngine extends TimeOrders {
  readonly table: EventTable;
  readonly places: PlaceTable;
  readonly tree: PlaceTree;
  readonly leaves: NodeLeaves;
  readonly rowsByPlace: RowsByPlace;
  /** See `lastEnds`. */
  readonly latest: Int32Array;
}

export interface PrepareOptions {
  /** A tree made before for the same places; built when absent. */
  readonly tree?: PlaceTree;
  /** Share of the work done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Asked between the steps. */
  readonly isCancelled?: () => boolean;
}

/** Null when cancelled. Throws TableError when the table or the places contradict themselves. */
export function prepareEngine(
  table: EventTable,
  places: PlaceTable,
  { tree: given, onProgress, isCancelled }: PrepareOptions = {},
): PreparedEngine | null {
  const problem = checkTable(table, places);
  if (problem) throw new TableError(problem);
  const byStart = orderBy(table.start);
  onProgress?.(0.15);
  if (isCancelled?.()) return null;
  const byEnd = orderBy(table.end);
  onProgress?.(0.3);
  if (isCancelled?.()) return null;
  const rowsByPlace = groupByPlace(table, places, byStart);
  const latest = lastEnds(table, byStart);
  onProgress?.(0.4);
  if (isCancelled?.()) return null;
  const weights = new Int32Array(places.length);
  for (let place = 0; place < places.length; place += 1) {
    weights[place] = (rowsByPlace.offsets[place + 1] ?? 0) - (rowsByPlace.offsets[place] ?? 0);
  }
  const tree = given ?? buildPlaceTree(places, weights, { onProgress: (share) => onProgress?.(0.4 + 0.55 * share) });
  if (isCancelled?.()) return null;
  const leaves = layOutLeaves(tree);
  onProgress?.(1);
  return { table, places, tree, leaves, byStart, byEnd, rowsByPlace, latest };
}

function groupByPlace(table: EventTable, places: PlaceTable, byStart: Int32Array): RowsByPlace {
  const offsets = new Int32Array(places.length + 1);
  for (let row = 0; row < table.length; row += 1) {
    const place = table.place[row] ?? -1;
    if (place >= 0) offsets[place + 1] = (offsets[place + 1] ?? 0) + 1;
  }
  for (let place = 0; place < places.length; place += 1) {
    offsets[place + 1] = (offsets[place + 1] ?? 0) + (offsets[place] ?? 0);
  }
  const ranks = new Int32Array(offsets[places.length] ?? 0);
  const cursor = offsets.slice();
  for (let rank = 0; rank < byStart.length; rank += 1) {
    const place = table.place[byStart[rank] ?? 0] ?? -1;
    if (place < 0) continue;
    const at = cursor[place] ?? 0;
    ranks[at] = rank;
    cursor[place] = at + 1;
  }
  return { offsets, ranks };
}

/** The memory to hand over with `postMessage`, each buffer once; the sender can no longer read what it prepared. */
export function transferablesOf({
  table,
  places,
  tree,
  leaves,
  rowsByPlace,
  ...orders
}: PreparedEngine): ArrayBuffer[] {
  const parts = [table, places, tree, leaves, rowsByPlace, orders, ...table.dimensions];
  const arrays = [...parts.flatMap((part): unknown[] => Object.values(part)), ...tree.nodeOf];
  const buffers = arrays.flatMap((value) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? value.buffer : [],
  );
  return [...new Set(buffers)];
}
