import type { Language } from '../domain/language';
import { defaultLibraryServices } from '../library/library-services';
import type { FrameClock } from '../live/frame';
import { type AppStore, createAppStore } from './store';

/** How the copy looks: both may differ from the screen. */
export interface CopyLook {
  readonly theme: 'light' | 'dark';
  readonly language: Language;
}

/**
 * A second store with the dataset, the selection, the open incident and the basemap of the first, and an engine of its own: what is
 * drawn from it can have another zoom, look and window, and the screen stays as it is. Null while there is no dataset.
 * @param clock - absent for the browser's
 */
export async function copyStore(
  store: AppStore,
  { theme, language }: CopyLook,
  clock?: FrameClock,
): Promise<AppStore | null> {
  const { dataset, window, filters, query, split, measure, selected, basemap, density } = store.getState();
  if (dataset.status !== 'ready') return null;
  const copy = createAppStore(defaultLibraryServices(), clock);
  const atlas = { ...dataset.atlas, engine: dataset.atlas.engine.fork() };
  copy.setState({ basemap, density, theme, resolvedTheme: theme, language });
  copy.getState().showAtlas(atlas, dataset.link);
  copy.getState().update({ window, filters, query, split, measure }, 'page');
  copy.getState().select(selected, 'page');
  if (query.trim() !== '') await whenSearched(copy);
  return copy;
}

/** Resolves when the search of the copy has been counted, which is said once. A query without a word finds nothing to count. */
function whenSearched(store: AppStore): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.live.hear(({ kinds }) => {
      if (!kinds.has('filters')) return;
      stop();
      resolve();
    });
  });
}
