import type { Histogram } from '../spacetime/engine';

/** Casualties by bin, best figures, for the strip under the bars. */
export interface BinCosts {
  readonly killed: Int32Array;
  readonly wounded: Int32Array;
  /** The largest sum of killed and wounded in a bin. */
  readonly most: number;
}

/**
 * Killed and wounded of each bin. Figures of two lines must not be added up, so a bin of several lines has the figures of the
 * line with the most casualties.
 */
export function costOfBins(histogram: Histogram): BinCosts {
  const bins = histogram.killed.length;
  const lines = histogram.lines.length > 0 ? histogram.lines : [histogram];
  const killed = new Int32Array(bins);
  const wounded = new Int32Array(bins);
  let most = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    let heaviest = 0;
    for (const line of lines) {
      const sum = (line.killed[bin] ?? 0) + (line.wounded[bin] ?? 0);
      if (sum <= heaviest) continue;
      heaviest = sum;
      killed[bin] = line.killed[bin] ?? 0;
      wounded[bin] = line.wounded[bin] ?? 0;
    }
    most = Math.max(most, heaviest);
  }
  return { killed, wounded, most };
}
