import { hasAny, isKnown } from '../../spacetime/figure-lanes';
import type { MeasureTotal, Tallies } from '../../spacetime/measure-sums';
import { type ChartLine, partsAt, totalAt } from './chart-figures';

/** Values with a bar of their own. */
export const MOST_RANKED = 12;

/** A value of a dimension with the measure of its incidents. */
export interface RankedValue {
  readonly code: number;
  readonly total: MeasureTotal;
  readonly parts: readonly MeasureTotal[];
}

/** The values with the largest figures, and what the others come to. */
export interface Ranking {
  readonly top: readonly RankedValue[];
  /** Further values that state the measure, and their sum; null without any, and no sum where figures cannot be added up. */
  readonly others: { readonly values: number; readonly total: MeasureTotal | null } | null;
  /** Values with incidents of which none states the measure. */
  readonly unknown: readonly RankedValue[];
}

/** @param mustShow by code: whether a value has a bar even if it is not among the largest */
export function rankValues(
  tallies: Tallies,
  line: ChartLine,
  adds: boolean,
  mustShow: (code: number) => boolean = () => false,
): Ranking {
  const all = Array.from({ length: tallies.groups }, (_, code) => ({ code, total: totalAt(tallies, code, line) }));
  const counted = all.filter(({ total }) => hasAny(total));
  const known = counted
    .filter(({ total }) => isKnown(total))
    .sort((a, b) => b.total.best - a.total.best || b.total.high - a.total.high || a.code - b.code);
  const full = ({ code, total }: { readonly code: number; readonly total: MeasureTotal }): RankedValue => ({
    code,
    total,
    parts: partsAt(tallies, code, line),
  });
  const wanted = new Set(
    known
      .slice(MOST_RANKED)
      .filter(({ code }) => mustShow(code))
      .slice(0, MOST_RANKED)
      .map(({ code }) => code),
  );
  const hasBar = ({ code }: { readonly code: number }, at: number) => at < MOST_RANKED || wanted.has(code);
  const rest = known.filter((each, at) => !hasBar(each, at));
  return {
    top: known.filter(hasBar).map(full),
    others:
      rest.length > 0 ? { values: rest.length, total: adds ? sumOf(rest.map(({ total }) => total)) : null } : null,
    unknown: counted.filter(({ total }) => !isKnown(total)).map(full),
  };
}

/** The sum of totals on one line. */
export function sumOf(totals: readonly MeasureTotal[]): MeasureTotal {
  return totals.reduce<MeasureTotal>(
    (sum, each) => ({
      incidents: sum.incidents + each.incidents,
      low: sum.low + each.low,
      best: sum.best + each.best,
      high: sum.high + each.high,
      notStated: sum.notStated + each.notStated,
    }),
    { incidents: 0, low: 0, best: 0, high: 0, notStated: 0 },
  );
}
