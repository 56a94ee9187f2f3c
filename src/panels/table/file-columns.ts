import { columnOfDimension } from '../../domain/column-dimension';
import type { EventTable } from '../../spacetime/event-table';
import { type NumberColumn, numberAt } from '../../spacetime/number-column';
import { valuesOfRow } from '../../spacetime/row-values';
import type { TableColumn } from './table-columns';

/** The columns of the file that the model has no place for. The reader chooses them, because there can be many. */
export function fileColumns({ dimensions, numbers = [] }: EventTable): readonly TableColumn[] {
  return dimensions.flatMap(({ id }): TableColumn[] => {
    const column = columnOfDimension(id);
    if (column === null) return [];
    const own = numbers.find((each) => each.id === id);
    return [{ id, heading: { column }, isExtra: true, ...(own ? numberCells(own) : textCells(id)) }];
  });
}

function numberCells(column: NumberColumn): Pick<TableColumn, 'text' | 'number' | 'isNumber'> {
  const numberOf = (row: number) => {
    const value = numberAt(column, row);
    return Number.isNaN(value) ? null : value;
  };
  return {
    isNumber: true,
    text: ({ row }, { format }) => {
      const value = numberOf(row);
      return value === null ? '' : format.quantity(value);
    },
    number: ({ row }) => numberOf(row),
  };
}

function textCells(id: string): Pick<TableColumn, 'text'> {
  return { text: ({ atlas, row }) => valuesOfRow(atlas.engine.table, id, row).join('; ') };
}
