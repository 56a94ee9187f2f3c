import { type ReactNode, useId } from 'react';
import styles from './Select.module.css';

interface SelectProps {
  readonly label: string;
  /** Whether the label is for screen readers alone. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  /** Whether the choice differs from the usual one, and is set off. */
  readonly isOn?: boolean;
  readonly onChange: (value: string) => void;
  /** `option` and `optgroup` elements. */
  readonly children: ReactNode;
}

/** A choice from a list, small enough for a panel. It is the native one. */
export function Select({ label, isLabelHidden = false, value, isOn = false, onChange, children }: SelectProps) {
  const id = useId();
  const select = (
    <select
      id={id}
      className={styles.select}
      aria-label={isLabelHidden ? label : undefined}
      data-on={isOn}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {children}
    </select>
  );
  if (isLabelHidden) return select;
  return (
    <span className={styles.label}>
      <label htmlFor={id}>{label}</label>
      {select}
    </span>
  );
}
