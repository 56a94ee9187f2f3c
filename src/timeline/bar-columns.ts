import type { Measure } from '../spacetime/figure-measure';
import type { MeasureTotal, Tallies } from '../spacetime/measure-sums';

/** The figure of one line of the totals in one bin. */
export interface BarColumn {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** By part of the split, its share of the bar, 0 to 1; empty where the bar has no parts. */
  readonly shares: readonly number[];
}

/** The figures of one bin. */
export interface BinColumns {
  /** The largest first: figures of two lines are not added up, so that they stand one before the other. */
  readonly columns: readonly BarColumn[];
  /** Whether there are incidents and none of them states the measure. */
  readonly isUnknown: boolean;
}

/** What bars of a measure with figures show. */
export interface MeasureBars {
  readonly measure: Measure;
  readonly edges: Float64Array;
  readonly bins: readonly BinColumns[];
}

export function measureBars(tallies: Tallies, measure: Measure, edges: Float64Array): MeasureBars {
  const bins = Array.from({ length: tallies.groups }, (_, bin) => {
    const totals = tallies.byLine(bin);
    const isStated = ({ incidents, notStated }: MeasureTotal) => incidents > notStated;
    const columns = totals
      .map((total, line) => ({ total, line }))
      .filter(({ total }) => isStated(total) && (total.best !== 0 || total.high !== 0))
      .sort((a, b) => Math.abs(b.total.best) - Math.abs(a.total.best))
      .map(({ total: { low, best, high }, line }) => ({
        low,
        best,
        high,
        shares: lineShares(tallies, measure, bin, line),
      }));
    return { columns, isUnknown: totals.some(({ incidents }) => incidents > 0) && !totals.some(isStated) };
  });
  return { measure, edges, bins };
}

/** Means are no parts of a whole. */
function lineShares(tallies: Tallies, measure: Measure, bin: number, line: number): readonly number[] {
  if (measure.startsWith('mean:')) return [];
  return normalised(Array.from({ length: tallies.parts }, (_, part) => Math.abs(tallies.at(bin, line, part).best)));
}

/** By bin, the share of each part in its incidents, of all lines together: incidents can be added up. */
export function incidentShares(tallies: Tallies): readonly (readonly number[])[] {
  return Array.from({ length: tallies.groups }, (_, bin) =>
    normalised(
      Array.from({ length: tallies.parts }, (_part, part) =>
        tallies.byLine(bin, part).reduce((sum, { incidents }) => sum + incidents, 0),
      ),
    ),
  );
}

/** An incident with several values is in several parts: the parts then share the height of the bar. Empty where all are 0. */
function normalised(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, each) => all + each, 0);
  return sum > 0 ? weights.map((each) => each / sum) : [];
}
