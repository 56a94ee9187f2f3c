import { MINUTES_PER_DAY } from '../../domain/time-interval';
import type { MeasureTotal, Tallies } from '../../spacetime/measure-sums';
import { sumOf } from '../charts/ranked-values';

/**
 * Tallies by day added up to the periods between edges. Only for a measure that adds up; the last group of the days, which holds
 * what is not known to the day, is left out.
 * @param firstDay the day of the first group, in days since 1970-01-01
 * @param edges minutes, ascending
 */
export function periodTallies(days: Tallies, firstDay: number, edges: Float64Array): Tallies {
  const last = days.groups - 1;
  const groupAt = (minute: number) => Math.min(last, Math.max(0, Math.floor(minute / MINUTES_PER_DAY) - firstDay));
  const at = (period: number, line: number): MeasureTotal => {
    const first = groupAt(edges[period] ?? 0);
    const end = groupAt((edges[period + 1] ?? 0) + MINUTES_PER_DAY - 1);
    return sumOf(Array.from({ length: Math.max(0, end - first) }, (_, at) => days.at(first + at, line)));
  };
  return {
    groups: edges.length - 1,
    lines: days.lines,
    parts: 0,
    at,
    byLine: (period) => days.lines.map((_, line) => at(period, line)),
  };
}
