import { ArrowLeft, ChevronDown } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import type { SortOrder } from '../../spacetime/engine';
import { Button } from '../../ui/Button';
import styles from './ListHeader.module.css';
import { SORT_ORDERS } from './listed-rows';

interface ListHeaderProps {
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
  /** Count and place where the list shows one point of the map. */
  readonly point: { readonly count: number; readonly place: string } | null;
  readonly onLeavePoint: () => void;
}

/** Order of the list; for one point of the map also which, and the way back. */
export function ListHeader({ order, onOrder, point, onLeavePoint }: ListHeaderProps) {
  const { t, format } = useTexts();
  const choose = (text: string) => {
    const chosen = SORT_ORDERS.find((each) => each === text);
    if (chosen) onOrder(chosen);
  };
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
      <label className={styles.sort}>
        <span className="visually-hidden">{t('panels.sortBy')}</span>
        <select value={order} onChange={(event) => choose(event.target.value)}>
          {SORT_ORDERS.map((each) => (
            <option key={each} value={each}>
              {t(`panels.sort-${each}`)}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden />
      </label>
    </div>
  );
}
