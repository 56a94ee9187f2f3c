import type { Incident } from '../../domain/incident';
import { countLine } from '../../domain/incident-class';
import { useTexts } from '../../i18n/texts';
import styles from './ClassLine.module.css';

/** Says why the incident is not counted with attacks, so that readers do not add it to them. */
export function ClassLine({ incident }: { readonly incident: Incident }) {
  const { t } = useTexts();
  const { apart } = incident;
  const line = countLine(incident);
  if (line === null || line === 'attack') return null;
  return (
    <p className={styles.line} data-apart={apart !== undefined}>
      {apart ? (
        <span className={styles.apart}>{t('record.countedApart', { why: t(`record.apart-${apart}`) })}</span>
      ) : null}
      {t(`record.why-${line}`)}
    </p>
  );
}
