import type { Histogram } from '../spacetime/engine';
import { type CoverageGap, gapsWithin } from './coverage';
import type { TimeWindow } from './window-moves';

/** A bin as a row of the table of counts. */
export interface CountsRow {
  readonly bin: number;
  readonly period: TimeWindow;
  readonly incidents: number;
  readonly possible: number;
  /** Months of the period that were searched thinly or not at all. */
  readonly gaps: readonly CoverageGap[];
}

/**
 * The bins with incidents or with months that were not searched. A quiet bin in a month that was searched has no row: the table
 * says so, and a screen reader need not read hundreds of zeros.
 */
export function countsRows(histogram: Histogram, gaps: readonly CoverageGap[]): readonly CountsRow[] {
  const rows: CountsRow[] = [];
  for (let bin = 0; bin < histogram.certain.length; bin += 1) {
    const period: TimeWindow = [histogram.edges[bin] ?? 0, histogram.edges[bin + 1] ?? 0];
    const possible = histogram.possible[bin] ?? 0;
    const incidents = (histogram.certain[bin] ?? 0) + possible;
    const within = gapsWithin(gaps, period[0], period[1]);
    if (incidents > 0 || within.some(({ searched }) => searched === 'no')) {
      rows.push({ bin, period, incidents, possible, gaps: within });
    }
  }
  return rows;
}
