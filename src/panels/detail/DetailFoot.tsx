import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { CopyButton } from './CopyButton';
import styles from './DetailFoot.module.css';
import { incidentCitation } from './incident-citation';
import { incidentLink } from './incident-link';

interface DetailFootProps {
  readonly atlas: Atlas;
  readonly detail: IncidentDetail;
  readonly title: string;
}

/** The buttons that copy the citation and the link. */
export function DetailFoot({ atlas, detail, title }: DetailFootProps) {
  const texts = useTexts();
  const { t } = texts;
  const link = () => incidentLink(window.location.href, detail.incident.id);
  return (
    <footer className={styles.foot}>
      <CopyButton name={t('panels.copyCitation')} text={() => incidentCitation(atlas, detail, title, link(), texts)}>
        {t('panels.citation')}
      </CopyButton>
      <CopyButton name={t('panels.copyLink')} text={link}>
        {t('panels.link')}
      </CopyButton>
    </footer>
  );
}
