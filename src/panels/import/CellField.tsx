import { useId } from 'react';
import { useTexts } from '../../i18n/texts';
import styles from './RowCorrection.module.css';

interface CellFieldProps {
  /** Name of the column. */
  readonly name: string;
  /** The cell as the file has it. */
  readonly before: string;
  readonly value: string;
  readonly isTroubled: boolean;
  readonly onChange: (text: string) => void;
}

/** UTF-16 units; a longer text gets several lines. */
const LONG = 80;

/** One cell as a field. A changed cell shows what the file has. */
export function CellField({ name, before, value, isTroubled, onChange }: CellFieldProps) {
  const { t } = useTexts();
  const id = useId();
  const note = `${id}-note`;
  const isChanged = value !== before;
  const shared = {
    id,
    className: styles.input,
    dir: 'auto',
    value,
    'aria-describedby': isChanged ? note : undefined,
  } as const;
  return (
    <div className={styles.cell} data-troubled={isTroubled}>
      <label htmlFor={id} className={styles.name} dir="auto">
        {name}
      </label>
      {before.length > LONG ? (
        <textarea {...shared} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
      {isChanged ? (
        <small id={note} className={styles.before}>
          {t('corrections.cellBefore', { value: before || t('imports.noValue') })}
        </small>
      ) : null}
    </div>
  );
}
