import { changeOf, type FigureChange, leadingChange } from '../../domain/comparison';
import type { Engine } from '../../spacetime/engine';
import { columnOfMeasure, type Measure } from '../../spacetime/figure-measure';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import { statedMeasures } from '../../spacetime/table-facts';
import { ALL_INCIDENTS } from '../../spacetime/tallies';

/** A measure on both sides, for one class. */
export interface ComparedFigure {
  readonly measure: Measure;
  readonly a: MeasureTotal;
  readonly b: MeasureTotal;
  readonly change: FigureChange;
}

/** The figures of one class of incidents; '' for incidents without one. */
export interface ComparedClass {
  readonly id: string;
  readonly figures: readonly ComparedFigure[];
}

/** Two figures of one measure, with the change from B to A. */
export function compareTotals(measure: Measure, a: MeasureTotal, b: MeasureTotal): ComparedFigure {
  return { measure, a, b, change: changeOf(a, b, { isMean: measure.startsWith('mean:') }) };
}

/** The totals of both sides, class by class, because classes are not added up. Classes that neither side has are left out. */
export function comparedClasses(a: Engine, b: Engine, measure: Measure): readonly ComparedClass[] {
  const measures: readonly Measure[] = [
    'incidents',
    ...statedMeasures(a.table),
    ...(columnOfMeasure(measure) ? [measure] : []),
  ];
  const tallies = measures.map((each) => {
    const query = { measure: each, dimension: ALL_INCIDENTS };
    return { measure: each, a: a.tallies(query), b: b.tallies(query) };
  });
  const ids = tallies[0]?.a.lines ?? [];
  return ids.flatMap((id, line) => {
    const figures = tallies.map((each) => compareTotals(each.measure, each.a.at(0, line), each.b.at(0, line)));
    return figures.every(({ change }) => change.direction === 'none') ? [] : [{ id, figures }];
  });
}

/** The class whose figures changed most: the ranked list begins with it. -1 where neither side has an incident. */
export function mostChangedLine(a: Engine, b: Engine, measure: Measure): number {
  const query = { measure, dimension: ALL_INCIDENTS };
  const [ours, theirs] = [a.tallies(query), b.tallies(query)];
  const changes = ours.lines.map((_, line) => compareTotals(measure, ours.at(0, line), theirs.at(0, line)).change);
  return leadingChange(changes)?.line ?? -1;
}

/** How many incidents are counted on both sides: their dates reach into both, or both filters let them pass. */
export function countShared(a: Engine, b: Engine): number {
  const { primary, weight, length } = a.table;
  let count = 0;
  for (let row = 0; row < length; row += 1) {
    if (primary[row] === 1 && a.match(row) > 0 && b.match(row) > 0) count += weight ? (weight[row] ?? 1) : 1;
  }
  return count;
}
