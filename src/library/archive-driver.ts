import type { Answer } from '../dataset/archive/archive-answer';
import { classIdsOf, createCellAtlas } from '../dataset/archive/archive-atlas';
import {
  areasOf,
  bytesWithoutRanges,
  CROSSINGS,
  edgesOf,
  MOST_ROWS,
  neighboursOf,
  partsOfBins,
  shownLevels,
  type WantedArea,
  WORLD,
} from '../dataset/archive/archive-plan';
import type { ArchiveReader } from '../dataset/archive/archive-reader';
import type { Manifest } from '../dataset/archive/manifest';
import { createPartShelf, type ShelfPart } from '../dataset/archive/part-shelf';
import type { Problem } from '../dataset/problem';
import type { CellEngine } from '../spacetime/cells/cell-engine';
import { cellFactsOf } from '../spacetime/cells/cell-facts';
import type { DayWindow } from '../spacetime/cells/window-count';
import type { ArchiveHost, OpenArchive } from './archive-host';
import { type ArchiveParts, archiveScreen, loadAll } from './archive-parts';
import type { ArchiveState } from './archive-state';
import { createArchiveView } from './archive-view';
import type { LibraryServices } from './library-services';

/** Time until parts that could not be had are asked for again. */
const AGAIN_MS = 5000;

type Services = Pick<LibraryServices, 'startWorker'>;

/** Shows the coarsest cells of an archive. `opening` is what the reader says to its manifest at `url`, `link` the address as the link has it. */
export async function openArchive(
  opening: Promise<Answer<Manifest>>,
  url: string,
  link: string,
  reader: ArchiveReader,
  host: ArchiveHost,
  services: Services,
): Promise<Answer<OpenArchive>> {
  const opened = await opening;
  if (!opened.ok) return opened;
  const manifest = opened.value;
  const shelf = createPartShelf(reader);
  const months = (level: number): ShelfPart => ({ ...WORLD, table: 'months', level, month: 0 });
  const [coarsest] = shownLevels(manifest, false).concat(shownLevels(manifest, true));
  const parts = [months(0), ...(coarsest === undefined ? [] : [months(coarsest)])];
  // The histogram asks for them as soon as the archive is shown, and reports a failure then.
  if (hasCrossings(manifest)) void shelf.load(CROSSINGS);
  for (const loaded of await Promise.all(parts.map(shelf.load))) if (!loaded.ok) return loaded;
  const world = shelf.area(0, 0, 0);
  if (!world) return { ok: false, problem: { code: 'archiveInvalid', params: { url, path: 'levels' } } };
  const facts = cellFactsOf(
    { days: manifest.days, months: manifest.months },
    classIdsOf(manifest),
    world.tables.months,
  );
  return { ok: true, value: createOpenArchive({ manifest, shelf, world, facts, link, reader }, host, services) };
}

function hasCrossings({ levels }: Manifest): boolean {
  return levels[0]?.crossings !== undefined;
}

