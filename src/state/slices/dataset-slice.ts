import type { DatasetSlice } from '../app-state';
import type { SliceTools } from './slice-tools';

export function createDatasetSlice({ set, change, live }: SliceTools): DatasetSlice {
  return {
    dataset: { status: 'loading', title: '' },
    startLoading(title) {
      change({ dataset: { status: 'loading', title } }, 'dataset', 'page');
    },
    failLoading(problem) {
      change({ dataset: { status: 'failed', problem } }, 'dataset', 'page');
    },
    showAtlas(atlas, link = null) {
      live.open(atlas, (values) =>
        set({
          ...values,
          dataset: { status: 'ready', atlas, link },
          playing: false,
          selected: -1,
          hovered: -1,
        }),
      );
    },
  };
}
