import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas } from '../dataset/atlas';
import type { Problem } from '../dataset/problem';
import type { LibraryServices } from '../library/library-services';
import { createDatasetSlice, type DatasetSlice } from './slices/dataset-slice';
import { createFilterSlice, type FilterSlice } from './slices/filter-slice';
import { createLibrarySlice, type LibrarySlice } from './slices/library-slice';
import { createNoticeSlice, type NoticeSlice } from './slices/notice-slice';
import { createSelectionSlice, type SelectionSlice } from './slices/selection-slice';
import { createTimeSlice, type TimeSlice } from './slices/time-slice';
import { createViewSlice, type ViewSlice } from './slices/view-slice';

export interface AppState
  extends DatasetSlice,
    TimeSlice,
    FilterSlice,
    SelectionSlice,
    ViewSlice,
    NoticeSlice,
    LibrarySlice {}

export type AppStore = StoreApi<AppState>;

/** How a slice reads and writes the whole state. */
export interface SliceTools {
  readonly get: () => AppState;
  readonly set: (part: Partial<AppState>) => void;
}

/** A fresh store with no dataset: one in the app, one in each test. `library` stands in for what importing asks of the browser. */
export function createAppStore(library?: LibraryServices): AppStore {
  return createStore<AppState>()((set, get) => {
    const tools: SliceTools = { get, set: (part) => set(part) };
    return {
      ...createDatasetSlice(tools),
      ...createTimeSlice(tools),
      ...createFilterSlice(tools),
      ...createSelectionSlice(tools),
      ...createViewSlice(tools),
      ...createNoticeSlice(tools),
      ...createLibrarySlice(tools, library),
    };
  });
}

export type { Atlas, Problem };
