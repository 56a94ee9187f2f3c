import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/texts';
import type { SortOrder } from '../../spacetime/engine';
import { useApp } from '../../state/store-context';
import styles from './ListHeader.module.css';
import { ScopeSwitch } from './ScopeSwitch';
import { SortMenu } from './SortMenu';

interface ListHeaderProps {
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
  /** How many incidents the rows of the list stand for. */
  readonly incidents: number;
  readonly rows: number;
  /** How many of the listed incidents have no date, where the others have one. */
  readonly undated: number;
  /** Stands in the place of the list's name, when the list shows one place of the map. */
  readonly children: ReactNode;
}

/** The head of the list: what it covers, its place where it shows one, and its order. */
export function ListHeader({ order, onOrder, incidents, rows, undated, children }: ListHeaderProps) {
  const { t, format } = useTexts();
  const isAll = useApp(({ scope }) => scope === 'everywhere');
  // A low panel leaves out a head that says nothing but the order.
  const isPlain = isAll && !children && undated === 0 && incidents === rows;
  return (
    <div className={styles.header} data-plain={isPlain ? '' : undefined}>
      {children ?? <h2 className="visually-hidden">{t('panels.incidents')}</h2>}
      <ScopeSwitch />
      {incidents === rows ? null : (
        <span className={styles.undated}>
          {t('events.inRows', { incidents: format.number(incidents), count: rows, number: format.number(rows) })}
        </span>
      )}
      {undated > 0 ? (
        <span className={styles.undated}>
          {t('undated.inWindow', { count: undated, number: format.number(undated) })}
        </span>
      ) : null}
      <SortMenu order={order} onOrder={onOrder} />
    </div>
  );
}
