import type { Atlas } from '../../dataset/atlas';
import { classLabel } from '../../i18n/class-label';
import { useTexts } from '../../i18n/texts';
import { countTotals } from '../../panels/totals/count-totals';
import { notesOf, totalText } from '../../panels/totals/total-text';
import { countedLines } from '../picture/picture-counts';
import styles from './ReportPage.module.css';

/** Incidents and casualties, class by class: there is no sum of the figures. */
export function ReportTotals({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t, format } = texts;
  const { lines, measures } = countTotals(atlas);
  const [all, ...others] = countedLines(atlas, texts);
  const known = lines.filter(({ totals }) => totals.incidents > 0);
  return (
    <section>
      <h2>{t('report.totals')}</h2>
      <p>{[all?.head, ...(all?.figures ?? [])].join(t('figures.separator'))}</p>
      {others.length === 0 ? null : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('figures.line')}</th>
              <th scope="col" className={styles.number}>
                {t('panels.incidents')}
              </th>
              {measures.map((measure) => (
                <th key={measure} scope="col">
                  {t(`terms.${measure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {known.map(({ id, totals }) => (
              <tr key={id}>
                <th scope="row">{classLabel(id, texts)}</th>
                <td className={styles.number}>{format.number(totals.incidents)}</td>
                {measures.map((measure) => (
                  <td key={measure}>
                    <strong>{totalText(totals, totals[measure], texts)}</strong>{' '}
                    {notesOf(totals, totals[measure], texts).join(t('figures.separator'))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.small}>{t('picture.ranges')}</p>
    </section>
  );
}
