import type { SliceTools } from '../store';

/** Allowed value ids by dimension id; a dimension that is absent does not filter. */
export type Filters = Readonly<Record<string, readonly string[]>>;

export interface FilterSlice {
  readonly filters: Filters;
  /** Text of the search field. */
  readonly query: string;
  /** Dimension that the cluster rings and the map's colours show. */
  readonly split: string;
  setFilter(dimension: string, values: readonly string[] | null): void;
  /** Adds or removes one value of a dimension. */
  toggleFilter(dimension: string, value: string): void;
  setQuery(query: string): void;
  setSplit(dimension: string): void;
  /** Takes all filters and the search away. */
  clearFilters(): void;
}

/** Name of the engine's mask that holds the hits of the search. */
export const SEARCH_MASK = 'search';

export function createFilterSlice({ get, set }: SliceTools): FilterSlice {
  let latestSearch = 0;

  const apply = (dimension: string, values: readonly string[] | null) => {
    const { dataset, filters, revision } = get();
    if (dataset.status !== 'ready') return;
    const { engine } = dataset.atlas;
    const found = engine.table.dimensions.find(({ id }) => id === dimension);
    if (!found) return;
    const codes = values?.map((value) => found.values.indexOf(value)).filter((code) => code >= 0);
    const known = codes && codes.length > 0 ? codes : null;
    engine.setFilter(dimension, known);
    const { [dimension]: _, ...rest } = filters;
    const kept = known ? { ...rest, [dimension]: known.flatMap((code) => found.values[code] ?? []) } : rest;
    set({ filters: kept, revision: revision + 1 });
  };

  return {
    filters: {},
    query: '',
    split: 'kind',
    setFilter: apply,
    toggleFilter(dimension, value) {
      const now = get().filters[dimension] ?? [];
      const next = now.includes(value) ? now.filter((each) => each !== value) : [...now, value];
      apply(dimension, next.length > 0 ? next : null);
    },
    setQuery(query) {
      set({ query });
      const { dataset } = get();
      if (dataset.status !== 'ready') return;
      const { atlas } = dataset;
      latestSearch += 1;
      const mine = latestSearch;
      void atlas.search(query).then((mask) => {
        if (mine !== latestSearch) return;
        atlas.engine.setMask(SEARCH_MASK, mask);
        set({ revision: get().revision + 1 });
      });
    },
    setSplit(split) {
      const { dataset, revision } = get();
      if (dataset.status === 'ready') dataset.atlas.engine.setSplit(split);
      set({ split, revision: revision + 1 });
    },
    clearFilters() {
      for (const dimension of Object.keys(get().filters)) apply(dimension, null);
      if (get().query !== '') get().setQuery('');
    },
  };
}
