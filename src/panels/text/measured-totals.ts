import type { MeasureTotal } from '../../spacetime/measure-sums';
import type { AppState } from '../../state/app-state';
import { scopeBounds } from '../scope-bounds';

/** How many incidents are counted, and for how many the measure is not stated. */
export type Stated = Pick<MeasureTotal, 'incidents' | 'notStated'>;

/** Under window, filters and scope, of all classes together; null for the number of incidents, which is always known. */
export function measuredTotals(state: AppState): Stated | null {
  const { dataset, measure } = state;
  if (dataset.status !== 'ready' || measure === 'incidents') return null;
  const { engine } = dataset.atlas;
  const bounds = scopeBounds(state);
  if (measure === 'killed' || measure === 'wounded') {
    const { incidents, [measure]: total } = bounds ? engine.totalsIn(bounds) : engine.totals;
    return { incidents, notStated: total.notStated };
  }
  return engine.measured(bounds).reduce<Stated>(
    (sum, { incidents, notStated }) => ({
      incidents: sum.incidents + incidents,
      notStated: sum.notStated + notStated,
    }),
    { incidents: 0, notStated: 0 },
  );
}
