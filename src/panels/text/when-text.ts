import { whenText } from '../../i18n/date-words';
import type { Formats } from '../../i18n/formats';
import type { EventTable } from '../../spacetime/event-table';

/** Short date of a row. */
export function rowWhen({ start, end }: EventTable, row: number, format: Formats): string {
  return whenText(start[row] ?? 0, end[row] ?? 0, format);
}
