import { CircleX } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import type { ImportSession } from '../../library/import-session';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { problemText } from '../text/problem-text';
import styles from './ImportFailed.module.css';
import { ProblemTable } from './ProblemTable';
import { RejectedDownload } from './RejectedDownload';
import { RowCorrection } from './RowCorrection';
import { TablesChoice } from './TablesChoice';
import { useCorrections } from './use-corrections';

interface NoneLoadedProps {
  readonly session: ImportSession & { readonly status: 'noneLoaded' };
}

/** Rows were read and none could be loaded: says why, and lets the reader correct the rows or the meaning of the columns. */
export function NoneLoaded({ session: { problem, report, rows, preview } }: NoneLoadedProps) {
  const texts = useTexts();
  const { t } = texts;
  const cancelImport = useApp((state) => state.cancelImport);
  const reviseMapping = useApp((state) => state.reviseMapping);
  const pending = useCorrections(rows);
  const isPending = pending.changed > 0;
  return (
    <div className={styles.failed}>
      <p className={styles.problem} role="alert">
        <CircleX aria-hidden />
        {problemText(texts, problem)}
      </p>
      <ProblemTable report={report} />
      <RowCorrection report={report} rows={rows} pending={pending} />
      <div className={styles.actions}>
        {isPending ? (
          <Button variant="primary" onPress={pending.readAgain}>
            {t('corrections.readAgain', { count: pending.changed })}
          </Button>
        ) : null}
        <Button variant={isPending ? 'outline' : 'primary'} onPress={reviseMapping} autoFocus>
          {t('imports.changeMapping')}
        </Button>
        <TablesChoice preview={preview} />
        <RejectedDownload report={report} />
        <Button variant="plain" onPress={cancelImport}>
          {t('imports.another')}
        </Button>
      </div>
    </div>
  );
}
