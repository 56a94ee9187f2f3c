import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import styles from './LegendLines.module.css';

/** What the map draws beside markers: the circle of doubt, the way from launch site to target, the glow if it is on. */
export function LegendLines() {
  const { t } = useTexts();
  const hasGlow = useApp((state) => state.density);
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
      {hasGlow ? (
        <li className={styles.line}>
          <span className={styles.glow} aria-hidden="true" />
          {t('map.legendGlow')}
        </li>
      ) : null}
    </ul>
  );
}
