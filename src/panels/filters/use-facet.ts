import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { SCOPE_KINDS } from '../../live/change';
import type { Dimension } from '../../spacetime/event-table';
import { useLiveState } from '../../state/use-live-state';
import { scopeBounds } from '../scope-bounds';
import { valueOrder } from './value-order';

export interface Facet {
  readonly dimension: Dimension;
  /** Codes in the order of the list. */
  readonly order: readonly number[];
  /** Incidents by code, with the window and all filters except this one. */
  readonly counts: Int32Array;
}

/** The values of a dimension with their current counts. */
export function useFacet(atlas: Atlas, dimension: Dimension): Facet {
  const state = useLiveState(SCOPE_KINDS, 'calm');
  const order = useMemo(() => valueOrder(atlas.engine.table, dimension), [atlas, dimension]);
  const counts = useMemo(() => atlas.engine.facet(dimension.id, scopeBounds(state)), [atlas, dimension, state]);
  return { dimension, order, counts };
}
