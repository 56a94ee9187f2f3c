import type { Bounds } from '../spacetime/engine';
import type { AppState } from '../state/app-state';

/** The bounds in which list and facets count: the map's for the scope `inView`, else undefined for everywhere. */
export function scopeBounds({
  scope,
  bounds,
  dataset,
}: Pick<AppState, 'scope' | 'bounds' | 'dataset'>): Bounds | undefined {
  // A cell is in view or out of it in part, and what a part of it holds is not known.
  if (dataset.status === 'ready' && dataset.atlas.engine.cells) return undefined;
  return scope === 'inView' && bounds ? bounds : undefined;
}
