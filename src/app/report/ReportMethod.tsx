import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { dayText } from '../../panels/detail/day-text';
import { hasRecord } from '../../panels/has-record';
import { receiptLines } from '../../panels/import/receipt-lines';
import { useAppStore } from '../../state/store-context';
import styles from './ReportPage.module.css';

const OF_A_RECORD = ['counts', 'ranges', 'dates'] as const;
const OF_ROWS = ['rows', 'rowRanges', 'rowDates'] as const;

/** How the dataset was made and how the page counts it; for an imported file, the receipt of the import. */
export function ReportMethod({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t, language } = texts;
  const mark = useAppStore().getState().marks[atlas.id];
  return (
    <section className={styles.method}>
      <h2>{t('report.method')}</h2>
      {(atlas.about ?? []).map(({ topic, points, pointsAr }) => (
        <div key={topic}>
          <h3>{t(`about.topic-${topic}`)}</h3>
          <ul dir="auto">
            {(language === 'ar' && pointsAr !== undefined ? pointsAr : points).map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      ))}
      {(hasRecord(atlas) ? OF_A_RECORD : OF_ROWS).map((part) => (
        <div key={part}>
          <h3>{t(`about.title-${part}`)}</h3>
          <p>{t(`about.text-${part}`)}</p>
        </div>
      ))}
      {atlas.imported ? (
        <>
          <h3>{t('imports.receipt')}</h3>
          <dl className={styles.receipt}>
            {receiptLines(
              {
                file: atlas.imported.file,
                size: atlas.size ?? 0,
                hash: mark?.hash ?? null,
                day: dayText(atlas.updated, texts),
                format: atlas.imported.format,
              },
              atlas.imported.receipt,
              texts,
            ).map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </section>
  );
}
