import { useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import type { CasualtyMeasure } from '../../domain/casualties';
import { useTexts } from '../../i18n/texts';
import { ClaimItem } from '../detail/ClaimItem';
import { byMeasure } from '../detail/claim-lines';
import { DatasetText } from '../detail/DatasetText';
import { useDetail } from '../detail/use-detail';
import { problemText } from '../text/problem-text';
import styles from './MadeOf.module.css';

interface MadeOfClaimsProps {
  readonly atlas: Atlas;
  readonly incident: number;
  readonly measure: CasualtyMeasure;
}

/** The claims of one incident on the measure. They are read from its record when the reader opens them. */
export function MadeOfClaims({ atlas, incident, measure }: MadeOfClaimsProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.claims} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('figures.claimsAndSources')}</summary>
      {isOpen ? <Claims atlas={atlas} incident={incident} measure={measure} /> : null}
    </details>
  );
}

function Claims({ atlas, incident, measure }: MadeOfClaimsProps) {
  const texts = useTexts();
  const { t } = texts;
  const state = useDetail(atlas, incident);
  if (state.status === 'loading') return <p>{t('app.loadingDetail')}</p>;
  if (state.status === 'failed') return <p>{problemText(texts, state.problem)}</p>;
  const { incident: record, sources } = state.detail;
  const claims = record.claims.filter((claim) => claim.measure === measure || claim.measure === 'casualties');
  const reasons = record.assessments.filter((each) => each.measure === measure);
  if (claims.length === 0 && reasons.length === 0) return <p>{t('figures.noClaimOf')}</p>;
  return (
    <>
      {byMeasure(claims).map(({ key, lines }) => (
        <ul key={key} className={styles.claimList}>
          {lines.map(({ key: line, claims: same }) => (
            <ClaimItem key={line} claims={same} sources={sources} isBySource={false} isOutlier={false} />
          ))}
        </ul>
      ))}
      {reasons.map(({ group, reason }) => (
        <p key={group} className={styles.reason}>
          <strong>{t('figures.editorsReason')}</strong> <DatasetText text={reason} />
        </p>
      ))}
    </>
  );
}
