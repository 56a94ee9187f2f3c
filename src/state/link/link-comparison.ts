import { parseCivil } from '../../domain/civil-time';
import type { Comparison } from '../../live/selection-values';
import type { AppState } from '../app-state';
import { formatLinkDate } from './link-dates';

/** The key of the comparison, and what stands before the dimensions of its filters. */
export const COMPARISON_KEY = 'compare';
export const OTHER_PREFIX = 'b.';

/**
 * Reads the comparison of a link: `before`, `yearEarlier`, `filters`, or two dates with a comma. Null without one; undefined
 * where the text is no comparison.
 */
export function parseComparison(params: URLSearchParams): Comparison | null | undefined {
  const text = params.get(COMPARISON_KEY);
  if (text === null) return null;
  if (text === 'before' || text === 'yearEarlier') return { type: text };
  if (text === 'filters') {
    const filters = parseOtherFilters(params);
    return Object.keys(filters).length > 0 ? { type: 'filters', filters } : undefined;
  }
  const dates = text.split(',').map((date) => parseCivil(date)?.minutes);
  const [from, to] = dates;
  if (dates.length !== 2 || from === undefined || to === undefined) return undefined;
  return { type: 'window', window: [Math.min(from, to), Math.max(from, to)] };
}

/** An empty value stands for all values of its dimension. */
function parseOtherFilters(params: URLSearchParams): Record<string, string[]> {
  const filters = new Map<string, string[]>();
  for (const [key, value] of params) {
    const dimension = key.slice(OTHER_PREFIX.length);
    if (!key.startsWith(OTHER_PREFIX) || dimension === '') continue;
    filters.set(dimension, [...(filters.get(dimension) ?? []), ...(value === '' ? [] : [value])]);
  }
  return Object.fromEntries(filters);
}

/** The keys and values of the comparison in a link; none without a comparison. */
export function formatComparison({ comparison }: Pick<AppState, 'comparison'>): readonly (readonly [string, string])[] {
  if (!comparison) return [];
  if (comparison.type === 'window') return [[COMPARISON_KEY, comparison.window.map(formatLinkDate).join(',')]];
  if (comparison.type !== 'filters') return [[COMPARISON_KEY, comparison.type]];
  const values = Object.entries(comparison.filters).flatMap(([dimension, wanted]) =>
    (wanted.length > 0 ? wanted : ['']).map((value) => [`${OTHER_PREFIX}${dimension}`, value] as const),
  );
  return [[COMPARISON_KEY, comparison.type], ...values];
}
