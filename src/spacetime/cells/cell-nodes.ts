import type { PlaceTable } from '../event-table';
import type { PlaceTree } from '../place-tree';
import { incidentsByCell } from './cell-facts';
import { ancestorOf, columnOf, latitudeOf, rowOf } from './cell-grid';
import type { AreaTables } from './window-count';

/** The cells of one level within one cell of a coarser level, the region. */
export interface CellArea {
  readonly level: number;
  readonly regionLevel: number;
  readonly region: number;
  readonly tables: AreaTables;
}

/** The cells that are in memory, as the nodes of a tree. A node is its own place. */
export interface CellNodes {
  readonly areas: readonly CellArea[];
  readonly tree: PlaceTree;
  readonly places: PlaceTable;
  /** By node. */
  readonly levelOf: Uint8Array;
  readonly cellOf: Int32Array;
  /** By area, the node of its first cell; its other cells follow. */
  readonly firstNode: readonly number[];
  /** By zoom, the nodes that are drawn. Together they hold each event once. */
  readonly drawn: readonly Int32Array[];
}

/** Cells are at least 64 CSS px wide: a zoom shows the deepest level up to this much below it. */
const FINER_THAN_ZOOM = 3;
/** No zoom of the map is deeper. */
export const DEEPEST_ZOOM = 18;
/** A marker stands in the inner half of its cell, so that it keeps a distance from the markers of other cells. */
const INNER = 1 / 4;

/** The deepest level that a zoom shows. */
export function levelForZoom(zoom: number, levels: readonly number[]): number {
  const finest = Math.floor(zoom) + FINER_THAN_ZOOM;
  return levels.findLast((level) => level <= finest) ?? levels[0] ?? 0;
}

/** The level of the regions in which the cells of a level are read: 256 cells at most, and no part of a cell one level up. */
export function regionLevelOf(level: number, levels: readonly number[]): number {
  const above = levels[levels.indexOf(level) - 1];
  return above === undefined ? 0 : Math.max(0, Math.min(level - 4, above));
}

/** @param levels of the archive, from the coarsest that the map shows; the areas may lack some of them */
export function cellNodesOf(levels: readonly number[], given: readonly CellArea[]): CellNodes {
  const areas = withoutOrphans(levels, given);
  const levelOf: number[] = [];
  const cellOf: number[] = [];
  const firstNode: number[] = [];
  for (const { level, tables } of areas) {
    firstNode.push(cellOf.length);
    for (const cell of tables.months.cells) {
      levelOf.push(level);
      cellOf.push(cell);
    }
  }
  const nodes = { levelOf: Uint8Array.from(levelOf), cellOf: Int32Array.from(cellOf) };
  const has = areaFinder(areas);
  const drawn = Array.from({ length: DEEPEST_ZOOM + 1 }, (_, zoom) => drawnAt(zoom, levels, nodes, has));
  const { lon, lat } = positionsOf(areas, firstNode, nodes);
  const { length } = cellOf;
  const next = (level: number) => levels[levels.indexOf(level) + 1] ?? level + 2;
  const tree: PlaceTree = {
    placeCount: length,
    nodeCount: length,
    minZoom: 0,
    maxZoom: DEEPEST_ZOOM,
    radius: 2 ** (9 - FINER_THAN_ZOOM),
    lon,
    lat,
    parent: new Int32Array(length).fill(-1),
    zoomTo: nodes.levelOf.map((level) => Math.min(DEEPEST_ZOOM - 1, next(level) - FINER_THAN_ZOOM - 1)),
    zoomFrom: nodes.levelOf.map((level) => (level === levels[0] ? 0 : Math.max(0, level - FINER_THAN_ZOOM))),
    nodeOf: [],
  };
  return { areas, tree, places: { length, lon, lat }, ...nodes, firstNode, drawn };
}

type Has = (level: number, region: number) => boolean;

function areaFinder(areas: readonly CellArea[]): Has {
  const known = new Set(areas.map(({ level, region }) => `${level}/${region}`));
  return (level, region) => known.has(`${level}/${region}`);
}

/** An area whose coarser cells are not in memory would count its events beside those of a cell that holds it. */
function withoutOrphans(levels: readonly number[], areas: readonly CellArea[]): readonly CellArea[] {
  const kept: CellArea[] = [];
  for (const level of levels) {
    const above = levels[levels.indexOf(level) - 1];
    const has = areaFinder(kept);
    for (const area of areas.filter((each) => each.level === level)) {
      const isHeld =
        above === undefined || has(above, ancestorOf(area.region, area.regionLevel, regionLevelOf(above, levels)));
      if (isHeld) kept.push(area);
    }
  }
  return kept;
}

function drawnAt(
  zoom: number,
  levels: readonly number[],
  { levelOf, cellOf }: Pick<CellNodes, 'levelOf' | 'cellOf'>,
  has: Has,
): Int32Array {
  const deepest = levelForZoom(zoom, levels);
  const nodes: number[] = [];
  for (let node = 0; node < cellOf.length; node += 1) {
    const level = levelOf[node] ?? 0;
    if (level > deepest || (cellOf[node] ?? 0) < 0) continue;
    const finer = levels[levels.indexOf(level) + 1];
    const isOpened =
      finer !== undefined &&
      finer <= deepest &&
      has(finer, ancestorOf(cellOf[node] ?? 0, level, regionLevelOf(finer, levels)));
    if (!isOpened) nodes.push(node);
  }
  return Int32Array.from(nodes);
}

/** Where markers stand: at the heaviest cell within, as far as it is known, and within the inner half of their own. */
function positionsOf(
  areas: readonly CellArea[],
  firstNode: readonly number[],
  { levelOf, cellOf }: Pick<CellNodes, 'levelOf' | 'cellOf'>,
) {
  const x = Float64Array.from(cellOf, (cell, node) => (columnOf(cell) + 0.5) / 2 ** (levelOf[node] ?? 0));
  const y = Float64Array.from(cellOf, (cell, node) => (rowOf(cell) + 0.5) / 2 ** (levelOf[node] ?? 0));
  const heaviest = new Float64Array(cellOf.length);
  const nodeAt = new Map(Array.from(cellOf, (cell, node) => [`${levelOf[node]}/${cell}`, node]));
  const levels = [...new Set(areas.map(({ level }) => level))].sort((a, b) => a - b);
  for (let index = areas.length - 1; index >= 0; index -= 1) {
    const area = areas[index];
    const above = area && levels[levels.indexOf(area.level) - 1];
    if (!area || above === undefined) continue;
    incidentsByCell(area.tables.months).forEach((weight, i) => {
      const node = (firstNode[index] ?? 0) + i;
      const parent = nodeAt.get(`${above}/${ancestorOf(cellOf[node] ?? 0, area.level, above)}`);
      if (parent === undefined || weight <= (heaviest[parent] ?? 0)) return;
      heaviest[parent] = weight;
      x[parent] = near((columnOf(cellOf[parent] ?? 0) + 0.5) / 2 ** above, x[node] ?? 0, INNER / 2 ** above);
      y[parent] = near((rowOf(cellOf[parent] ?? 0) + 0.5) / 2 ** above, y[node] ?? 0, INNER / 2 ** above);
    });
  }
  return { lon: x.map((each) => each * 360 - 180), lat: y.map(latitudeOf) };
}

function near(middle: number, wanted: number, most: number): number {
  return Math.min(Math.max(wanted, middle - most), middle + most);
}
