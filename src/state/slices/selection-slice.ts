import { DEFAULT_SPLIT } from '../../live/selection-values';
import type { SelectionSlice } from '../app-state';
import type { SliceTools } from './slice-tools';

export function createSelectionSlice({ get, live }: SliceTools): SelectionSlice {
  return {
    range: [0, 1440],
    window: [0, 1440],
    filters: {},
    query: '',
    split: DEFAULT_SPLIT,
    update: live.update,
    setWindow(from, to, by = 'reader') {
      live.update({ window: [from, to] }, by);
    },
    resetWindow() {
      live.update({ window: get().range }, 'reader');
    },
    setFilter(dimension, values) {
      const { [dimension]: _, ...others } = get().filters;
      live.update({ filters: values ? { ...others, [dimension]: values } : others }, 'reader');
    },
    toggleFilter(dimension, value) {
      const now = get().filters[dimension] ?? [];
      const next = now.includes(value) ? now.filter((each) => each !== value) : [...now, value];
      get().setFilter(dimension, next);
    },
    listPlaces(filter, places) {
      const { at: _, site: __, ...others } = get().filters;
      live.update({ filters: places ? { ...others, [filter]: places } : others }, 'reader');
    },
    setQuery(query) {
      live.update({ query }, 'reader');
    },
    setSplit(split) {
      live.update({ split }, 'reader');
    },
    clearFilters() {
      live.update({ filters: {}, query: '' }, 'reader');
    },
  };
}
