import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { screenLink } from '../../state/link/screen-link';
import { useAppStore } from '../../state/store-context';
import { seenToday } from '../text/cited-items';
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
  const store = useAppStore();
  const link = () => incidentLink(screenLink(store.getState(), window.location), detail.incident.id);
  const citation = () => {
    const { release } = store.getState();
    return incidentCitation(atlas, detail, title, { release, seen: seenToday(link()) }, texts);
  };
  return (
    <footer className={styles.foot}>
      <CopyButton name={t('panels.copyCitation')} text={citation}>
        {t('panels.citation')}
      </CopyButton>
      <CopyButton name={t('panels.copyLink')} text={link}>
        {t('panels.link')}
      </CopyButton>
    </footer>
  );
}
