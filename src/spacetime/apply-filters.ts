import type { EngineChange } from './engine';
import type { FacetFilter } from './facet-filter';

/** Sets and removes the filters and masks of a change. Returns false when nothing can have changed. */
export function applyFilters(filter: FacetFilter, { filters = {}, masks = {} }: EngineChange): boolean {
  let changed = false;
  // Those that go first: the new ones need their bits.
  for (const isSet of [false, true]) {
    for (const [id, codes] of Object.entries(filters)) {
      if ((codes !== null) === isSet) changed = filter.setFilter(id, codes) || changed;
    }
    for (const [id, mask] of Object.entries(masks)) {
      if ((mask !== null) === isSet) changed = filter.setMask(id, mask) || changed;
    }
  }
  return changed;
}
