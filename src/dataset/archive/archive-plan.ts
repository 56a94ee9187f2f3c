import { binWindows } from '../../spacetime/cells/cell-bins';
import { incidentsByCell } from '../../spacetime/cells/cell-facts';
import { cellsIn } from '../../spacetime/cells/cell-grid';
import { type CellArea, levelForZoom, regionLevelOf } from '../../spacetime/cells/cell-nodes';
import { type ArchiveTime, type DayWindow, needsOf } from '../../spacetime/cells/window-count';
import type { Bounds } from '../../spacetime/engine';
import type { Manifest } from './manifest';
import type { PartShelf, ShelfPart } from './part-shelf';

/** So many incidents in view, of all times, are loaded one by one: with more, only their counts are. */
export const MOST_ROWS = 200_000;

/** Where the map looks. */
export interface PlannedView {
  readonly bounds: Bounds;
  readonly zoom: number;
}

/** An area of cells that the map needs, whether it is in memory or not. */
export type WantedArea = Pick<CellArea, 'level' | 'regionLevel' | 'region'>;

/** All of the archive, with what has no point. */
export const WORLD: WantedArea = { level: 0, regionLevel: 0, region: 0 };
/** See `AreaTables.crossings`. */
export const CROSSINGS: ShelfPart = { ...WORLD, table: 'crossings', month: 0 };

/** The levels that the map shows; of a host without ranges only those whose files are read whole. */
export function shownLevels({ levels }: Manifest, hasRanges: boolean): readonly number[] {
  return levels.filter(({ level, ranged }) => level > 0 && (hasRanges || ranged === 0)).map(({ level }) => level);
}

/** Bytes of the files that a host without ranges would have to send whole. */
export function bytesWithoutRanges({ levels, rows }: Manifest): number {
  return levels.reduce((sum, { ranged }) => sum + ranged, rows.ranged);
}

/** The areas that a view needs, the coarsest first: without the coarser cells, finer ones would not be known to be within them. */
export function areasOf({ bounds, zoom }: PlannedView, levels: readonly number[]): readonly WantedArea[] {
  const deepest = levelForZoom(zoom, levels);
  return levels
    .filter((level) => level <= deepest)
    .flatMap((level) => {
      const regionLevel = regionLevelOf(level, levels);
      return cellsIn(bounds, regionLevel).map((region) => ({ level, regionLevel, region }));
    });
}

/** The tables of the areas beside those by month that a window needs, as far as they are missing. */
export function edgesOf(areas: readonly WantedArea[], window: DayWindow, time: ArchiveTime): readonly ShelfPart[] {
  const { days, spans } = needsOf(window, time);
  return areas.flatMap(({ level, regionLevel, region }) => [
    ...days.map((month) => ({ table: 'days' as const, level, regionLevel, region, month })),
    ...spans.map((month) => ({ table: 'spans' as const, level, regionLevel, region, month })),
  ]);
}

/** The tables that histograms need. Bins of whole months need few intervals, where the archive has those apart. */
export function partsOfBins(
  lacking: readonly Float64Array[],
  time: ArchiveTime,
  hasCrossings: boolean,
): readonly ShelfPart[] {
  const parts = lacking.flatMap((edges): readonly ShelfPart[] => {
    const needs = binWindows(edges).flatMap((window) => (window ? [needsOf(window, time)] : []));
    if (hasCrossings && needs.every(({ days }) => days.length === 0)) return [CROSSINGS];
    return needs.flatMap(({ days, spans }) => [
      ...days.map((month) => ({ ...WORLD, table: 'days' as const, month })),
      ...spans.map((month) => ({ ...WORLD, table: 'spans' as const, month })),
    ]);
  });
  return [...new Map(parts.map((part) => [`${part.table}/${part.month}`, part])).values()];
}

/**
 * The tables of the months next to those in which a window ends, month by month in the order in which they are of use.
 * @param toward 1 while the window moves to later dates, -1 to earlier ones; 0 where it has not moved
 */
export function neighboursOf(
  areas: readonly WantedArea[],
  { days, months: [first, last] }: ArchiveTime,
  window: DayWindow,
  toward: number,
): readonly (readonly ShelfPart[])[] {
  const { spans } = needsOf(window, { days, months: [first, last] });
  const steps = toward === 0 ? [0, 1, -1] : [0, toward, 2 * toward, -toward];
  const near = new Set(
    steps.flatMap((step) => spans.map((month) => month + step)).filter((month) => month >= first && month < last),
  );
  return [...near].map((month) =>
    areas.flatMap(({ level, regionLevel, region }) =>
      (['days', 'spans'] as const).map((table) => ({ table, level, regionLevel, region, month })),
    ),
  );
}

/** How many incidents, of all times, the cells in view hold, and these cells; null while a part is missing. */
export interface InView {
  readonly incidents: number;
  readonly level: number;
  readonly cells: readonly number[];
}

/** @param margin widens the view, in cells */
export function countInView(
  { bounds, zoom }: PlannedView,
  levels: readonly number[],
  shelf: PartShelf,
  margin = 0,
): InView | null {
  const level = levelForZoom(zoom, levels);
  const regionLevel = regionLevelOf(level, levels);
  const cells = cellsIn(bounds, level, margin);
  const own = new Set(cells);
  let incidents = 0;
  for (const region of new Set(cells.map((cell) => cell >> (2 * (level - regionLevel))))) {
    const area = shelf.area(level, regionLevel, region);
    if (!area) return null;
    const { months } = area.tables;
    incidentsByCell(months).forEach((count, i) => {
      if (own.has(months.cells[i] ?? -1)) incidents += count;
    });
  }
  return { incidents, level, cells };
}

/** Cells as runs of neighbours, ascending. */
export function runsOf(cells: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const cell of [...cells].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && cell === last[1] + 1) last[1] = cell;
    else runs.push([cell, cell]);
  }
  return runs;
}
