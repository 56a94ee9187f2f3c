import { type ReactNode, useId } from 'react';
import styles from './WriteField.module.css';

interface WriteChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** `option` and `optgroup` elements. */
  readonly children: ReactNode;
}

/** A choice from a list, its label above it. It is the native one. */
export function WriteChoice({ label, value, onChange, hint, children }: WriteChoiceProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.control}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
      {hint ? (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      ) : null}
    </div>
  );
}
