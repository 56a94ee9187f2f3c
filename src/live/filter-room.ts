import { MAX_FILTERS } from '../spacetime/facet-filter';
import type { Comparison, Filters } from './selection-values';

/** The most filters at one time. The engine keeps one more for the search. */
export const MOST_FILTERS = MAX_FILTERS - 1;

/** Filters and comparison for which the engine has room, and what was left out. */
export interface Roomed {
  readonly filters: Filters;
  readonly comparison: Comparison | null;
  /** The filters that were left out; `b.kind` for one of side B. */
  readonly excess: readonly string[];
}

/**
 * Leaves out the last filters where a link, a message or a reader asks for more than the engine can hold. Side B has the filters of
 * side A besides its own, so that it has room for fewer.
 */
export function withRoom(filters: Filters, comparison: Comparison | null): Roomed {
  const ids = Object.keys(filters);
  const kept = ids.length > MOST_FILTERS ? pick(filters, ids.slice(0, MOST_FILTERS)) : filters;
  const excess = ids.slice(MOST_FILTERS);
  if (comparison?.type !== 'filters') return { filters: kept, comparison, excess };
  const own = Object.keys(comparison.filters);
  const added = own.filter((id) => kept[id] === undefined);
  const over = added.slice(MOST_FILTERS - Object.keys(kept).length);
  if (over.length === 0) return { filters: kept, comparison, excess };
  const rest = own.filter((id) => !over.includes(id));
  return {
    filters: kept,
    comparison: rest.length > 0 ? { type: 'filters', filters: pick(comparison.filters, rest) } : null,
    excess: [...excess, ...over.map((id) => `b.${id}`)],
  };
}

function pick(filters: Filters, ids: readonly string[]): Filters {
  return Object.fromEntries(ids.map((id) => [id, filters[id] ?? []]));
}
