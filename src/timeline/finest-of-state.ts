import { type FinestUnit, finestUnit } from '../spacetime/finest-unit';
import type { AppState } from '../state/app-state';

/** The finest unit of the dataset on the screen; a day while there is none. */
export function finestOf({ dataset }: Pick<AppState, 'dataset'>): FinestUnit {
  return dataset.status === 'ready' ? finestUnit(dataset.atlas.engine.table) : 'day';
}
