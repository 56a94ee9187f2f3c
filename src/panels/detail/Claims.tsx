import { useMemo, useState } from 'react';
import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import { discrepanciesOf, outliersOf } from '../../domain/discrepancy';
import { voicesOf } from '../../domain/voice';
import { useTexts } from '../../i18n/texts';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { hasRecord } from '../has-record';
import { ClaimItem } from './ClaimItem';
import styles from './Claims.module.css';
import { byMeasure, bySource, type ClaimGroup } from './claim-lines';
import { Section } from './Section';
import { Voices } from './Voices';

type Grouping = 'measure' | 'source';

interface ClaimsProps {
  readonly atlas: Atlas;
  readonly detail: IncidentDetail;
}

/** All claims with their sources, grouped by measure or by source. Claims that differ from all others are marked. */
export function Claims({ atlas, detail }: ClaimsProps) {
  const { incident, sources } = detail;
  const { t, format } = useTexts();
  const hasVoices = hasRecord(atlas);
  const [grouping, setGrouping] = useState<Grouping>('measure');
  const groups = useMemo(
    () => (grouping === 'measure' ? byMeasure(incident.claims) : bySource(incident.claims)),
    [grouping, incident],
  );
  const outliers = useMemo(() => new Set<unknown>(outliersOf(incident)), [incident]);
  const disputed = useMemo(
    () => new Set<string>(discrepanciesOf(incident.claims).map(({ measure }) => measure)),
    [incident],
  );
  if (incident.claims.length === 0) return null;
  const toggle = (
    <SegmentedControl
      label={t('panels.groupClaims')}
      value={grouping}
      onChange={setGrouping}
      options={[
        { value: 'measure', label: t('panels.groupByMeasure') },
        { value: 'source', label: t('panels.groupBySource') },
      ]}
    />
  );
  const voicesIn = ({ lines }: ClaimGroup) => {
    const claims = lines.flatMap((line) => line.claims);
    const count = voicesOf(claims, sources).length;
    return new Set(claims.map(({ source }) => source)).size > 1
      ? t('record.someVoices', { count, number: format.number(count) })
      : null;
  };
  const nameOf = ({ key, lines }: ClaimGroup) =>
    grouping === 'source' ? (sources.get(key)?.publisher ?? key) : t(`terms.measure-${lines[0].claims[0].measure}`);
  return (
    <Section title={t('panels.claimsTitle')} aside={toggle}>
      {hasVoices ? <Voices claims={incident.claims} sources={sources} /> : null}
      {groups.map((group) => (
        <div key={group.key} className={styles.group}>
          <h4 className={styles.name}>
            <bdi>{nameOf(group)}</bdi>
            {hasVoices && grouping === 'measure' ? <span className={styles.count}>{voicesIn(group)}</span> : null}
            {grouping === 'measure' && disputed.has(group.key) ? (
              <span className={styles.disputed}>{t('panels.sourcesDisagree')}</span>
            ) : null}
          </h4>
          <ul className={styles.claims}>
            {group.lines.map(({ key, claims }) => (
              <ClaimItem
                key={key}
                claims={claims}
                sources={sources}
                isBySource={grouping === 'source'}
                isOutlier={claims.some((claim) => outliers.has(claim))}
              />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
