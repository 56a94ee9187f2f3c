import { useId } from 'react';
import styles from '../ShareDialog.module.css';

interface SizeFieldProps {
  readonly label: string;
  readonly value: string;
  /** Why the value is refused; null for a good one. */
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

/** A field for the width or the height of the frame. */
export function SizeField({ label, value, problem, onChange }: SizeFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.field}>
        <span>{label}</span>
        <input
          className={`${styles.input} ${styles.size}`}
          dir="ltr"
          inputMode="text"
          value={value}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : id}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      {problem === null ? null : (
        <p id={id} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
