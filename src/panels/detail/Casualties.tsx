import type { IncidentDetail } from '../../dataset/atlas';
import { discrepanciesOf } from '../../domain/discrepancy';
import { useTexts } from '../../i18n/texts';
import styles from './Casualties.module.css';
import { CasualtyRow } from './CasualtyRow';
import { casualtyLines } from './casualty-lines';
import { DatasetText } from './DatasetText';
import { measureText } from './figure-text';
import { Section } from './Section';

/** Table of casualties by group: the assessed figure with its range. What no source states reads "not stated", never 0. */
export function Casualties({ detail: { incident } }: { readonly detail: IncidentDetail }) {
  const { t } = useTexts();
  const lines = casualtyLines(incident);
  return (
    <Section title={t('panels.casualties')}>
      {lines.length === 0 ? (
        <p className={styles.none}>{t('panels.noCasualties')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('panels.group')}</span>
              </th>
              <th scope="col">{t('terms.killed')}</th>
              <th scope="col">{t('terms.wounded')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <CasualtyRow key={line.key} line={line} />
            ))}
          </tbody>
        </table>
      )}
      <Reasons incident={incident} />
    </Section>
  );
}

/** The reasons for the assessed figures, without those that stand beside a disagreement. */
function Reasons({ incident }: Pick<IncidentDetail, 'incident'>) {
  const texts = useTexts();
  const { t, format } = texts;
  const disputed = discrepanciesOf(incident.claims);
  const reasons = incident.assessments.filter(
    ({ measure, group }) => !disputed.some((each) => each.measure === measure && each.group === group),
  );
  if (reasons.length === 0) return null;
  return (
    <details className={styles.reasons}>
      <summary>{t('panels.whyFigures', { count: reasons.length })}</summary>
      <dl>
        {reasons.map(({ measure, group, best, reason }) => (
          <div key={`${measure}|${group}`}>
            <dt>
              {measureText({ measure, group }, texts)}: {best === null ? t('terms.notStated') : format.number(best)}
            </dt>
            <dd>
              <DatasetText text={reason} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
