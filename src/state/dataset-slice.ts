import type { Atlas } from '../dataset/atlas';
import type { Problem } from '../dataset/problem';
import { MINUTES_PER_DAY } from '../domain/time-interval';
import { SEARCH_MASK } from './filter-slice';
import type { SliceTools } from './store';

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
      const [from, to] = wholeDays(engine.extent);
      const hasSplit = engine.table.dimensions.some(({ id }) => id === get().split);
      const split = hasSplit ? get().split : (engine.table.dimensions[0]?.id ?? '');
      for (const { id } of engine.table.dimensions) engine.setFilter(id, null);
      engine.setMask(SEARCH_MASK, null);
      engine.setSplit(split === '' ? null : split);
      engine.setWindow(from, to);
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

/** Civil days that hold the whole extent; one day when the table is empty. */
function wholeDays([start, end]: readonly [number, number]): [number, number] {
  const from = Math.floor(start / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  const to = Math.ceil(end / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  return [from, Math.max(to, from + MINUTES_PER_DAY)];
}
