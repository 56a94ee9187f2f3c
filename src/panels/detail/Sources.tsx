import type { IncidentDetail } from '../../dataset/atlas';
import { parseCivil } from '../../domain/civil-time';
import { linkHost, safeLink } from '../../domain/safe-link';
import type { Source } from '../../domain/source';
import { useTexts } from '../../i18n/texts';
import { OutwardLink } from './OutwardLink';
import { Section } from './Section';
import styles from './Sources.module.css';

/** The documents, with publisher, date, language and archived copy. */
export function Sources({ detail: { sources } }: { readonly detail: IncidentDetail }) {
  const { t } = useTexts();
  const all = [...sources.values()];
  if (all.length === 0) return null;
  return (
    <Section title={t('panels.sources', { count: all.length })}>
      <ol className={styles.list}>
        {all.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ol>
    </Section>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  const { t, tOr, language, format } = useTexts();
  const [href, archived] = [safeLink(source.url), safeLink(source.archivedUrl)];
  const published = source.published === null ? null : parseCivil(source.published);
  const title = source.title === '' ? (linkHost(source.url) ?? source.publisher) : source.title;
  const isForeign = source.language !== undefined && source.language !== language;
  return (
    <li>
      <p className={styles.title} lang={source.language} dir="auto">
        {href ? <OutwardLink href={href}>{title}</OutwardLink> : title}
      </p>
      <p className={styles.meta}>
        <bdi>{source.publisher}</bdi>
        <span>{published ? format.date(published.minutes) : (source.published ?? t('panels.undated'))}</span>
        {isForeign ? <span>{tOr(`terms.language-${source.language}`, source.language ?? '')}</span> : null}
        {archived ? <OutwardLink href={archived}>{t('panels.archived')}</OutwardLink> : null}
        {source.url && !href ? <code dir="ltr">{source.url}</code> : null}
      </p>
    </li>
  );
}
