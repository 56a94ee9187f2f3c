import { columnOfDimension } from '../../domain/column-dimension';
import type { Texts } from '../../i18n/texts';
import type { EventTable } from '../../spacetime/event-table';
import { columnOfMeasure, type Measure } from '../../spacetime/figure-measure';
import { numberAt } from '../../spacetime/number-column';

/** "mag: 6.5": what a row has in the column that is the measure; '' for other measures. */
export function columnText(table: EventTable, row: number, measure: Measure, { t, format }: Texts): string {
  const id = columnOfMeasure(measure)?.column;
  const column = id === undefined ? undefined : table.numbers?.find((each) => each.id === id);
  if (!column) return '';
  const name = columnOfDimension(column.id) ?? column.id;
  const value = numberAt(column, row);
  if (Number.isNaN(value)) return t('measure.notStated', { name });
  return t('measure.rowNumber', { name, number: format.quantity(value) });
}
