import { useMemo, useState } from 'react';
import type { FileRows } from '../../dataset/atlas';
import { type Correction, withCorrection } from '../../dataset/import/rows/correction';
import type { ImportReport } from '../../dataset/import/rows/import-report';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { CorrectionList } from './CorrectionList';
import styles from './RowCorrection.module.css';
import { TroubledRowForm } from './TroubledRowForm';

interface RowCorrectionProps {
  readonly report: ImportReport;
  readonly rows: FileRows;
}

/** Rows shown at first, and those that each press of "more" adds. */
const PAGE = 10;

/** The rows with something wrong, whose cells can be corrected, and what was corrected so far. */
export function RowCorrection({ report, rows }: RowCorrectionProps) {
  const { t, format } = useTexts();
  const correctRows = useApp((state) => state.correctRows);
  const [corrections, setCorrections] = useState(rows.corrections);
  const [limit, setLimit] = useState(PAGE);
  const changed = useMemo(() => changesBetween(rows.corrections, corrections), [rows.corrections, corrections]);
  const { troubled } = report;
  const unlisted = report.doubtful + report.rejected - troubled.length;
  if (troubled.length === 0 && rows.corrections.length === 0) return null;
  const readAgain = () => {
    if (changed > 0) correctRows(corrections);
  };
  return (
    <>
      {troubled.length > 0 ? (
        <section>
          <h3 className={styles.title}>{t('imports.rowsToCorrect')}</h3>
          <p className={styles.note}>{t('imports.correctNote')}</p>
          <ul className={styles.rows}>
            {troubled.slice(0, limit).map((row) => (
              <li key={row.record}>
                <TroubledRowForm
                  row={row}
                  rows={rows}
                  corrections={corrections}
                  onCorrect={(correction) => setCorrections(withCorrection(corrections, correction))}
                  onSubmit={readAgain}
                />
              </li>
            ))}
          </ul>
          {unlisted > 0 && troubled.length <= limit ? (
            <p className={styles.note}>
              {t('imports.rowsUnlisted', { count: unlisted, number: format.number(unlisted) })}
            </p>
          ) : null}
          <div className={styles.actions}>
            <Button isDisabled={changed === 0} onPress={readAgain}>
              {changed === 0 ? t('imports.readAgainNone') : t('imports.readAgain', { count: changed })}
            </Button>
            {troubled.length > limit ? (
              <Button variant="link" onPress={() => setLimit(limit + PAGE * 5)}>
                {t('faults.moreOf', {
                  count: troubled.length - limit,
                  number: format.number(troubled.length - limit),
                })}
              </Button>
            ) : null}
          </div>
        </section>
      ) : null}
      <CorrectionList rows={rows} troubled={troubled} file={report.file} onUndo={correctRows} />
    </>
  );
}

/** How many cells would be read otherwise than they were. */
function changesBetween(before: readonly Correction[], after: readonly Correction[]): number {
  const keyed = (corrections: readonly Correction[]) =>
    new Map(corrections.map(({ record, position, after: text }) => [`${record}:${position}`, text]));
  const [old, now] = [keyed(before), keyed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key)).length;
}
