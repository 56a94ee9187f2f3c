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

/** Px of the smallest part that a reader sees. */
const THINNEST = 1.5;

/**
 * Px of the killed and of the wounded of a bin. The bar grows with the square root of their sum: in thirty years one quarter has
 * a hundred times the dead of another, and on a plain scale all but a few bars would be equally thin.
 */
export function stripHeights(
  killed: number,
  wounded: number,
  most: number,
  height: number,
): readonly [killed: number, wounded: number] {
  const sum = killed + wounded;
  if (sum === 0) return [0, 0];
  const whole = Math.sqrt(sum / most) * height;
  const deep = killed > 0 ? Math.max(THINNEST, (killed / sum) * whole) : 0;
  const rest = wounded > 0 ? Math.max(THINNEST, (wounded / sum) * whole) : 0;
  const room = Math.min(deep, height - (rest > 0 ? THINNEST : 0));
  return [room, Math.min(rest, height - room)];
}
