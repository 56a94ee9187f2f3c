import type { DatasetSlice } from '../app-state';
import { RELEASE_NOTICE } from './release-slice';
import type { SliceTools } from './slice-tools';

export function createDatasetSlice({ get, set, change, live }: SliceTools): DatasetSlice {
  return {
    dataset: { status: 'loading', title: '' },
    startLoading(title) {
      change({ dataset: { status: 'loading', title } }, 'dataset', 'page');
    },
    failLoading(problem) {
      change({ dataset: { status: 'failed', problem } }, 'dataset', 'page');
    },
    showAtlas(atlas, link = null) {
      get().dismiss(RELEASE_NOTICE);
      live.open(atlas, (values) =>
        set({
          ...values,
          dataset: { status: 'ready', atlas, link },
          release: null,
          cited: null,
          playing: false,
          // A speed for thirty years says nothing for a week.
          pace: null,
          step: 'finest',
          selected: -1,
          hovered: -1,
        }),
      );
    },
  };
}
