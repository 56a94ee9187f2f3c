import { createCellAtlas } from '../dataset/archive/archive-atlas';
import {
  areasOf,
  countInView,
  edgesOf,
  MOST_ROWS,
  type PlannedView,
  runsOf,
  type WantedArea,
  WORLD,
} from '../dataset/archive/archive-plan';
import { boundsOfCells, holds } from '../dataset/archive/area-bounds';
import type { Problem } from '../dataset/problem';
import { MINUTES_PER_DAY } from '../domain/time-interval';
import { type CellEngine, createCellEngine } from '../spacetime/cells/cell-engine';
import type { CellArea } from '../spacetime/cells/cell-nodes';
import type { DayWindow } from '../spacetime/cells/window-count';
import type { ArchiveHost } from './archive-host';
import { type ArchiveParts, type ArchiveScreen, loadAll } from './archive-parts';
import type { ArchiveState } from './archive-state';
import type { LibraryServices } from './library-services';

/** Up to so many bytes, the incidents in view are fetched without a question. */
const ROWS_UNASKED = 8_000_000;
/** So much is added around the view when incidents are loaded, in cells, so that a small move needs no other ones. */
const MARGIN = 2;

/** Shows the cells of a view, or its incidents where they are few. */
export interface ArchiveView {
  /** Returns a problem, or null. After `isLate` says yes, it does nothing more. */
  show(
    view: PlannedView,
    wanted: readonly WantedArea[],
    window: DayWindow,
    isLate: () => boolean,
  ): Promise<Problem | null>;
  engineOf(areas: readonly CellArea[]): CellEngine;
  /** The incidents in view are fetched next, whatever they cost. */
  wantRows(): void;
}

interface ViewTools {
  readonly parts: ArchiveParts;
  readonly host: ArchiveHost;
  readonly screen: ArchiveScreen;
  readonly services: Pick<LibraryServices, 'startWorker'>;
  /** The levels that can be shown. */
  levels(): readonly number[];
  hasRows(): boolean;
  tell(state: Partial<ArchiveState>): void;
}

export function createArchiveView({ parts, host, screen, services, levels, hasRows, tell }: ViewTools): ArchiveView {
  const { manifest, shelf, world, facts, reader } = parts;
  let areasShown = '';
  /** The cells whose incidents are on the screen. */
  let rowsShown = '';
  let isEager = false;

  const engineOf = (areas: readonly CellArea[]) =>
    createCellEngine({ facts, world: world.tables, levels: levels(), areas });

  const showCells = async (
    view: PlannedView,
    wanted: readonly WantedArea[],
    window: DayWindow,
    isLate: () => boolean,
  ): Promise<Problem | null> => {
    const key = `${levels().join()} ${wanted.map(({ level, region }) => `${level}/${region}`).join()}`;
    if (key === areasShown && screen.cells()) return null;
    const areas = wanted.flatMap(({ level, regionLevel, region }) => shelf.area(level, regionLevel, region) ?? []);
    const next = engineOf(areas);
    next.update({ zoom: view.zoom, window: [window[0] * MINUTES_PER_DAY, window[1] * MINUTES_PER_DAY] });
    const problem = await loadAll(shelf, edgesOf([...next.cells.areas, WORLD], window, facts.time));
    if (isLate() || problem) return problem;
    next.update({});
    areasShown = key;
    host.swap(createCellAtlas(manifest, next));
    return null;
  };

  const showRows = async (view: PlannedView, isLate: () => boolean): Promise<Problem | null> => {
    const area = screen.area();
    if (area && holds(area, view.bounds)) {
      tell({ rows: { status: 'loaded' } });
      return null;
    }
    const wide = countInView(view, levels(), shelf, MARGIN);
    const chosen = wide && wide.incidents <= MOST_ROWS ? wide : countInView(view, levels(), shelf);
    if (!chosen) return null;
    const request = { level: chosen.level, cells: runsOf(chosen.cells) };
    const key = JSON.stringify(request);
    if (area && key === rowsShown) return null;
    const cost = await reader.cost(request);
    if (isLate()) return null;
    if (!cost.ok) return cost.problem;
    if (cost.value.bytes > ROWS_UNASKED && !isEager) {
      tell({ rows: { status: 'offered', bytes: cost.value.bytes } });
      return await showCells(view, areasOf(view, levels()), screen.window(), isLate);
    }
    isEager = false;
    tell({ rows: { status: 'loading' } });
    const [rows, { importArea }] = await Promise.all([reader.rows(request), import('./area-import')]);
    if (isLate()) return null;
    if (!rows.ok) return rows.problem;
    const bounds = boundsOfCells(chosen.cells, chosen.level);
    const imported = await importArea(manifest, rows.value, bounds, services);
    if (isLate()) return null;
    if (!imported.ok) return imported.problem;
    areasShown = '';
    rowsShown = key;
    host.swap(imported.value);
    tell({ rows: { status: 'loaded' } });
    return null;
  };

  return {
    engineOf,
    wantRows() {
      isEager = true;
    },
    async show(view, wanted, window, isLate) {
      const inView = hasRows() ? countInView(view, levels(), shelf) : null;
      tell({ inView: inView?.incidents ?? null });
      if (inView && inView.incidents <= MOST_ROWS && inView.incidents > 0) return await showRows(view, isLate);
      isEager = false;
      tell({ rows: { status: 'none' } });
      return await showCells(view, wanted, window, isLate);
    },
  };
}
