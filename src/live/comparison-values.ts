import {
  type ComparedWindow,
  startOfComparison,
  windowBefore,
  windowYearEarlier,
} from '../spacetime/comparison-windows';
import type { Comparison, Filters } from './selection-values';

/** The dates of side B. */
export function otherWindow(comparison: Comparison, window: ComparedWindow): ComparedWindow {
  if (comparison.type === 'window') return comparison.window;
  if (comparison.type === 'before') return windowBefore(window);
  return comparison.type === 'yearEarlier' ? windowYearEarlier(window) : window;
}

/** The filters of side B. */
export function otherFilters(comparison: Comparison, filters: Filters): Filters {
  if (comparison.type !== 'filters') return filters;
  const all = { ...filters, ...comparison.filters };
  return Object.fromEntries(Object.entries(all).filter(([id, values]) => values.length > 0 || !comparison.filters[id]));
}

/** The sides of a selection. */
interface Sides {
  readonly window: ComparedWindow;
  readonly filters: Filters;
}

/** The selection and the comparison with A and B exchanged. Rules become dates, because B no longer follows A. */
export function swapped(
  comparison: Comparison,
  { window, filters }: Sides,
): Sides & { readonly comparison: Comparison } {
  if (comparison.type !== 'filters') {
    return { window: otherWindow(comparison, window), filters, comparison: { type: 'window', window } };
  }
  const own = Object.fromEntries(Object.keys(comparison.filters).map((id) => [id, filters[id] ?? []]));
  return { window, filters: otherFilters(comparison, filters), comparison: { type: 'filters', filters: own } };
}

/** The dates and the comparison with which comparing begins. */
export function firstComparison(
  window: ComparedWindow,
  range: ComparedWindow,
): { readonly window: ComparedWindow; readonly comparison: Comparison } {
  const { window: kept, other } = startOfComparison(window, range);
  return { window: kept, comparison: typeof other === 'string' ? { type: other } : { type: 'window', window: other } };
}
