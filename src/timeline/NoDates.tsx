import { useTexts } from '../i18n/texts';
import styles from './NoDates.module.css';

/** Stands in the place of the time control where no incident has a date: an invented axis would be read as one. */
export function NoDates() {
  const { t } = useTexts();
  return (
    <p className={styles.note}>
      <strong>{t('undated.none')}</strong>
      <span>{t('undated.noneHint')}</span>
    </p>
  );
}
