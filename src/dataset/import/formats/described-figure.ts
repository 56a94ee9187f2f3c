import type { FigureMeasure, Group } from '../../../domain/claim';
import { parseCount } from '../parse/count';
import { type Cell, cellText } from '../rows/cell';
import type { DescribedFigure } from './format';

/** What one column of figures says, or nothing when it is not stated. */
export function describeFigure(
  cell: Cell,
  field: string,
  measure: FigureMeasure,
  negativeIsUnknown: boolean,
  group?: Group,
): DescribedFigure[] {
  const count = parseCount(cell, negativeIsUnknown);
  if (count.best < 0) return [];
  const vague = count.doubt === 'countVague';
  const verbatim = count.doubt ? { note: `${field}: ${cellText(cell)}` } : {};
  const whom = group ? { group } : {};
  return [{ measure, ...whom, low: count.low, high: vague ? null : count.high, field, ...verbatim }];
}
