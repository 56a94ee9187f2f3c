import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { SCOPE_KINDS } from '../../live/change';
import type { Dimension } from '../../spacetime/event-table';
import { useLiveState } from '../../state/use-live-state';
import { scopeBounds } from '../scope-bounds';
import { valueOrder } from './value-order';

export interface Facet {
  readonly dimension: Dimension;
  /** Codes in the order in which they are listed. */
  readonly order: readonly number[];
  /** Incidents by code under window and all filters but this one. */
  readonly counts: Int32Array;
}

/** Values and live counts of one dimension. */
export function useFacet(atlas: Atlas, dimension: Dimension): Facet {
  const state = useLiveState(SCOPE_KINDS, 'calm');
  const order = useMemo(() => valueOrder(atlas.engine.table, dimension), [atlas, dimension]);
  const counts = useMemo(() => atlas.engine.facet(dimension.id, scopeBounds(state)), [atlas, dimension, state]);
  return { dimension, order, counts };
}
