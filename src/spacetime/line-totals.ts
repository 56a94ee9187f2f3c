import type { MeasureTotal, Tallies } from './measure-sums';

/** The measure of a group on one line of the totals; `id` is the line's, '' for a table without lines. */
export interface LineTotal extends MeasureTotal {
  readonly id: string;
}

/** The measure of a group, line by line, with the ids of the lines. */
export function lineTotals(tallies: Tallies, group: number, part?: number): LineTotal[] {
  return tallies.byLine(group, part).map((total, line) => ({ ...total, id: tallies.lines[line] ?? '' }));
}
