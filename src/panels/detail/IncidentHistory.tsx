import { type Revision, revisionsOf } from '../../domain/revision';
import { useTexts } from '../../i18n/texts';
import { RevisionList } from '../write/RevisionList';
import styles from './Review.module.css';

interface IncidentHistoryProps {
  /** Of the whole dataset. */
  readonly history: readonly Revision[];
  /** Id of the incident. */
  readonly incident: string;
}

/** The revisions that changed an incident, folded at first. Absent for one that was not written in the page. */
export function IncidentHistory({ history, incident }: IncidentHistoryProps) {
  const { t, format } = useTexts();
  const own = revisionsOf(history, incident);
  if (own.length === 0) return null;
  const ofIncident = own.map((revision) => ({
    ...revision,
    changes: revision.changes.filter(({ entry, id }) => entry === 'incident' && id === incident),
  }));
  return (
    <details className={styles.review}>
      <summary>
        {t('write.history')} · {t('write.revisions', { count: own.length, number: format.number(own.length) })}
      </summary>
      <RevisionList history={ofIncident} />
    </details>
  );
}
