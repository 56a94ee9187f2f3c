import type { Atlas } from '../../dataset/atlas';
import type { Problem } from '../../dataset/problem';
import { MINUTES_PER_DAY } from '../../domain/time-interval';
import type { Engine } from '../../spacetime/engine';
import { nodeFactsOf } from '../../spacetime/node-facts';
import type { SliceTools } from '../store';
import { SEARCH_MASK } from './filter-slice';

export type DatasetStatus =
  | { readonly status: 'loading'; readonly title: string }
  | { readonly status: 'ready'; readonly atlas: Atlas }
  | { readonly status: 'failed'; readonly problem: Problem };

export interface DatasetSlice {
  readonly dataset: DatasetStatus;
  /** Grows by one whenever the engine's numbers changed: what views subscribe to. */
  readonly revision: number;
  /** Puts a loaded atlas on the screen with the whole of its time, no filters and nothing selected. */
  showAtlas(atlas: Atlas): void;
  startLoading(title: string): void;
  failLoading(problem: Problem): void;
}

export function createDatasetSlice({ get, set }: SliceTools): DatasetSlice {
  return {
    dataset: { status: 'loading', title: '' },
    revision: 0,
    startLoading(title) {
      set({ dataset: { status: 'loading', title } });
    },
    failLoading(problem) {
      set({ dataset: { status: 'failed', problem } });
    },
    showAtlas(atlas) {
      const { engine } = atlas;
      const split = splitFor(engine, get().split);
      const [from, to] = resetEngine(engine, split);
      set({
        dataset: { status: 'ready', atlas },
        range: [from, to],
        window: [from, to],
        playing: false,
        filters: {},
        split,
        query: '',
        selected: -1,
        hovered: -1,
        pointList: null,
        revision: get().revision + 1,
      });
    },
  };
}

/** The dimension that the rings go on to show, or the first where the table does not have it. */
function splitFor({ table: { dimensions } }: Engine, wanted: string): string {
  return dimensions.some(({ id }) => id === wanted) ? wanted : (dimensions[0]?.id ?? '');
}

/** The whole of the table's time, no filters. Gives the window. */
function resetEngine(engine: Engine, split: string): [number, number] {
  const [from, to] = wholeDays(engine.extent);
  for (const { id } of engine.table.dimensions) engine.setFilter(id, null);
  engine.setMask(SEARCH_MASK, null);
  engine.setSplit(split === '' ? null : split);
  engine.setWindow(from, to);
  return [from, to];
}

/**
 * What `showAtlas` and the first look of the panels ask of an engine, in steps: over a million rows each takes a while, and what
 * was counted once is not counted again.
 */
export function stepsToReady({ engine }: Atlas, split: string): readonly (() => void)[] {
  return [
    () => void resetEngine(engine, splitFor(engine, split)),
    () => void engine.totals,
    () => void engine.facet(splitFor(engine, split)),
    () => void nodeFactsOf(engine),
  ];
}

/** Civil days that hold the whole extent; one day when the table is empty. */
function wholeDays([start, end]: readonly [number, number]): [number, number] {
  const from = Math.floor(start / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  const to = Math.ceil(end / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  return [from, Math.max(to, from + MINUTES_PER_DAY)];
}
