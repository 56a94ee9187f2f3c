import type { AppStore } from '../../state/store';
import { RELIEF_ARCHIVES, VECTOR_ARCHIVES } from './basemap-archives';
import { readHeads } from './pmtiles-protocol';

/** Asks for what the map reads first of the bundled basemap, while the page is not drawn yet. */
export function askForBasemap(store: AppStore, base: string): void {
  const { basemap, resolvedTheme, view } = store.getState();
  if (basemap.type !== 'bundled') return;
  const zoom = view?.zoom ?? 0;
  // Of the finer archives, the view decides which is read: the map asks for it.
  const vector = VECTOR_ARCHIVES.filter(({ minZoom, maxZoom }) => minZoom === 0 && zoom < maxZoom + 1);
  const names = [...RELIEF_ARCHIVES.map(({ id }) => `${id}-${resolvedTheme}`), ...vector.map(({ id }) => id)];
  readHeads(names.map((name) => new URL(`basemap/${name}.pmtiles`, base).href));
}
