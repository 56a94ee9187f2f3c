import { useState } from 'react';
import type { FileRows } from '../../dataset/atlas';
import type { ImportReport } from '../../dataset/import/rows/import-report';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { CorrectionList } from './CorrectionList';
import styles from './RowCorrection.module.css';
import { TroubledRowForm } from './TroubledRowForm';
import type { PendingCorrections } from './use-corrections';

interface RowCorrectionProps {
  readonly report: ImportReport;
  readonly rows: FileRows;
  readonly pending: PendingCorrections;
}

/** Rows shown at first, and those that each press of "more" adds. */
const PAGE = 10;

/** What was corrected so far, and the rows with something wrong, whose cells can be corrected. */
export function RowCorrection({ report, rows, pending }: RowCorrectionProps) {
  const { t, format } = useTexts();
  const correctRows = useApp((state) => state.correctRows);
  const [limit, setLimit] = useState(PAGE);
  const { troubled } = report;
  const unlisted = report.doubtful + report.rejected - troubled.length;
  const hidden = troubled.length - limit;
  return (
    <>
      <CorrectionList rows={rows} troubled={troubled} file={report.file} onUndo={correctRows} />
      {troubled.length > 0 ? (
        <section>
          <h3 className={styles.title}>{t('corrections.rowsToCorrect')}</h3>
          <p className={styles.note}>{t('corrections.correctNote')}</p>
          <ul className={styles.rows}>
            {troubled.slice(0, limit).map((row) => (
              <li key={row.record}>
                <TroubledRowForm
                  row={row}
                  rows={rows}
                  corrections={pending.corrections}
                  onCorrect={pending.correct}
                  onSubmit={pending.readAgain}
                />
              </li>
            ))}
          </ul>
          {hidden > 0 ? (
            <Button variant="link" onPress={() => setLimit(limit + PAGE * 5)}>
              {t('faults.moreOf', { count: hidden, number: format.number(hidden) })}
            </Button>
          ) : null}
          {unlisted > 0 && hidden <= 0 ? (
            <p className={styles.note}>
              {t('corrections.rowsUnlisted', { count: unlisted, number: format.number(unlisted) })}
            </p>
          ) : null}
        </section>
      ) : null}
    </>
  );
}
