import type { Texts } from '../../i18n/texts';
import type { Dimension } from '../../spacetime/event-table';
import { isOfAllSides } from '../measure/of-all-sides';

/** What the figures of the values of a dimension are called. */
export function nameByDimension(dimension: string, name: string, measure: string, label: string, { t }: Texts): string {
  if (isOfAllSides(dimension, measure)) return t('charts.ranked-nameAll', { measure: name });
  return t('charts.ranked-name', { measure: name, dimension: label });
}

/** What a reader must know of the parts of a figure: that they overlap, and that people killed with an actor are not killed by it. */
export function partNotes(dimension: Dimension, measure: string, { t }: Texts): readonly string[] {
  return [
    ...(isOfAllSides(dimension.id, measure) ? [t('charts.all-sides')] : []),
    ...(dimension.offsets ? [t('charts.several')] : []),
  ];
}
