import { addRecord, addRow, FIELD, RECORD_SIZE } from './count-record';
import type { LevelCounts } from './engine';
import type { EventTable } from './event-table';
import type { PlaceTree } from './place-tree';
import type { RingSplit } from './ring-split';
import type { TimeMatch } from './time-index';

export interface LiveCounts {
  readonly level: LevelCounts;
  /** One record a place (see `count-record.ts`), and a last one for the rows without a place. */
  readonly records: Int32Array;
  /** Of all rows; a double each, for sums beyond an Int32. */
  readonly total: Float64Array;
  /** A row that no filter excludes changed its match. */
  change(row: number, before: TimeMatch, after: TimeMatch): void;
  /** Counts everything anew; `matchOf` is each row's match under time and filters. */
  recount(match: Uint8Array, excluded: Uint32Array): void;
  setLevel(level: number): void;
  setSplit(split: RingSplit | null, match: Uint8Array, excluded: Uint32Array): void;
}

/**
 * Counts by place, which do not depend on the zoom, and the sums of them for the nodes of the one level on screen. A
 * change of zoom then costs the places, not the rows.
 */
export function createLiveCounts(table: EventTable, tree: PlaceTree): LiveCounts {
  const { placeCount, nodeCount } = tree;
  const records = new Int32Array((placeCount + 1) * RECORD_SIZE);
  const total = new Float64Array(RECORD_SIZE);
  const sites = new Int32Array(nodeCount);
  const incidents = new Int32Array(nodeCount);
  const possible = new Int32Array(nodeCount);
  const killed = new Int32Array(nodeCount);
  const wounded = new Int32Array(nodeCount);
  const killedNotStated = new Int32Array(nodeCount);
  const woundedNotStated = new Int32Array(nodeCount);
  const rowSum = new Int32Array(nodeCount);
  const columns = [sites, incidents, possible, killed, wounded, killedNotStated, woundedNotStated, rowSum];
  const nodesOfLevel: (Int32Array | undefined)[] = [];
  let ring: RingSplit | null = null;
  let splitByPlace = new Int32Array(0);
  let splitByNode = new Int32Array(0);
  let level = 0;
  let nodeOf = tree.nodeOf[0] ?? new Int32Array(0);
  let counts = describe();

  function describe(): LevelCounts {
    nodesOfLevel[level] ??= nodesAt(tree, level);
    return {
      level,
      nodes: nodesOfLevel[level] ?? new Int32Array(0),
      sites,
      incidents,
      possible,
      killed,
      wounded,
      killedNotStated,
      woundedNotStated,
      rowSum,
      splitSize: ring?.size ?? 0,
      split: splitByNode,
    };
  }

  const addToNode = (node: number, row: number, isPossible: boolean, sign: 1 | -1): void => {
    bump(sites, node, sign);
    bump(rowSum, node, sign * row);
    if (table.primary[row] !== 1) return;
    bump(incidents, node, sign);
    if (isPossible) bump(possible, node, sign);
    const dead = table.killedBest[row] ?? 0;
    if (dead < 0) bump(killedNotStated, node, sign);
    else bump(killed, node, sign * dead);
    const hurt = table.woundedBest[row] ?? 0;
    if (hurt < 0) bump(woundedNotStated, node, sign);
    else bump(wounded, node, sign * hurt);
  };

  const addToSplit = (split: Int32Array, at: number, row: number, sign: 1 | -1): void => {
    if (!ring || table.primary[row] !== 1) return;
    for (let bits = ring.parts[row] ?? 0; bits !== 0; bits &= bits - 1) {
      bump(split, at * ring.size + 31 - Math.clz32(bits & -bits), sign);
    }
  };

  const sumPlaces = (): void => {
    for (const column of columns) column.fill(0);
    splitByNode.fill(0);
    const size = ring?.size ?? 0;
    for (let place = 0; place < placeCount; place += 1) {
      const at = place * RECORD_SIZE;
      if (records[at + FIELD.sites] === 0) continue;
      const node = nodeOf[place] ?? 0;
      bump(sites, node, records[at + FIELD.sites] ?? 0);
      bump(incidents, node, records[at + FIELD.incidents] ?? 0);
      bump(possible, node, records[at + FIELD.possible] ?? 0);
      bump(killed, node, records[at + FIELD.killed] ?? 0);
      bump(wounded, node, records[at + FIELD.wounded] ?? 0);
      bump(killedNotStated, node, records[at + FIELD.killedNotStated] ?? 0);
      bump(woundedNotStated, node, records[at + FIELD.woundedNotStated] ?? 0);
      bump(rowSum, node, records[at + FIELD.rowSum] ?? 0);
      for (let part = 0; part < size; part += 1) {
        bump(splitByNode, node * size + part, splitByPlace[place * size + part] ?? 0);
      }
    }
  };

  const recountSplit = (match: Uint8Array, excluded: Uint32Array): void => {
    splitByPlace.fill(0);
    if (!ring) return;
    for (let row = 0; row < table.length; row += 1) {
      const place = table.place[row] ?? -1;
      if (match[row] !== 0 && excluded[row] === 0 && place >= 0) addToSplit(splitByPlace, place, row, 1);
    }
  };

  return {
    get level() {
      return counts;
    },
    records,
    total,
    change(row, before, after) {
      const place = table.place[row] ?? -1;
      const at = (place < 0 ? placeCount : place) * RECORD_SIZE;
      const node = place < 0 ? -1 : (nodeOf[place] ?? 0);
      if (before !== 0 && after !== 0) {
        if (table.primary[row] !== 1) return;
        const by = after === 1 ? 1 : -1;
        bump(records, at + FIELD.possible, by);
        total[FIELD.possible] = (total[FIELD.possible] ?? 0) + by;
        if (node >= 0) bump(possible, node, by);
        return;
      }
      const sign = after === 0 ? -1 : 1;
      const isPossible = before === 1 || after === 1;
      addRow(records, at, table, row, isPossible, sign);
      addRow(total, 0, table, row, isPossible, sign);
      if (node < 0) return;
      addToNode(node, row, isPossible, sign);
      addToSplit(splitByPlace, place, row, sign);
      addToSplit(splitByNode, node, row, sign);
    },
    recount(match, excluded) {
      records.fill(0);
      total.fill(0);
      for (let row = 0; row < table.length; row += 1) {
        if (match[row] === 0 || excluded[row] !== 0) continue;
        const place = table.place[row] ?? -1;
        addRow(records, (place < 0 ? placeCount : place) * RECORD_SIZE, table, row, match[row] === 1, 1);
      }
      for (let place = 0; place <= placeCount; place += 1) addRecord(total, 0, records, place * RECORD_SIZE);
      recountSplit(match, excluded);
      sumPlaces();
    },
    setLevel(next) {
      level = next;
      nodeOf = tree.nodeOf[level] ?? new Int32Array(0);
      counts = describe();
      sumPlaces();
    },
    setSplit(next, match, excluded) {
      ring = next;
      splitByPlace = new Int32Array(placeCount * (ring?.size ?? 0));
      splitByNode = new Int32Array(nodeCount * (ring?.size ?? 0));
      recountSplit(match, excluded);
      counts = describe();
      sumPlaces();
    },
  };
}

function nodesAt(tree: PlaceTree, level: number): Int32Array {
  const zoom = level + tree.minZoom;
  const nodes: number[] = [];
  for (let node = 0; node < tree.nodeCount; node += 1) {
    if ((tree.zoomFrom[node] ?? 0) <= zoom && (tree.zoomTo[node] ?? 0) >= zoom) nodes.push(node);
  }
  return Int32Array.from(nodes);
}

function bump(array: Int32Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}
