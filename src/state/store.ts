import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas } from '../dataset/atlas';
import type { Problem } from '../dataset/problem';
import { createDatasetSlice, type DatasetSlice } from './dataset-slice';
import { createFilterSlice, type FilterSlice } from './filter-slice';
import type { LibraryServices } from './library-services';
import { createLibrarySlice, type LibrarySlice } from './library-slice';
import { createNoticeSlice, type NoticeSlice } from './notice-slice';
import { createSelectionSlice, type SelectionSlice } from './selection-slice';
import { createTimeSlice, type TimeSlice } from './time-slice';
import { createViewSlice, type ViewSlice } from './view-slice';

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
