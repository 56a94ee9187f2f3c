import { columnOfDimension } from '../../domain/column-dimension';
import type { Texts } from '../../i18n/texts';
import { type Engine, orderOfNumber, type SortOrder } from '../../spacetime/engine';
import type { EventTable } from '../../spacetime/event-table';
import { tableFactsOf } from '../../spacetime/table-facts';

/** An order of the list with its name. */
export interface ListOrder {
  readonly order: SortOrder;
  readonly name: string;
}

/** The orders that the table can fill: by date, by each measure that it states, and by each column of numbers of the file. */
export function listOrders(table: EventTable, { t }: Pick<Texts, 't'>): readonly ListOrder[] {
  const states: Readonly<Record<string, boolean>> = tableFactsOf(table).states;
  const ours = (['date', 'dateDescending', 'killed', 'wounded'] as const)
    .filter((order) => states[order] ?? true)
    .map((order) => ({ order, name: t(`panels.sort-${order}`) }));
  const numbers = (table.numbers ?? []).map(({ id }) => ({
    order: orderOfNumber(id),
    name: t('panels.sortNumber', { name: columnOfDimension(id) ?? id }),
  }));
  return [...ours, ...numbers];
}

/** Index of an incident in the list, or -1. */
export function indexOfIncident({ table }: Engine, rows: Int32Array, incident: number): number {
  return incident < 0 ? -1 : rows.findIndex((row) => table.incident[row] === incident);
}
