import type { Bounds } from '../spacetime/engine';
import type { AppState } from '../state/app-state';

/** The bounds in which list and facets count: the map's for the scope `inView`, else undefined for everywhere. */
export function scopeBounds({ scope, bounds }: Pick<AppState, 'scope' | 'bounds'>): Bounds | undefined {
  return scope === 'inView' && bounds ? bounds : undefined;
}
