import type { FigureMeasure, Group } from '../../../domain/claim';
import { parseCount } from '../parse/count';
import { type Cell, cellText } from '../rows/cell';
import type { RangeCells } from './draft-fields';
import type { DescribedFigure } from './row-reader';

/** The claim of one column of figures, hedged as in the file; none for a cell that states no count. */
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

/** The claim of the columns for the lowest and the highest count together; a count alone leaves the other end open. */
export function describeRange(
  { low: lowCell, high: highCell, lowColumn, highColumn }: RangeCells,
  negativeIsUnknown: boolean,
  group?: Group,
  measure: FigureMeasure = 'killed',
): DescribedFigure[] {
  const low = parseCount(lowCell, negativeIsUnknown).low;
  const highest = parseCount(highCell, negativeIsUnknown);
  const { high } = highest;
  // "50+" as the highest count sets no upper bound.
  const isOpen = highest.claim?.high === null;
  const stated = [low, high].filter((each) => each >= 0);
  if (stated.length === 0) return [];
  const columns = [low < 0 ? '' : lowColumn, high < 0 ? '' : highColumn].filter(Boolean);
  const isBroken = low >= 0 && high >= 0 && low > high;
  return [
    {
      measure,
      ...(group && { group }),
      low: low < 0 && !isOpen ? null : Math.min(...stated),
      high: high < 0 || isOpen ? null : Math.max(...stated),
      field: columns.join(', '),
      ...(isBroken && { note: `${lowColumn} ${low}, ${highColumn} ${high}` }),
    },
  ];
}
