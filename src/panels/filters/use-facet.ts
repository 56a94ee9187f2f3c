import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { FIGURE_KINDS } from '../../live/change';
import type { Dimension } from '../../spacetime/event-table';
import type { AppState } from '../../state/app-state';
import { useLiveState } from '../../state/use-live-state';
import { type ValueFigures, valueFigures } from '../text/value-figures';
import { valueOrder } from './value-order';

export interface Facet {
  readonly dimension: Dimension;
  /** Codes in the order of the list. */
  readonly order: readonly number[];
  /** Incidents by code, with the window and all filters except this one. */
  readonly counts: Int32Array;
  /** The measure by code, in words. */
  readonly figures: ValueFigures;
  /** The state that they are of. */
  readonly state: AppState;
}

/** The values of a dimension with their current counts. */
export function useFacet(atlas: Atlas, dimension: Dimension): Facet {
  const texts = useTexts();
  const state = useLiveState(FIGURE_KINDS, 'calm');
  const order = useMemo(() => valueOrder(atlas.engine.table, dimension), [atlas, dimension]);
  const figures = useMemo(() => valueFigures(atlas, dimension, state, texts), [atlas, dimension, state, texts]);
  return { dimension, order, counts: figures.counts, figures, state };
}
