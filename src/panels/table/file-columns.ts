import type { Atlas } from '../../dataset/atlas';
import { columnOfDimension, dimensionOfColumn } from '../../domain/column-dimension';
import { type NumberColumn, numberAt } from '../../spacetime/number-column';
import { valuesOfRow } from '../../spacetime/row-values';
import type { TableColumn } from './table-column';

/**
 * The columns of the file that the model has no place for: at once those that are dimensions, from the record all others. The reader
 * chooses them, because there can be many.
 */
export function fileColumns({ engine, rows }: Atlas): readonly TableColumn[] {
  const { dimensions, numbers = [] } = engine.table;
  const columnOf = (column: string): TableColumn => {
    const id = dimensionOfColumn(column);
    const own = numbers.find((each) => each.id === id);
    const isKept = dimensions.some((each) => each.id === id);
    const cells = own ? numberCells(own) : isKept ? textCells(id) : recordCells(column);
    return { id, heading: { column }, isExtra: true, ...cells };
  };
  const kept = dimensions.flatMap(({ id }) => columnOfDimension(id) ?? []);
  return [...new Set([...(rows?.unused ?? []), ...kept])].map(columnOf);
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

function recordCells(column: string): Pick<TableColumn, 'text' | 'fromRecord'> {
  return { fromRecord: true, text: ({ detail }) => detail?.incident.extra?.[column] ?? '' };
}
