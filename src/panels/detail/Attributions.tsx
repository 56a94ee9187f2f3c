import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import { sortAttributions } from '../../domain/attribution';
import type { Attribution } from '../../domain/incident';
import type { Source } from '../../domain/source';
import { useTexts } from '../../i18n/texts';
import styles from './Attributions.module.css';
import { DatasetText } from './DatasetText';
import { Section } from './Section';
import { SourceName } from './SourceName';

interface AttributionsProps {
  readonly atlas: Atlas;
  readonly detail: IncidentDetail;
}

/** Who is said to have done it, in which sense, who says so, and where that can be read. */
export function Attributions({ atlas, detail: { incident, sources } }: AttributionsProps) {
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
            atlas={atlas}
            sources={sources}
          />
        ))}
      </ul>
    </Section>
  );
}

interface AttributionItemProps {
  readonly attribution: Attribution;
  readonly atlas: Atlas;
  readonly sources: ReadonlyMap<string, Source>;
}

function AttributionItem({ attribution, atlas, sources }: AttributionItemProps) {
  const { t, language } = useTexts();
  const { status, actor, by, note } = attribution;
  const name = actor === undefined ? undefined : (atlas.labelOf('actor', actor, language) ?? actor);
  const documents = attribution.sources.flatMap((id) => sources.get(id) ?? []);
  return (
    <li>
      <p className={styles.line}>
        <span className={styles.status} data-status={status}>
          {t(`terms.status-${status}`)}
        </span>
        {name === undefined ? <span>{t('panels.noActor')}</span> : <bdi className={styles.actor}>{name}</bdi>}
        {by && by !== actor ? (
          <span className={styles.by}>
            (<DatasetText text={by} />)
          </span>
        ) : null}
      </p>
      {note ? (
        <p className={styles.meta}>
          <DatasetText text={note} />
        </p>
      ) : null}
      {documents.length > 0 ? (
        <p className={styles.meta}>
          {t('panels.readIn')}{' '}
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
