import { sizeOfChange } from '../../domain/comparison';
import type { Filters } from '../../live/selection-values';
import type { Engine } from '../../spacetime/engine';
import type { Dimension } from '../../spacetime/event-table';
import type { Measure } from '../../spacetime/figure-measure';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import { type ChartLine, totalAt } from '../charts/chart-figures';
import { type ComparedFigure, compareTotals } from './compared-figures';

/** A value of a dimension on both sides. */
export interface ComparedValue extends ComparedFigure {
  readonly code: number;
  readonly value: string;
}

/** The values of a dimension by how much they changed. */
export interface RankedChanges {
  /** Those that changed, the largest change first. */
  readonly changed: readonly ComparedValue[];
  /** Those whose change is not known, because a side does not state the measure. */
  readonly unknown: readonly ComparedValue[];
  /** How many have incidents and did not change. */
  readonly same: number;
}

interface ComparedSides {
  readonly a: Engine;
  readonly b: Engine;
  readonly measure: Measure;
  readonly line: ChartLine;
  /** Filters of both sides. */
  readonly filters: readonly [Filters, Filters];
}

/**
 * What changed most, by the values of a dimension. Tallies leave the filter of their own dimension out, so that values that a
 * side's filter hides have no incident there.
 */
export function rankChanges({ a, b, measure, line, filters }: ComparedSides, dimension: Dimension): RankedChanges {
  const query = { measure, dimension: dimension.id };
  const tallies = [a.tallies(query), b.tallies(query)] as const;
  const totalOf = (side: 0 | 1, code: number): MeasureTotal => {
    const filter = filters[side][dimension.id];
    const value = dimension.values[code] ?? '';
    return filter === undefined || filter.includes(value) ? totalAt(tallies[side], code, line) : NO_INCIDENT;
  };
  const all = dimension.values
    .map((value, code) => ({ code, value, ...compareTotals(measure, totalOf(0, code), totalOf(1, code)) }))
    .filter(({ change }) => change.direction !== 'none');
  const isUnknown = ({ change }: ComparedValue) => change.difference === null;
  const changed = all.filter((each) => !isUnknown(each) && sizeOfChange(each.change) > 0).sort(byChange);
  const unknown = all.filter(isUnknown);
  return { changed, unknown, same: all.length - changed.length - unknown.length };
}

const NO_INCIDENT: MeasureTotal = { incidents: 0, low: 0, best: 0, high: 0, notStated: 0 };

/** Of two equal changes, the one of the larger figures, then the first in the dimension's order. */
function byChange(one: ComparedValue, two: ComparedValue): number {
  const bySize = sizeOfChange(two.change) - sizeOfChange(one.change);
  return bySize || two.a.best + two.b.best - one.a.best - one.b.best || one.code - two.code;
}
