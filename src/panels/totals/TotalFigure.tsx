import { useTexts } from '../../i18n/texts';
import type { FigureTotal } from '../../spacetime/engine';
import styles from './Totals.module.css';

interface TotalFigureProps {
  readonly measure: 'killed' | 'wounded';
  readonly total: FigureTotal;
  readonly incidents: number;
}

/** A sum as a range, its best number beneath, and how many incidents do not state it. */
export function TotalFigure({ measure, total, incidents }: TotalFigureProps) {
  const { t, format } = useTexts();
  const isStated = incidents === 0 || incidents > total.notStated;
  const isRange = total.low !== total.high;
  return (
    <div className={styles.figure} data-measure={measure}>
      <p className={styles.range} data-size={isStated ? 'number' : 'words'}>
        {isStated ? <bdi>{format.range(total.low, total.high)}</bdi> : t('terms.notStated')}
      </p>
      <p className={styles.name}>{t(`panels.${measure}Name`)}</p>
      {isStated && isRange ? (
        <p className={styles.note}>{t('panels.assessedTotal', { number: format.number(total.best) })}</p>
      ) : null}
      {isStated && total.notStated > 0 ? (
        <p className={styles.note}>
          {t('panels.notStatedFor', { count: total.notStated, number: format.number(total.notStated) })}
        </p>
      ) : null}
    </div>
  );
}
