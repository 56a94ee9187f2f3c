import { useTexts } from '../i18n/texts';
import { useAtlas } from '../state/store-context';
import styles from './NoDates.module.css';

/** Stands in the place of the time control where no incident has a date, and where there is none: an invented axis would be read as one. */
export function NoDates() {
  const { t } = useTexts();
  const isEmpty = useAtlas()?.engine.table.incidentCount === 0;
  if (isEmpty) {
    return (
      <p className={styles.note}>
        <strong>{t('undated.empty')}</strong>
      </p>
    );
  }
  return (
    <p className={styles.note}>
      <strong>{t('undated.none')}</strong>
      <span>{t('undated.noneHint')}</span>
    </p>
  );
}
