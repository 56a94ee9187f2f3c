import { classIdsOf, createCellAtlas } from '../dataset/archive/archive-atlas';
import {
  areasOf,
  bytesWithoutRanges,
  countInView,
  edgesOf,
  MOST_ROWS,
  neighboursOf,
  type PlannedView,
  runsOf,
  shownLevels,
  type WantedArea,
} from '../dataset/archive/archive-plan';
import type { ArchiveReader } from '../dataset/archive/archive-reader';
import { boundsOfCells, holds } from '../dataset/archive/area-bounds';
import type { Manifest } from '../dataset/archive/manifest';
import { createPartShelf, type PartShelf, type ShelfPart } from '../dataset/archive/part-shelf';
import type { Problem } from '../dataset/problem';
import { MINUTES_PER_DAY } from '../domain/time-interval';
import { type CellEngine, createCellEngine } from '../spacetime/cells/cell-engine';
import { type CellFacts, cellFactsOf } from '../spacetime/cells/cell-facts';
import type { CellArea } from '../spacetime/cells/cell-nodes';
import type { DayWindow } from '../spacetime/cells/window-count';
import type { Bounds } from '../spacetime/engine';
import type { ArchiveHost, OpenArchive } from './archive-host';
import type { ArchiveState } from './archive-state';
import { importArea } from './area-import';
import type { LibraryServices } from './library-services';

/** Up to so many bytes, the incidents in view are fetched without a question. */
const ROWS_UNASKED = 8_000_000;
/** Time until parts that could not be had are asked for again. */
const AGAIN_MS = 5000;
/** So much is added around the view when incidents are loaded, in cells, so that a small move needs no other ones. */
const MARGIN = 2;

type Opened = { readonly ok: true; readonly archive: OpenArchive } | { readonly ok: false; readonly problem: Problem };
type Services = Pick<LibraryServices, 'startWorker'>;

/** Opens an archive and shows its coarsest cells. `url` is that of the manifest, `link` the address as the link has it. */
export async function openArchive(
  url: string,
  link: string,
  reader: ArchiveReader,
  host: ArchiveHost,
  services: Services,
): Promise<Opened> {
  const opened = await reader.open(url);
  if (!opened.ok) return opened;
  const manifest = opened.value;
  const shelf = createPartShelf(reader);
  const months = (level: number): ShelfPart => ({ table: 'months', level, regionLevel: 0, region: 0, month: 0 });
  const [coarsest] = shownLevels(manifest, false).concat(shownLevels(manifest, true));
  const parts = [months(0), ...(coarsest === undefined ? [] : [months(coarsest)])];
  for (const loaded of await Promise.all(parts.map(shelf.load))) if (!loaded.ok) return loaded;
  const world = shelf.area(0, 0, 0);
  if (!world) return { ok: false, problem: { code: 'archiveInvalid', params: { url, path: 'levels' } } };
  const facts = cellFactsOf(
    { days: manifest.days, months: manifest.months },
    classIdsOf(manifest),
    world.tables.months,
  );
  return { ok: true, archive: createOpenArchive({ manifest, shelf, world, facts, link, reader }, host, services) };
}

interface Parts {
  readonly manifest: Manifest;
  readonly shelf: PartShelf;
  readonly world: CellArea;
  readonly facts: CellFacts;
  readonly link: string;
  readonly reader: ArchiveReader;
}

