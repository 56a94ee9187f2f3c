import { useId } from 'react';
import control from './FieldControl.module.css';
import styles from './LabelledSelect.module.css';

interface LabelledSelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly note?: string;
  readonly onChange: (value: T) => void;
}

/** A choice with its name above it and what it rests on below it. */
export function LabelledSelect<T extends string>({ label, value, options, note, onChange }: LabelledSelectProps<T>) {
  const id = useId();
  const choose = (text: string) => {
    const option = options.find((each) => each.value === text);
    if (option) onChange(option.value);
  };
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={control.control}
        value={value}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={({ target }) => choose(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {note ? (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      ) : null}
    </div>
  );
}
