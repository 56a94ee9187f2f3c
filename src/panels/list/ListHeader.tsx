import { ArrowLeft } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import type { SortOrder } from '../../spacetime/engine';
import { Button } from '../../ui/Button';
import styles from './ListHeader.module.css';
import { SortMenu } from './SortMenu';

interface ListHeaderProps {
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
  /** Number of incidents and name of the place, when the list shows one point of the map; else null. */
  readonly point: { readonly count: number; readonly place: string } | null;
  readonly onLeavePoint: () => void;
}

/** The head of the list: its order and, for one point of the map, the place and a button back to all incidents. */
export function ListHeader({ order, onOrder, point, onLeavePoint }: ListHeaderProps) {
  const { t, format } = useTexts();
  return (
    <div className={styles.header}>
      {point ? (
        <div className={styles.point}>
          <Button variant="link" onPress={onLeavePoint}>
            <ArrowLeft aria-hidden className={styles.back} /> {t('panels.backToAll')}
          </Button>
          <p className={styles.place}>
            {t('panels.atPoint', { count: point.count, number: format.number(point.count), place: point.place })}
          </p>
        </div>
      ) : (
        <h2 className={styles.title}>{t('panels.incidents')}</h2>
      )}
      <SortMenu order={order} onOrder={onOrder} />
    </div>
  );
}
