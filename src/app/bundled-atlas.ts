import type { Atlas } from '../dataset/atlas';
import { createCuratedAtlas } from '../dataset/curated/curated-atlas';
import { type LoadResult, loadDataset } from '../dataset/curated/load';
import type { Problem } from '../dataset/problem';
import { BUILD } from '../domain/build-options';
import type { AppStore } from '../state/store';

type Bundled =
  | {
      readonly ok: true;
      readonly atlas: Atlas;
      /** The checked file; null for a table, whose mark the library keeps. */
      readonly loaded: (LoadResult & { readonly ok: true }) | null;
    }
  | { readonly ok: false; readonly problem: Problem };

/** The data that the page was built with: a dataset file, or a table that was imported at the build. */
export async function loadBundled(store: AppStore, base: string): Promise<Bundled> {
  const { data } = BUILD;
  if (data.type === 'dataset') {
    const loaded = await loadDataset(new URL(data.path, base).href, data.checked);
    if (!loaded.ok) return loaded;
    const atlas = createCuratedAtlas(loaded.dataset);
    store.setState(({ marks }) => ({ marks: { ...marks, [atlas.id]: loaded.mark } }));
    return { ok: true, atlas, loaded };
  }
  const { fetchBuiltTable } = await import('../library/built-table');
  const table = await fetchBuiltTable(data, base);
  if (!table.ok) return table;
  const restored = await store.getState().restoreBuilt(table.fetched);
  return restored.ok ? { ok: true, atlas: restored.atlas, loaded: null } : restored;
}
