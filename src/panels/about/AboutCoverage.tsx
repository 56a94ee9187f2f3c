import type { MonthCoverage } from '../../domain/incident';
import { useTexts } from '../../i18n/texts';
import styles from './AboutData.module.css';
import { monthsText } from './months-text';

const LEVELS: readonly MonthCoverage['searched'][] = ['yes', 'thin', 'no'];

/** The months as a strip, and the same in words: which were searched, which are thin, which were not searched. */
export function AboutCoverage({ coverage }: { readonly coverage: readonly MonthCoverage[] }) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <>
      <div className={styles.strip} aria-hidden="true">
        {coverage.map(({ month, searched }) => (
          <span key={month} className={styles.month} data-searched={searched} />
        ))}
      </div>
      <dl className={styles.coverage}>
        {LEVELS.map((level) => (
          <div key={level}>
            <dt>
              <span className={styles.month} data-searched={level} aria-hidden="true" />
              {t(`about.searched-${level}`)}
            </dt>
            <dd>{monthsText(coverage, level, texts) || t('about.none')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