function createOpenArchive(
  { manifest, shelf, world, facts, link, reader }: Parts,
  host: ArchiveHost,
  services: Services,
): OpenArchive {
  let hasRanges = true;
  let levels = shownLevels(manifest, hasRanges);
  let state: ArchiveState = {
    link,
    status: 'ready',
    isOld: false,
    problem: null,
    inView: null,
    limit: MOST_ROWS,
    rows: { status: 'none' },
  };
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the latest plan. A plan that is not the latest one when its parts arrive does nothing more. */
  let latest = 0;
  let areasShown = '';
  let isEager = false;
  let isTold = false;
  /** The cells whose incidents are on the screen. */
  let rowsShown = '';
  const ownId = () => atlas.id;

  const engineOf = (areas: readonly CellArea[]) => createCellEngine({ facts, world: world.tables, levels, areas });
  const tell = (part: Partial<ArchiveState>) => {
    if (isClosed) return;
    const next = { ...state, ...part };
    if (JSON.stringify(next) === JSON.stringify(state) && isTold) return;
    isTold = true;
    state = next;
    host.tell(state);
  };
  const cellsShown = (): CellEngine | null => {
    const shown = host.shown();
    return shown?.id === ownId() && shown.engine.cells ? (shown.engine as CellEngine) : null;
  };
  const areaShown = (): Bounds | null => {
    const shown = host.shown();
    return shown?.id === ownId() ? (shown.archive?.area ?? null) : null;
  };
  const windowNow = (): DayWindow => {
    const [from, to] = host.window().map((minute) => minute / MINUTES_PER_DAY);
    const first = Math.floor(from ?? 0);
    return [first, Math.max(first + 1, Math.ceil(to ?? 0))];
  };

  const fail = (problem: Problem) => {
    if (problem.code === 'archiveNoRange' && hasRanges) {
      hasRanges = false;
      levels = shownLevels(manifest, false);
      tell({ problem: { code: 'archiveNoRange', params: { bytes: bytesWithoutRanges(manifest) } }, status: 'ready' });
      follow();
      return;
    }
    tell({ status: 'failed', problem, isOld: cellsShown()?.cells.isOld ?? false });
    clearTimeout(timer);
    // Nobody watches a part that is wrong come right. A connection comes back.
    if (problem.code === 'archiveOffline') timer = setTimeout(follow, AGAIN_MS);
  };

  /** Returns the first problem, or null. */
  const loadAll = async (parts: readonly ShelfPart[]): Promise<Problem | null> => {
    const answers = await Promise.all(parts.map(shelf.load));
    const failed = answers.find((answer) => !answer.ok);
    return failed && !failed.ok ? failed.problem : null;
  };
  const monthsOf = (areas: readonly WantedArea[]): ShelfPart[] =>
    areas.map((area) => ({ ...area, table: 'months', month: 0 }));
  const WORLD: WantedArea = { level: 0, regionLevel: 0, region: 0 };

  const run = async () => {
    latest += 1;
    const mine = latest;
    const isLate = () => isClosed || mine !== latest;
    const view = host.view();
    const window = windowNow();
    const wanted = view ? areasOf(view, levels) : [];
    const engine = cellsShown();
    // What the engine on the screen waits for comes first: without it the numbers stay old.
    const missing = [
      ...(engine ? edgesOf([...engine.cells.areas, WORLD], window, facts.time) : []),
      ...monthsOf(wanted),
    ].filter((part) => !shelf.has(part));
    if (missing.length > 0 || engine?.cells.isOld) tell({ status: 'loading', isOld: engine?.cells.isOld ?? false });
    const first = await loadAll(missing);
    if (isLate()) return;
    if (first) {
      fail(first);
      return;
    }
    if (engine?.cells.isOld) host.refresh();
    if (view) {
      const problem = await showView(view, wanted, window, isLate);
      if (isLate()) return;
      if (problem) {
        fail(problem);
        return;
      }
    }
    tell({
      status: 'ready',
      isOld: cellsShown()?.cells.isOld ?? false,
      ...(state.problem?.code !== 'archiveNoRange' && { problem: null }),
    });
    await fetchAhead(window, isLate);
  };

  const showView = async (
    view: PlannedView,
    wanted: readonly WantedArea[],
    window: DayWindow,
    isLate: () => boolean,
  ): Promise<Problem | null> => {
    const inView =
      hasRanges || manifest.rows.files.every(({ index }) => !index) ? countInView(view, levels, shelf) : null;
    tell({ inView: inView?.incidents ?? null });
    if (inView && inView.incidents <= MOST_ROWS && inView.incidents > 0) return await showRows(view, isLate);
    isEager = false;
    tell({ rows: { status: 'none' } });
    return await showCells(view, wanted, window, isLate);
  };

  const showCells = async (
    view: PlannedView,
    wanted: readonly WantedArea[],
    window: DayWindow,
    isLate: () => boolean,
  ): Promise<Problem | null> => {
    const key = `${levels.join()} ${wanted.map(({ level, region }) => `${level}/${region}`).join()}`;
    if (key === areasShown && cellsShown()) return null;
    const areas = wanted.flatMap(({ level, regionLevel, region }) => shelf.area(level, regionLevel, region) ?? []);
    const next = engineOf(areas);
    next.update({ zoom: view.zoom, window: [window[0] * MINUTES_PER_DAY, window[1] * MINUTES_PER_DAY] });
    const problem = await loadAll(edgesOf([...next.cells.areas, WORLD], window, facts.time));
    if (isLate() || problem) return problem;
    next.update({});
    areasShown = key;
    host.swap(createCellAtlas(manifest, next));
    return null;
  };

  const showRows = async (view: PlannedView, isLate: () => boolean): Promise<Problem | null> => {
    const area = areaShown();
    if (area && holds(area, view.bounds)) {
      tell({ rows: { status: 'loaded' } });
      return null;
    }
    const wide = countInView(view, levels, shelf, MARGIN);
    const chosen = wide && wide.incidents <= MOST_ROWS ? wide : countInView(view, levels, shelf);
    if (!chosen) return null;
    const request = { level: chosen.level, cells: runsOf(chosen.cells) };
    const key = JSON.stringify(request);
    if (area && key === rowsShown) return null;
    const cost = await reader.cost(request);
    if (isLate()) return null;
    if (!cost.ok) return cost.problem;
    if (cost.value.bytes > ROWS_UNASKED && !isEager) {
      tell({ rows: { status: 'offered', bytes: cost.value.bytes } });
      return await showCells(view, areasOf(view, levels), windowNow(), isLate);
    }
    isEager = false;
    tell({ rows: { status: 'loading' } });
    const rows = await reader.rows(request);
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

  /** The counts of the world by day come first: the histogram needs them. Then the months beside those in which the window ends. */
  const fetchAhead = async (window: DayWindow, isLate: () => boolean) => {
    const engine = cellsShown();
    const [from, to] = facts.time.months;
    if (engine?.cells.lacksBins) {
      const all = Array.from({ length: to - from }, (_, month) => from + month);
      const parts = all.flatMap((month) => (['spans', 'days'] as const).map((table) => ({ ...WORLD, table, month })));
      if (parts.some((part) => !shelf.has(part))) await loadAll(parts);
      if (isLate()) return;
      host.recountBins();
    }
    const near = neighboursOf([WORLD, ...(engine?.cells.areas ?? [])], facts.time, window);
    for (const part of near) {
      if (isLate()) return;
      if (!shelf.has(part)) await shelf.load(part);
    }
  };

  function follow(): void {
    if (isClosed || host.shown()?.id !== ownId()) return;
    clearTimeout(timer);
    void run();
  }

  const first = engineOf([shelf.area(levels[0] ?? 0, 0, 0)].flatMap((area) => area ?? []));
  const atlas = createCellAtlas(manifest, first);
  host.show(atlas, link);
  tell({});
  follow();

  return {
    follow,
    loadRows() {
      isEager = true;
      follow();
    },
    tryAgain: follow,
    close() {
      isClosed = true;
      clearTimeout(timer);
      reader.dispose();
      host.tell(null);
    },
  };
}
