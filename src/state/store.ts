import { createStore, type StoreApi } from 'zustand/vanilla';
import { defaultLibraryServices, type LibraryServices } from '../library/library-services';
import type { FrameClock } from '../live/frame';
import { createLive, type Live } from '../live/live';
import type { AppState } from './app-state';
import { createArchiveSlice } from './slices/archive-slice';
import { createDatasetSlice } from './slices/dataset-slice';
import { createFocusSlice } from './slices/focus-slice';
import { createLibrarySlice } from './slices/library-slice';
import { createNoticeSlice } from './slices/notice-slice';
import { createPlaySlice } from './slices/play-slice';
import { createReleaseSlice } from './slices/release-slice';
import { createSelectionSlice } from './slices/selection-slice';
import type { SliceTools } from './slices/slice-tools';
import { createViewSlice } from './slices/view-slice';
import { createWritingSlice } from './slices/writing-slice';

/** The store, and `live`, through which views hear of changes. */
export type AppStore = StoreApi<AppState> & { readonly live: Live };

/**
 * Makes a store without a dataset. The app makes one, and each test makes its own.
 * @param library - what imports need of the browser; a test passes stubs
 * @param clock - the time and the animation frames; a test passes its own
 */
export function createAppStore(library: LibraryServices = defaultLibraryServices(), clock?: FrameClock): AppStore {
  const live = createLive(
    {
      read: () => store.getState(),
      write: (values) => store.setState(values),
      searchFailed: () => store.getState().notify('part', { code: 'partMissing', params: {} }),
    },
    clock,
  );
  const store: StoreApi<AppState> = createStore<AppState>()((set, get) => {
    const tools: SliceTools = {
      get,
      set: (part) => set(part),
      change(part, kind, by = 'reader') {
        set(part);
        live.tell(kind, by);
      },
      live,
    };
    return {
      ...createDatasetSlice(tools),
      ...createSelectionSlice(tools),
      ...createPlaySlice(tools),
      ...createFocusSlice(tools),
      ...createViewSlice(tools),
      ...createNoticeSlice(tools),
      ...createReleaseSlice(tools),
      ...createLibrarySlice(tools, library),
      ...createArchiveSlice(tools, library),
      ...createWritingSlice(tools, library),
    };
  });
  return Object.assign(store, { live });
}
