import type { IncidentDetail } from '../../dataset/atlas';
import { sortAttributions } from '../../domain/attribution';
import type { Attribution } from '../../domain/incident';
import type { Source } from '../../domain/source';
import { useTexts } from '../../i18n/texts';
import styles from './Attributions.module.css';
import { DatasetText } from './DatasetText';
import { dayText } from './day-text';
import { Section } from './Section';
import { SourceName } from './SourceName';
import { SpeakerName } from './SpeakerName';

/** The attributions: the actor, the status, who says so, and links to the sources. */
export function Attributions({ detail: { incident, sources } }: { readonly detail: IncidentDetail }) {
  const { t } = useTexts();
  const attributions = sortAttributions(incident.attributions);
  return (
    <Section title={t('panels.attribution')}>
      {attributions.length === 0 ? <p className={styles.none}>{t('panels.noAttribution')}</p> : null}
      <ul className={styles.list}>
        {attributions.map((each) => (
          <AttributionItem
            key={`${each.status}|${each.actor ?? ''}|${each.by ?? ''}|${each.note ?? ''}`}
            attribution={each}
            sources={sources}
          />
        ))}
      </ul>
    </Section>
  );
}

interface AttributionItemProps {
  readonly attribution: Attribution;
  readonly sources: ReadonlyMap<string, Source>;
}

function AttributionItem({ attribution, sources }: AttributionItemProps) {
  const texts = useTexts();
  const { t } = texts;
  const { status, actor, by, date, confidence, note } = attribution;
  const said = [
    ...(confidence ? [t('record.howFirmly', { confidence: t(`terms.confidence-${confidence}`) })] : []),
    ...(date ? [t('record.saidOn', { date: dayText(date, texts) })] : []),
  ];
  const documents = attribution.sources.flatMap((id) => sources.get(id) ?? []);
  return (
    <li>
      <p className={styles.line}>
        <span className={styles.status} data-status={status}>
          {t(`terms.status-${status}`)}
        </span>
        {actor === undefined ? (
          <span>{t('panels.noActor')}</span>
        ) : (
          <span className={styles.actor}>
            <SpeakerName name={actor} />
          </span>
        )}
        {by && by !== actor ? (
          <span className={styles.by}>
            (<SpeakerName name={by} />)
          </span>
        ) : null}
      </p>
      {note ? (
        <p className={styles.meta}>
          <DatasetText text={note} />
        </p>
      ) : null}
      {documents.length > 0 || said.length > 0 ? (
        <p className={styles.meta}>
          {said.join(' · ')}
          {documents.length > 0 && said.length > 0 ? ' · ' : ''}
          {documents.length > 0 ? `${t('panels.readIn')} ` : ''}
          {documents.map((source, index) => (
            <span key={source.id}>
              {index > 0 ? ' · ' : ''}
              <SourceName source={source} />
            </span>
          ))}
        </p>
      ) : null}
    </li>
  );
}
