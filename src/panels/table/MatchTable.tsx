import { useTexts } from '../../i18n/texts';
import { MatchRow } from './MatchRow';
import styles from './MatchTable.module.css';
import { SortHeading } from './SortHeading';
import type { TableSort } from './sort-rows';
import { headingText, type TableColumn, type TableRow } from './table-column';

interface MatchTableProps {
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  readonly caption: string;
  readonly sort: TableSort;
  /** Whether the column can be sorted by. */
  readonly canSort: (column: TableColumn) => boolean;
  readonly onSort: (sort: TableSort) => void;
  readonly onOpen: (incident: number) => void;
}

/** One page of the table of matching incidents. */
export function MatchTable({ rows, columns, caption, sort, canSort, onSort, onOpen }: MatchTableProps) {
  const texts = useTexts();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) =>
              canSort(column) ? (
                <SortHeading
                  key={column.id}
                  sort={sort.column === column.id ? sort.direction : 'none'}
                  onSort={() => onSort(nextSort(sort, column))}
                >
                  {headingText(column, texts)}
                </SortHeading>
              ) : (
                <th key={column.id} scope="col">
                  {headingText(column, texts)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MatchRow key={row.row} tableRow={row} columns={columns} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The first press sorts texts and dates upwards and counts downwards, the next one the other way. */
function nextSort(sort: TableSort, { id, isNumber }: TableColumn): TableSort {
  const first = isNumber ? 'descending' : 'ascending';
  if (sort.column !== id) return { column: id, direction: first };
  return { column: id, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
}
