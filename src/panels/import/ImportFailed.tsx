import { CircleX } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import type { ImportSession } from '../../library/import-session';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { problemText } from '../text/problem-text';
import styles from './ImportFailed.module.css';

/** Says why an import failed and what to do. The page behind it has not changed. */
export function ImportFailed({ session }: { readonly session: ImportSession & { readonly status: 'failed' } }) {
  const texts = useTexts();
  const cancelImport = useApp((state) => state.cancelImport);
  return (
    <div className={styles.failed}>
      <p className={styles.problem} role="alert">
        <CircleX aria-hidden />
        {problemText(texts, session.problem)}
      </p>
      <div className={styles.actions}>
        <Button variant="primary" onPress={cancelImport} autoFocus>
          {texts.t('imports.back')}
        </Button>
      </div>
    </div>
  );
}