function createOpenArchive(parts: ArchiveParts, host: ArchiveHost, services: Services): OpenArchive {
  const { manifest, shelf, facts, link, reader } = parts;
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
  let isTold = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the latest plan. A plan that is not the latest one when its parts arrive does nothing more. */
  let latest = 0;
  let lastWindow: DayWindow = facts.time.days;
  /** Where the window moved last: 1 to later dates, -1 to earlier ones. */
  let toward = 0;
  const ownId = () => atlas.id;
  const screen = archiveScreen(host, ownId);

  const tell = (part: Partial<ArchiveState>) => {
    if (isClosed) return;
    const next = { ...state, ...part };
    if (JSON.stringify(next) === JSON.stringify(state) && isTold) return;
    isTold = true;
    state = next;
    host.tell(state);
  };
  const isOld = () => screen.cells()?.cells.isOld ?? false;
  const views = createArchiveView({
    parts,
    host,
    screen,
    services,
    levels: () => levels,
    hasRows: () => hasRanges || manifest.rows.ranged === 0,
    tell,
  });

  const fail = (problem: Problem) => {
    if (problem.code === 'archiveNoRange' && hasRanges) {
      hasRanges = false;
      levels = shownLevels(manifest, false);
      tell({ problem: { code: 'archiveNoRange', params: { bytes: bytesWithoutRanges(manifest) } }, status: 'ready' });
      follow();
      return;
    }
    tell({ status: 'failed', problem, isOld: isOld() });
    clearTimeout(timer);
    // Nobody watches a part that is wrong come right. A connection comes back.
    if (problem.code === 'archiveOffline') timer = setTimeout(follow, AGAIN_MS);
  };

  const run = async () => {
    latest += 1;
    const mine = latest;
    const isLate = () => isClosed || mine !== latest;
    const view = host.view();
    const window = screen.window();
    const wanted = view ? areasOf(view, levels) : [];
    const engine = screen.cells();
    // What the engine on the screen waits for comes first: without it the numbers stay old.
    const missing = [
      ...(engine ? edgesOf([...engine.cells.areas, WORLD], window, facts.time) : []),
      ...monthsOf(wanted),
    ].filter((part) => !shelf.has(part));
    const ahead = neighboursOf([WORLD, ...(engine?.cells.areas ?? [])], facts.time, window, turn(window));
    const bins = binsOf(engine);
    // While a drag passes over months, only what is wanted now has the link to itself.
    const later = missing.length > 0 ? edgesOf(wanted, window, facts.time) : ahead.flat();
    shelf.dropAllBut([...missing, ...later, ...bins, CROSSINGS]);
    if (missing.length > 0 || isOld()) tell({ status: 'loading', isOld: isOld() });
    const first = await loadAll(shelf, missing);
    if (isLate()) return;
    if (first) {
      fail(first);
      return;
    }
    if (engine?.cells.isOld) host.refresh();
    if (view) {
      const problem = await views.show(view, wanted, window, isLate);
      if (isLate()) return;
      if (problem) {
        fail(problem);
        return;
      }
    }
    tell({ status: 'ready', isOld: isOld(), ...(state.problem?.code !== 'archiveNoRange' && { problem: null }) });
    await fetchAhead(isLate);
  };

  const turn = (window: DayWindow): number => {
    toward = Math.sign(window[0] + window[1] - lastWindow[0] - lastWindow[1]) || toward;
    lastWindow = window;
    return toward;
  };
  const binsOf = (engine: CellEngine | null): readonly ShelfPart[] => {
    const lacking = engine?.cells.lackingBins ?? [];
    return lacking.length === 0 ? [] : partsOfBins(lacking, facts.time, hasCrossings(manifest));
  };

  /** What the histogram needs comes first. Then the months beside those in which the window ends. */
  const fetchAhead = async (isLate: () => boolean) => {
    const engine = screen.cells();
    const bins = binsOf(engine);
    if (bins.length > 0) {
      await loadAll(
        shelf,
        bins.filter((part) => !shelf.has(part)),
      );
      if (isLate()) return;
      host.recountBins();
    }
    const areas = [WORLD, ...(engine?.cells.areas ?? [])];
    for (const month of neighboursOf(areas, facts.time, lastWindow, toward)) {
      await loadAll(
        shelf,
        month.filter((part) => !shelf.has(part)),
      );
      if (isLate()) return;
    }
  };

  function follow(): void {
    if (isClosed || host.shown()?.id !== ownId()) return;
    clearTimeout(timer);
    void run();
  }

  const first = views.engineOf([shelf.area(levels[0] ?? 0, 0, 0)].flatMap((area) => area ?? []));
  const atlas = createCellAtlas(manifest, first);
  host.show(atlas, link);
  tell({});
  follow();

  return {
    follow,
    loadRows() {
      views.wantRows();
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

function monthsOf(areas: readonly WantedArea[]): ShelfPart[] {
  return areas.map((area) => ({ ...area, table: 'months', month: 0 }));
}
