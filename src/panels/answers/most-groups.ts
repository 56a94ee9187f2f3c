import { isKnown } from '../../spacetime/figure-lanes';
import { type LineTotal, lineTotals } from '../../spacetime/line-totals';
import type { Tallies } from '../../spacetime/measure-sums';

/** The groups with the largest figure. */
export interface MostGroups {
  /** All groups with this figure, in their order: more than one is a tie. */
  readonly groups: readonly number[];
  /** That figure: the sum of incidents, or the best figure of the largest line. */
  readonly most: number;
  /** The figures by line, the largest first; empty where those of a tie differ. */
  readonly lines: readonly LineTotal[];
}

/**
 * The groups with the largest best figure. Incidents of all lines are added up; other figures are not, so that a group counts with
 * its largest line. Null where no group has a figure above zero.
 */
export function mostGroups(tallies: Tallies, isIncidents: boolean, canCount = (_: number) => true): MostGroups | null {
  let groups: number[] = [];
  let most = 0;
  for (let group = 0; group < tallies.groups; group += 1) {
    if (!canCount(group)) continue;
    const figure = figureOf(tallies, group, isIncidents);
    if (figure <= 0 || figure < most) continue;
    if (figure > most) groups = [];
    most = figure;
    groups.push(group);
  }
  const [first, ...others] = groups;
  if (first === undefined) return null;
  const lines = lineTotals(tallies, first);
  const differ = others.some((group) => JSON.stringify(lineTotals(tallies, group)) !== JSON.stringify(lines));
  return { groups, most, lines: differ ? [] : lines.sort((a, b) => b.best - a.best || b.incidents - a.incidents) };
}

function figureOf(tallies: Tallies, group: number, isIncidents: boolean): number {
  let sum = 0;
  let largest = 0;
  for (let line = 0; line < tallies.lines.length; line += 1) {
    const total = tallies.at(group, line);
    sum += total.incidents;
    if (isKnown(total)) largest = Math.max(largest, total.best);
  }
  return isIncidents ? sum : largest;
}
