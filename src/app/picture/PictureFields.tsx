import { type ReactNode, useId } from 'react';
import styles from './PictureDialog.module.css';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A control with its label over it and a hint under it. */
export function Field({ id, label, hint, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string | number> {
  readonly name: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly label: (value: T) => string;
  readonly onChoose: (value: T) => void;
}

/** A choice of one value in a list. */
export function Choice<T extends string | number>({ name, values, value, label, onChoose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <Field id={id} label={name}>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values[currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {label(each)}
          </option>
        ))}
      </select>
    </Field>
  );
}
