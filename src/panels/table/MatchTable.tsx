import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import type { SortOrder } from '../../spacetime/engine';
import { MatchRow } from './MatchRow';
import styles from './MatchTable.module.css';
import { SortHeading } from './SortHeading';

interface MatchTableProps {
  readonly atlas: Atlas;
  readonly rows: Int32Array;
  readonly caption: string;
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
  readonly onOpen: (incident: number) => void;
}

/** One page of the table of matching incidents: in words and numbers, all that the map shows of each. */
export function MatchTable({ atlas, rows, caption, order, onOrder, onOpen }: MatchTableProps) {
  const { t } = useTexts();
  const isByDate = order === 'date' || order === 'dateDescending';
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <SortHeading
              sort={isByDate ? (order === 'date' ? 'ascending' : 'descending') : 'none'}
              onSort={() => onOrder(order === 'date' ? 'dateDescending' : 'date')}
            >
              {t('panels.columnDate')}
            </SortHeading>
            <th scope="col">{t('panels.columnTitle')}</th>
            <th scope="col">{t('panels.columnKind')}</th>
            <th scope="col">{t('panels.columnPlace')}</th>
            <th scope="col">{t('panels.columnPoint')}</th>
            <SortHeading sort={order === 'killed' ? 'descending' : 'none'} onSort={() => onOrder('killed')}>
              {t('terms.killed')}
            </SortHeading>
            <SortHeading sort={order === 'wounded' ? 'descending' : 'none'} onSort={() => onOrder('wounded')}>
              {t('terms.wounded')}
            </SortHeading>
          </tr>
        </thead>
        <tbody>
          {Array.from(rows, (row) => (
            <MatchRow key={row} atlas={atlas} row={row} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
