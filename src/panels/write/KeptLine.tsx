import { useTexts } from '../../i18n/texts';
import type { Kept } from '../../library/writing-state';
import { problemText } from '../text/problem-text';
import styles from './WritePanel.module.css';

interface KeptLineProps {
  readonly kept: Kept;
  /** Whether a conflict holds up the saving. */
  readonly isHeld: boolean;
}

/** Whether the browser keeps what is written, in words. A failure is said at once; that all is well disturbs nobody. */
export function KeptLine({ kept, isHeld }: KeptLineProps) {
  const texts = useTexts();
  const { t, format } = texts;
  if (kept.status === 'failed') {
    return (
      <p className={styles.kept} data-status="failed" role="alert">
        {problemText(texts, kept.problem)}
      </p>
    );
  }
  if (kept.status === 'waiting') return <p className={styles.kept}>{t(isHeld ? 'write.notSaved' : 'write.saving')}</p>;
  const time = format.time(kept.at / 60_000 - new Date(kept.at).getTimezoneOffset());
  return <p className={styles.kept}>{t('write.saved', { time })}</p>;
}
