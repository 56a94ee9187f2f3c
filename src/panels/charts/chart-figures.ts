import { isKnown, leadingLine } from '../../spacetime/figure-lanes';
import type { Measure } from '../../spacetime/figure-measure';
import type { MeasureTotal, Tallies } from '../../spacetime/measure-sums';

/** The line of the totals that the charts show: figures of two lines are not added up. `all` for the number of incidents. */
export type ChartLine = number | 'all';

/** The measure of a group on the chosen line; with a part, only of the incidents in that part. */
export function totalAt(tallies: Tallies, group: number, line: ChartLine, part?: number): MeasureTotal {
  if (line !== 'all') return tallies.at(group, line, part);
  const incidents = tallies.byLine(group, part).reduce((sum, each) => sum + each.incidents, 0);
  return { incidents, low: incidents, best: incidents, high: incidents, notStated: 0 };
}

/** The measure of a group on the chosen line, part by part of the split. */
export function partsAt(tallies: Tallies, group: number, line: ChartLine): readonly MeasureTotal[] {
  return Array.from({ length: tallies.parts }, (_, part) => totalAt(tallies, group, line, part));
}

/** The wanted line where it has incidents; else the first in reading order that has figures, which is attacks in most data. */
export function chooseLine(measure: Measure, totals: readonly MeasureTotal[], wanted: number | null): ChartLine {
  if (measure === 'incidents') return 'all';
  if (wanted !== null && (totals[wanted]?.incidents ?? 0) > 0) return wanted;
  const first = totals.findIndex((total) => isKnown(total) && total.best !== 0);
  return first >= 0 ? first : Math.max(0, leadingLine(totals).line);
}

/** The first with the largest figure; null where nothing is known. A sum of 0 is not the most of anything. */
export function largestOf<T>(items: readonly T[], totalOf: (item: T) => MeasureTotal, adds: boolean): T | null {
  let most: { readonly item: T; readonly best: number } | null = null;
  for (const item of items) {
    const total = totalOf(item);
    if (!isKnown(total) || (adds && total.best === 0)) continue;
    if (!most || total.best > most.best) most = { item, best: total.best };
  }
  return most?.item ?? null;
}

/** A stretch of a bar that shows a part of the split; `part` is -1 for a bar without parts. */
export interface Segment {
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The bar of a total from 0 to its best figure, divided as its parts are. An incident in several parts is in each of them, so that
 * the parts share the bar as the bars of the time control do. Empty where nothing is known.
 */
export function segmentsOf(total: MeasureTotal, parts: readonly MeasureTotal[]): readonly Segment[] {
  if (!isKnown(total) || total.best === 0) return [];
  const weights = parts.map((each) => Math.abs(each.best));
  const sum = weights.reduce((all, each) => all + each, 0);
  if (sum === 0) return [{ part: -1, from: 0, to: total.best }];
  const segments: Segment[] = [];
  let at = 0;
  weights.forEach((weight, part) => {
    if (weight === 0) return;
    const to = at + (weight / sum) * total.best;
    segments.push({ part, from: at, to });
    at = to;
  });
  return segments;
}

/** Whether totals of the measure can be added up and divided into parts: means cannot. */
export function canAdd(measure: Measure): boolean {
  return !measure.startsWith('mean:');
}
