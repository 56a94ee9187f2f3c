import { firstComparison, swapped } from '../../live/comparison-values';
import { MOST_FILTERS } from '../../live/filter-room';
import { DEFAULT_SPLIT } from '../../live/selection-values';
import { DEFAULT_MEASURE } from '../../spacetime/figure-measure';
import type { SelectionSlice } from '../app-state';
import type { SliceTools } from './slice-tools';

export function createSelectionSlice({ get, live }: SliceTools): SelectionSlice {
  /** Says what there was no room for, whoever asked. */
  const update: SelectionSlice['update'] = (change, by) => {
    const left = live.update(change, by);
    if (left.excess.length > 0) {
      const params = { most: MOST_FILTERS, values: left.excess.join(', ') };
      get().notify('filters', { code: 'tooManyFilters', params });
    }
    return left;
  };
  return {
    range: [0, 1440],
    window: [0, 1440],
    filters: {},
    query: '',
    applied: null,
    split: DEFAULT_SPLIT,
    measure: DEFAULT_MEASURE,
    comparison: null,
    update,
    setWindow(from, to, by = 'reader') {
      update({ window: [from, to] }, by);
    },
    resetWindow() {
      update({ window: get().range }, 'reader');
    },
    setFilter(dimension, values) {
      const { [dimension]: _, ...others } = get().filters;
      update({ filters: values ? { ...others, [dimension]: values } : others }, 'reader');
    },
    toggleFilter(dimension, value) {
      const now = get().filters[dimension] ?? [];
      const next = now.includes(value) ? now.filter((each) => each !== value) : [...now, value];
      get().setFilter(dimension, next);
    },
    listPlaces(filter, places) {
      const { at: _, site: __, ...others } = get().filters;
      update({ filters: places ? { ...others, [filter]: places } : others }, 'reader');
    },
    setQuery(query) {
      update({ query }, 'reader');
    },
    setSplit(split) {
      update({ split }, 'reader');
    },
    setMeasure(measure) {
      update({ measure }, 'reader');
    },
    soloFilter(dimension, values) {
      const now = get().filters[dimension] ?? [];
      const isAlone = now.length === values.length && values.every((each) => now.includes(each));
      get().setFilter(dimension, isAlone ? null : values);
    },
    toggleFilters(dimension, values) {
      const now = get().filters[dimension] ?? [];
      const others = now.filter((each) => !values.includes(each));
      const hasAll = values.every((each) => now.includes(each));
      const next = hasAll ? others : [...others, ...values];
      get().setFilter(dimension, next.length > 0 ? next : null);
    },
    compare(comparison, by = 'reader') {
      update({ comparison }, by);
    },
    startComparing() {
      const { window, range } = get();
      update(firstComparison(window, range), 'reader');
    },
    swapSides() {
      const { comparison, window, filters } = get();
      if (comparison) update(swapped(comparison, { window, filters }), 'reader');
    },
    clearFilters() {
      update({ filters: {}, query: '' }, 'reader');
    },
  };
}
