import { buildPlaceTree } from './build-place-tree';
import { checkTable } from './check-table';
import { type DimensionGroup, groupDimensions } from './dimension-groups';
import type { EventTable, PlaceTable } from './event-table';
import { codeFigures, type FigureCodes } from './figure-codes';
import { layOutLeaves, type NodeLeaves } from './node-leaves';
import type { PlaceTree } from './place-tree';
import { orderOf } from './row-order';
import { lastEnds } from './row-query';
import { groupBySlot, type SlotRows } from './slot-rows';
import { TableError } from './table-problem';
import type { TimeOrders } from './time-index';

/** All that the engine computes before its first selection. It is plain data, so that a worker can send it. */
export interface PreparedEngine extends TimeOrders {
  readonly table: EventTable;
  readonly places: PlaceTable;
  readonly tree: PlaceTree;
  readonly leaves: NodeLeaves;
  readonly slotRows: SlotRows;
  readonly groups: readonly DimensionGroup[];
  readonly figureCodes: FigureCodes;
  /** See `lastEnds`. */
  readonly latest: Int32Array;
}

export interface PrepareOptions {
  /** A tree that was built before for the same places. */
  readonly tree?: PlaceTree;
  /** Share of the work done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Called between the steps. */
  readonly isCancelled?: () => boolean;
}

/**
 * Null when cancelled.
 * @throws TableError when the table or the places contradict themselves
 */
export function prepareEngine(
  table: EventTable,
  places: PlaceTable,
  { tree: given, onProgress, isCancelled }: PrepareOptions = {},
): PreparedEngine | null {
  const problem = checkTable(table, places);
  if (problem) throw new TableError(problem);
  const byStart = orderOf(table.start);
  onProgress?.(0.15);
  if (isCancelled?.()) return null;
  const byEnd = orderOf(table.end);
  onProgress?.(0.3);
  if (isCancelled?.()) return null;
  const latest = lastEnds(table, byStart);
  const groups = groupDimensions(table);
  const figureCodes = codeFigures(table);
  onProgress?.(0.4);
  if (isCancelled?.()) return null;
  const tree =
    given ??
    buildPlaceTree(places, weightsOfPlaces(table, places), { onProgress: (share) => onProgress?.(0.4 + 0.5 * share) });
  if (isCancelled?.()) return null;
  const leaves = layOutLeaves(tree);
  const slotRows = groupBySlot(table, leaves, byStart);
  onProgress?.(1);
  return { table, places, tree, leaves, byStart, byEnd, slotRows, latest, groups, figureCodes };
}

/** Rows at each place; a row that is counted there weighs twice, so that a cluster stands where its incidents are counted. */
function weightsOfPlaces(table: EventTable, places: PlaceTable): Int32Array {
  const weights = new Int32Array(places.length);
  for (let row = 0; row < table.length; row += 1) {
    const place = table.place[row] ?? -1;
    if (place >= 0) weights[place] = (weights[place] ?? 0) + 1 + (table.primary[row] ?? 0);
  }
  return weights;
}

/** The buffers to transfer with `postMessage`, each once. After the transfer the sender cannot read them. */
export function transferablesOf({
  table,
  places,
  tree,
  leaves,
  slotRows,
  groups,
  figureCodes,
  ...orders
}: PreparedEngine): ArrayBuffer[] {
  const columns = [...table.dimensions, ...(table.numbers ?? [])];
  const parts = [table, places, tree, leaves, slotRows, figureCodes, orders, ...columns, ...groups, ...setsOf(groups)];
  const arrays = [...parts.flatMap((part): unknown[] => Object.values(part)), ...tree.nodeOf];
  const buffers = arrays.flatMap((value) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? value.buffer : [],
  );
  return [...new Set(buffers)];
}

function setsOf(groups: readonly DimensionGroup[]): object[] {
  return groups.flatMap(({ members }) => members.flatMap(({ sets }) => sets ?? []));
}
