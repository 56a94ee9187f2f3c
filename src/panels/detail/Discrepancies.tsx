import { Scale } from 'lucide-react';
import { Fragment } from 'react';
import type { IncidentDetail } from '../../dataset/atlas';
import { type Discrepancy, discrepanciesOf } from '../../domain/discrepancy';
import { useTexts } from '../../i18n/texts';
import { DatasetText } from './DatasetText';
import styles from './Discrepancies.module.css';
import { numbersOf } from './disputed-numbers';
import { measureInline } from './figure-text';
import { SpeakerName } from './SpeakerName';

/** With more disagreements than this each is one line that opens, so that the claims stay in reach. */
const MOST_OPEN = 2;

/** The numbers on which sources disagree, with the sources of each, and which number is used and why. */
export function Discrepancies({ detail }: { readonly detail: IncidentDetail }) {
  const discrepancies = discrepanciesOf(detail.incident.claims);
  return discrepancies.map((discrepancy) => (
    <Callout
      key={`${discrepancy.measure}|${discrepancy.group}|${discrepancy.kind}`}
      detail={detail}
      discrepancy={discrepancy}
      isOpen={discrepancies.length <= MOST_OPEN}
    />
  ));
}

interface CalloutProps {
  readonly detail: IncidentDetail;
  readonly discrepancy: Discrepancy;
  readonly isOpen: boolean;
}

function Callout({ detail: { incident, sources }, discrepancy, isOpen }: CalloutProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const { measure, group, kind } = discrepancy;
  const assessment = incident.assessments.find((each) => each.measure === measure && each.group === group);
  const what = measureInline({ measure, group }, texts);
  return (
    <div role="note" className={styles.callout}>
      <Scale aria-hidden />
      <details open={isOpen}>
        <summary className={styles.title}>
          {t(kind === 'numbers' ? 'panels.disagreeOn' : 'panels.partsExceed', { what })}
        </summary>
        <ul className={styles.numbers}>
          {numbersOf(discrepancy, sources, texts).map(({ number, names }) => (
            <li key={number}>
              <bdi className={styles.number}>{number}</bdi> (
              {names.map((name, index) => (
                <Fragment key={name}>
                  {index > 0 ? ' · ' : ''}
                  <SpeakerName name={name} />
                </Fragment>
              ))}
              )
            </li>
          ))}
        </ul>
        {assessment ? (
          <p className={styles.reason}>
            {t('panels.weUse', {
              number: assessment.best === null ? t('terms.notStated') : format.number(assessment.best),
            })}{' '}
            <DatasetText text={assessment.reason} />
          </p>
        ) : null}
      </details>
    </div>
  );
}
