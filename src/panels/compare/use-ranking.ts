import { useMemo } from 'react';
import type { Dimension } from '../../spacetime/event-table';
import type { ChartLine } from '../charts/chart-figures';
import { mostChangedLine } from './compared-figures';
import { type RankedChanges, rankChanges } from './compared-values';
import type { ComparisonSource } from './comparison-source';

/** What changed most, by a dimension and of a class; null without a dimension to rank by. */
export interface RankedBy {
  readonly dimension: Dimension | null;
  readonly line: ChartLine;
  readonly changes: RankedChanges | null;
}

const FIRST_ASKED = 'place';

/**
 * Ranks by the wanted dimension and class. It begins with the place, because "where" is asked first, and with the class that changed
 * most; the number of incidents is of all classes.
 */
export function useRanking(
  source: ComparisonSource,
  dimensions: readonly Dimension[],
  wanted: string | null,
  wantedLine: number | null,
): RankedBy {
  const dimension =
    dimensions.find(({ id }) => id === wanted) ??
    dimensions.find(({ id }) => id === FIRST_ASKED) ??
    dimensions[0] ??
    null;
  return useMemo(() => {
    const { a, b, filters } = source;
    const { measure } = source.state;
    const line: ChartLine =
      measure === 'incidents' ? 'all' : (wantedLine ?? Math.max(0, mostChangedLine(a, b, measure)));
    const changes = dimension && rankChanges({ a, b, measure, line, filters }, dimension);
    return { dimension, line, changes };
  }, [source, dimension, wantedLine]);
}
