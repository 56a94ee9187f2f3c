import type { Correction } from '../../dataset/search/find-word';
import type { AppState } from '../../state/app-state';

/** What the field says of the search. `running`: the numbers on the screen are still those of the search before. */
export type SearchCount =
  | { readonly status: 'none' | 'running' }
  | {
      readonly status: 'found';
      /** Incidents of any date. */
      readonly total: number;
      /** Incidents of the window. */
      readonly inWindow: number;
      readonly corrections: readonly Correction[];
    };

/** Counts what the search finds under the filters, in the window and in all. */
export function countSearch({ dataset, query, applied }: AppState): SearchCount {
  if (dataset.status !== 'ready' || query.trim() === '') return { status: 'none' };
  if (applied?.query !== query) return { status: 'running' };
  const { filteredIncidents, totals } = dataset.atlas.engine;
  return { status: 'found', total: filteredIncidents, inWindow: totals.incidents, corrections: applied.corrections };
}
