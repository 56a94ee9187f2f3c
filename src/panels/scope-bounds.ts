import type { Bounds } from '../spacetime/engine';
import type { AppState } from '../state/app-state';

/** What list and facets count in: the map's bounds when they are to follow the view, else everywhere. */
export function scopeBounds({ scope, bounds }: Pick<AppState, 'scope' | 'bounds'>): Bounds | undefined {
  return scope === 'inView' && bounds ? bounds : undefined;
}
