import type { EngineChange } from './engine';
import type { FacetFilter } from './facet-filter';

/**
 * Sets and removes the filters and masks of a change. Returns the ids of those that can have changed; a mask has an id that no
 * dimension has.
 */
export function applyFilters(filter: FacetFilter, { filters = {}, masks = {} }: EngineChange): string[] {
  const changed: string[] = [];
  // Those that go first: the new ones need their bits.
  for (const isSet of [false, true]) {
    for (const [id, codes] of Object.entries(filters)) {
      if ((codes !== null) === isSet && filter.setFilter(id, codes)) changed.push(id);
    }
    for (const [id, mask] of Object.entries(masks)) {
      if ((mask !== null) === isSet && filter.setMask(id, mask)) changed.push(`mask ${id}`);
    }
  }
  return changed;
}
