import type { Incident } from '../../domain/incident';
import { useTexts } from '../../i18n/texts';
import { DatasetText } from './DatasetText';
import { dayText } from './day-text';
import styles from './Review.module.css';

/** How often the entry was checked against its sources, and its later changes with date and reason. Folded at first. */
export function Review({ incident: { review } }: { readonly incident: Incident }) {
  const texts = useTexts();
  const { t, format } = texts;
  const { status, history } = review;
  if (status === 'notReviewed' && history.length === 0) return null;
  const count = history.length;
  const changes = count > 0 ? ` · ${t('record.reviewChanges', { count, number: format.number(count) })}` : '';
  return (
    <details className={styles.review}>
      <summary>
        {t('record.review', { status: t(`terms.reviewStatus-${status}`) })}
        {changes}
      </summary>
      <ol className={styles.history}>
        {history.map(({ date, what, why }) => (
          <li key={`${date}|${what}`}>
            <time dateTime={date}>{dayText(date, texts)}</time> <DatasetText text={what} />
            <p className={styles.why}>
              {t('record.why')} <DatasetText text={why} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
