import { useState } from 'react';
import { orderOfNumber, type SortOrder } from '../../spacetime/engine';
import { columnOfMeasure, type Measure } from '../../spacetime/figure-measure';

/** The order that shows a measure best: the largest first, or by date for the number of incidents, which each row is one of. */
export function orderOfMeasure(measure: Measure): SortOrder {
  if (measure === 'incidents') return 'date';
  if (measure === 'killed' || measure === 'wounded') return measure;
  return orderOfNumber(columnOfMeasure(measure)?.column ?? '');
}

/** The order of the list: that of the measure, until the reader chooses another; a new measure brings its own order again. */
export function useListOrder(measure: Measure): readonly [SortOrder, (order: SortOrder) => void] {
  const [chosen, setChosen] = useState<{ readonly measure: Measure; readonly order: SortOrder } | null>(null);
  const order = chosen?.measure === measure ? chosen.order : orderOfMeasure(measure);
  return [order, (next) => setChosen({ measure, order: next })];
}
