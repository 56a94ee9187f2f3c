import { useTexts } from '../../i18n/texts';
import type { ImportSession } from '../../library/import-session';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import styles from './ImportRunning.module.css';

/** The progress of an import in words and numbers, with a button to cancel it. */
export function ImportRunning({ session }: { readonly session: ImportSession & { readonly status: 'reading' } }) {
  const { t, format } = useTexts();
  const cancelImport = useApp((state) => state.cancelImport);
  const { progress, task } = session;
  const share = progress && progress.total > 0 ? Math.min(1, progress.bytes / progress.total) : null;
  const step = progress ? t(`imports.phase-${progress.phase}`) : t(`imports.task-${task}`);
  return (
    <div className={styles.running}>
      <p className={styles.step} role="status">
        {step}
      </p>
      <progress
        className={styles.bar}
        aria-label={t('imports.progressLabel')}
        max={1}
        {...(share !== null && { value: share })}
      />
      <p className={styles.facts}>
        {progress && progress.total > 0 ? (
          <span>
            {t('imports.progressBytes', { done: format.bytes(progress.bytes), total: format.bytes(progress.total) })}
          </span>
        ) : null}
        {progress && progress.rows > 0 ? (
          <>
            <span>{t('imports.progressRows', { count: progress.rows })}</span>
            <span>{t('imports.progressSpeed', { speed: format.number(progress.rowsPerSecond) })}</span>
          </>
        ) : null}
      </p>
      <p className={styles.note}>{t('imports.untouched')}</p>
      <div>
        <Button onPress={cancelImport} autoFocus>
          {t('imports.cancel')}
        </Button>
      </div>
    </div>
  );
}
