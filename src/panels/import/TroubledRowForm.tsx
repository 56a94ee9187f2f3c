import { type FormEvent, useEffect, useState } from 'react';
import type { FileRows } from '../../dataset/atlas';
import { type Correction, isSameCell, rowNumber } from '../../dataset/import/rows/correction';
import type { TroubledRow } from '../../dataset/import/rows/troubled-rows';
import { useTexts } from '../../i18n/texts';
import { CellField } from './CellField';
import { doubtText } from './doubt-text';
import styles from './RowCorrection.module.css';

interface TroubledRowFormProps {
  readonly row: TroubledRow;
  readonly rows: FileRows;
  readonly corrections: readonly Correction[];
  readonly onCorrect: (correction: Correction) => void;
  readonly onSubmit: () => void;
}

/** One row with what is wrong with it. Opened, it shows its cells as fields, those with a problem first. */
export function TroubledRowForm({ row, ...rest }: TroubledRowFormProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const wasCorrected = rest.rows.corrections.some(({ record }) => record === row.record);
  const [isOpen, setIsOpen] = useState(wasCorrected);
  const name = t('corrections.rowNumber', { row: format.number(rowNumber(row.record)) });
  return (
    <details className={styles.row} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <strong>{name}</strong>{' '}
        <span className={row.severity === 'rejection' ? styles.rejection : styles.doubt}>
          {t(row.severity === 'rejection' ? 'imports.severityRejection' : 'imports.severityDoubt')}
        </span>
        <span className={styles.problems}>
          {row.problems.map((problem) => (
            <bdi key={`${problem.code} ${problem.column}`}>{doubtText(texts, problem)}</bdi>
          ))}
        </span>
      </summary>
      {isOpen ? <RowCells row={row} name={name} {...rest} /> : null}
    </details>
  );
}

interface RowCellsProps extends TroubledRowFormProps {
  readonly name: string;
}

function RowCells({ row, rows, corrections, onCorrect, onSubmit, name }: RowCellsProps) {
  const { t } = useTexts();
  const cells = useCells(rows, row.record);
  if (cells === 'reading') return <p className={styles.note}>{t('panels.reading')}</p>;
  if (cells === null) return <p className={styles.note}>{t('corrections.rowBroken')}</p>;
  const length = Math.max(cells.length, rows.columns.length);
  const positions = Array.from({ length }, (_, position) => position);
  const isTroubled = (position: number) =>
    position >= rows.columns.length || row.problems.some(({ column }) => column === rows.columns[position]);
  const first = positions.filter(isTroubled);
  const others = positions.filter((position) => !isTroubled(position));
  const field = (position: number) => {
    const address = { record: row.record, position };
    const before = cells[position] ?? '';
    return (
      <CellField
        key={position}
        name={rows.columns[position] ?? t('corrections.cellBeyond', { number: position + 1 })}
        before={before}
        value={corrections.find((each) => isSameCell(each, address))?.after ?? before}
        isTroubled={isTroubled(position)}
        onChange={(after) => onCorrect({ ...address, before, after })}
      />
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={styles.cells} aria-label={name} onSubmit={submit}>
      {first.map(field)}
      {others.length > 0 ? (
        <details className={styles.others} open={first.length === 0}>
          <summary>{t('corrections.otherCells', { count: others.length })}</summary>
          {others.map(field)}
        </details>
      ) : null}
      <input type="submit" hidden />
    </form>
  );
}

/** The cells of a record as the file has them; null where they cannot be read. */
function useCells(rows: FileRows, record: number): readonly string[] | null | 'reading' {
  const [cells, setCells] = useState<readonly string[] | null | 'reading'>('reading');
  useEffect(() => {
    let isCurrent = true;
    void rows.cells(record).then((read) => {
      if (isCurrent) setCells(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [rows, record]);
  return cells;
}
