import type { ArchiveReader } from '../dataset/archive/archive-reader';
import type { Manifest } from '../dataset/archive/manifest';
import type { PartShelf, ShelfPart } from '../dataset/archive/part-shelf';
import type { Problem } from '../dataset/problem';
import { MINUTES_PER_DAY } from '../domain/time-interval';
import type { CellEngine } from '../spacetime/cells/cell-engine';
import type { CellFacts } from '../spacetime/cells/cell-facts';
import type { CellArea } from '../spacetime/cells/cell-nodes';
import type { DayWindow } from '../spacetime/cells/window-count';
import type { Bounds } from '../spacetime/engine';
import type { ArchiveHost } from './archive-host';

/** What an open archive is made of. */
export interface ArchiveParts {
  readonly manifest: Manifest;
  readonly shelf: PartShelf;
  readonly world: CellArea;
  readonly facts: CellFacts;
  /** The address as the link has it. */
  readonly link: string;
  readonly reader: ArchiveReader;
}

/** What of an archive is on the screen. */
export interface ArchiveScreen {
  /** The engine over cells; null while another dataset, or the incidents of an area, are shown. */
  cells(): CellEngine | null;
  /** The area whose incidents are shown, or null. */
  area(): Bounds | null;
  window(): DayWindow;
}

export function archiveScreen(host: ArchiveHost, id: () => string): ArchiveScreen {
  return {
    cells() {
      const shown = host.shown();
      return shown?.id === id() && shown.engine.cells ? (shown.engine as CellEngine) : null;
    },
    area() {
      const shown = host.shown();
      return shown?.id === id() ? (shown.archive?.area ?? null) : null;
    },
    window() {
      const [from, to] = host.window().map((minute) => minute / MINUTES_PER_DAY);
      const first = Math.floor(from ?? 0);
      return [first, Math.max(first + 1, Math.ceil(to ?? 0))];
    },
  };
}

/** Fetches parts side by side. Returns the first problem, or null. */
export async function loadAll(shelf: PartShelf, parts: readonly ShelfPart[]): Promise<Problem | null> {
  const answers = await Promise.all(parts.map(shelf.load));
  const failed = answers.find((answer) => !answer.ok);
  return failed && !failed.ok ? failed.problem : null;
}
