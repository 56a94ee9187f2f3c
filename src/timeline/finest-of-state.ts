import { type BinUnit, type FinestUnit, finestBins, finestUnit } from '../spacetime/finest-unit';
import type { AppState } from '../state/app-state';

/** The finest unit of the dataset on the screen; a day while there is none. */
export function finestOf({ dataset }: Pick<AppState, 'dataset'>): FinestUnit {
  return dataset.status === 'ready' ? finestUnit(dataset.atlas.engine.table) : 'day';
}

/** The finest bins for the dataset on the screen. */
export function finestBinsOf({ dataset }: Pick<AppState, 'dataset'>): BinUnit {
  return dataset.status === 'ready' ? finestBins(dataset.atlas.engine.table) : 'day';
}
