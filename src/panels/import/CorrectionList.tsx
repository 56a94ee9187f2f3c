import { Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { FileRows } from '../../dataset/atlas';
import { type Correction, correctionsAsCsv, isSameCell, rowNumber } from '../../dataset/import/rows/correction';
import type { TroubledRow } from '../../dataset/import/rows/troubled-rows';
import { type Texts, useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { saveFile } from '../share/export/save-file';
import { doubtText } from './doubt-text';
import styles from './ProblemTable.module.css';
import rowStyles from './RowCorrection.module.css';

interface CorrectionListProps {
  readonly rows: FileRows;
  /** Rows that still have something wrong; null where the report is gone and nobody can tell. */
  readonly troubled: readonly TroubledRow[] | null;
  /** Name of the file. */
  readonly file: string;
  /** Takes the corrections that are left; absent where the file cannot be read again. */
  readonly onUndo?: (left: readonly Correction[]) => void;
}

/** What the reader corrected: each cell before and after, and what became of its row. */
export function CorrectionList({ rows, troubled, file, onUndo }: CorrectionListProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const { corrections, columns } = rows;
  const title = useRef<HTMLHeadingElement>(null);
  const isAfterReading = onUndo !== undefined;
  useEffect(() => {
    // The reader has just had the file read again, and asks what became of the corrections.
    if (isAfterReading) title.current?.focus();
  }, [isAfterReading]);
  if (corrections.length === 0) return null;
  const nameOf = ({ position }: Correction) =>
    columns[position] ?? t('corrections.cellBeyond', { number: position + 1 });
  const words = {
    row: t('corrections.row'),
    column: t('imports.column'),
    before: t('corrections.before'),
    after: t('corrections.after'),
    cellName: (number: number) => t('corrections.cellBeyond', { number }),
  };
  const save = () => {
    const name = `${file.replace(/\.[^.]*$/, '')}-corrections.csv`;
    saveFile(name, new Blob([correctionsAsCsv(corrections, columns, words)], { type: 'text/csv;charset=utf-8' }));
  };
  const undo = (undone: Correction) => onUndo?.(corrections.filter((each) => !isSameCell(each, undone)));
  return (
    <section>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {t('corrections.title')}
      </h3>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('corrections.row')}</th>
              <th scope="col">{t('imports.column')}</th>
              <th scope="col">{t('corrections.before')}</th>
              <th scope="col">{t('corrections.after')}</th>
              {troubled ? <th scope="col">{t('corrections.nowRead')}</th> : null}
              {onUndo ? (
                <th scope="col">
                  <span className="visually-hidden">{t('corrections.undo')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {corrections.map((each) => (
              <tr key={`${each.record}:${each.position}`}>
                <th scope="row">{format.number(rowNumber(each.record))}</th>
                <td dir="auto">{nameOf(each)}</td>
                <td dir="auto">{each.before || t('imports.noValue')}</td>
                <td dir="auto">{each.after || t('imports.noValue')}</td>
                {troubled ? <td>{stateText(each, troubled, texts)}</td> : null}
                {onUndo ? (
                  <td>
                    <Button
                      variant="link"
                      aria-label={t('corrections.undoCell', {
                        column: nameOf(each),
                        row: format.number(rowNumber(each.record)),
                      })}
                      onPress={() => undo(each)}
                    >
                      {t('corrections.undo')}
                    </Button>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={rowStyles.actions}>
        <Button onPress={save}>
          <Download aria-hidden /> {t('corrections.saveCorrections')}
        </Button>
        {onUndo && corrections.length > 1 ? (
          <Button variant="link" onPress={() => onUndo([])}>
            {t('corrections.undoAll')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** What became of a corrected row: loaded, loaded with a doubt, or still left out, with the reason. */
function stateText({ record }: Correction, troubled: readonly TroubledRow[], texts: Texts): string {
  const row = troubled.find((each) => each.record === record);
  if (!row) return texts.t('corrections.nowFine');
  const problems = row.problems.map((problem) => doubtText(texts, problem)).join('; ');
  return texts.t(row.severity === 'rejection' ? 'corrections.nowRejected' : 'corrections.nowDoubtful', { problems });
}
