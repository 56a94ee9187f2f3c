import type { FigureMeasure, Group } from '../../../domain/claim';
import { parseCount } from '../parse/count';
import { type Cell, cellText } from '../rows/cell';
import type { DescribedFigure } from './format';

/** What one column of figures says, hedged as in the file; nothing when the cell states no count. */
export function describeFigure(
  cell: Cell,
  field: string,
  measure: FigureMeasure,
  negativeIsUnknown: boolean,
  group?: Group,
): DescribedFigure[] {
  const count = parseCount(cell, negativeIsUnknown);
  if (count.best < 0) return [];
  const { low, high } = count;
  const verbatim = count.doubt ? { note: `${field}: ${cellText(cell)}` } : {};
  return [{ measure, ...(group && { group }), ...(count.claim ?? { low, high }), field, ...verbatim }];
}
