import { useTexts } from '../../i18n/texts';
import styles from './LegendLines.module.css';

/** The lines that the map draws: the circle of doubt and the way from launch site to target. */
export function LegendLines() {
  const { t } = useTexts();
  return (
    <ul className={styles.lines}>
      <li className={styles.line}>
        <svg className={styles.circle} viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="8" />
        </svg>
        {t('map.legendUncertainty')}
      </li>
      <li className={styles.line}>
        <svg className={styles.arrow} viewBox="0 0 28 12" aria-hidden="true">
          <path d="M1 6h18" strokeDasharray="5 3" />
          <path d="m18 1.5 8 4.5-8 4.5z" data-filled="true" />
        </svg>
        {t('map.legendLaunch')}
      </li>
    </ul>
  );
}
