import type { Atlas } from '../../dataset/atlas';
import { otherFilters, otherWindow } from '../../live/comparison-values';
import type { Comparison, Filters } from '../../live/selection-values';
import type { ComparedWindow } from '../../spacetime/comparison-windows';
import type { Engine } from '../../spacetime/engine';
import type { Dimension } from '../../spacetime/event-table';
import type { AppState } from '../../state/app-state';
import { filterDimensions } from '../filters/dimension-order';

/** Both sides of the comparison on the screen. It is a new object after each change, so that views read the engines again. */
export interface ComparisonSource {
  readonly atlas: Atlas;
  readonly state: AppState;
  readonly comparison: Comparison;
  readonly a: Engine;
  readonly b: Engine;
  readonly windows: readonly [ComparedWindow, ComparedWindow];
  readonly filters: readonly [Filters, Filters];
}

/** Null while nothing is compared. */
export function sourceOf(state: AppState, other: Engine | null): ComparisonSource | null {
  const { dataset, comparison, window, filters } = state;
  if (dataset.status !== 'ready' || !comparison || !other) return null;
  return {
    atlas: dataset.atlas,
    state,
    comparison,
    a: dataset.atlas.engine,
    b: other,
    windows: [window, otherWindow(comparison, window)],
    filters: [filters, otherFilters(comparison, filters)],
  };
}

/** The dimensions by which changes are ranked. Where the sides differ by a dimension, its values say nothing. */
export function rankingDimensions({ a, comparison }: ComparisonSource): readonly Dimension[] {
  const differs = (id: string) => comparison.type === 'filters' && comparison.filters[id] !== undefined;
  return filterDimensions(a.table.dimensions).filter(({ id }) => !differs(id));
}
