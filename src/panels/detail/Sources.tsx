import type { IncidentDetail } from '../../dataset/atlas';
import { linkHost, safeLink } from '../../domain/safe-link';
import type { Source } from '../../domain/source';
import { useTexts } from '../../i18n/texts';
import { dayText } from './day-text';
import { OutwardLink } from './OutwardLink';
import { Section } from './Section';
import styles from './Sources.module.css';

/** The sources: publisher, date, kind, language, archived copy, and when and how completely each was read. */
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
  const texts = useTexts();
  const { t, tOr } = texts;
  const [href, archived] = [safeLink(source.url), safeLink(source.archivedUrl)];
  const title = source.title === '' ? (linkHost(source.url) ?? source.publisher) : source.title;
  const { published, language, kind, accessed, read } = source;
  return (
    <li>
      <p className={styles.title} lang={source.language} dir="auto">
        {href ? <OutwardLink href={href}>{title}</OutwardLink> : title}
      </p>
      <p className={styles.meta}>
        {source.publisher === title ? null : <bdi>{source.publisher}</bdi>}
        <span>{published ? dayText(published, texts) : t('panels.undated')}</span>
        {kind && kind !== 'notStated' ? <span>{t(`terms.sourceKind-${kind}`)}</span> : null}
        {language ? <span>{tOr(`terms.language-${language}`, language)}</span> : null}
        {read ? <span>{t(`record.read-${read}`)}</span> : null}
        {accessed ? <span>{t('record.accessed', { date: dayText(accessed, texts) })}</span> : null}
        {archived ? <OutwardLink href={archived}>{t('panels.archived')}</OutwardLink> : null}
        {source.url && !href ? <code dir="ltr">{source.url}</code> : null}
      </p>
    </li>
  );
}
