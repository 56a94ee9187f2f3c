import { Input, Label, NumberField } from 'react-aria-components';
import { FieldNotes } from './FieldNotes';
import styles from './WriteField.module.css';

interface WriteNumberProps {
  readonly label: string;
  /** Null is not stated. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly error?: string | null;
  readonly hint?: string;
  /** How many decimals it may have; none without it. */
  readonly decimals?: number;
}

/** A number from zero, in the digits of the page. Empty is not stated. */
export function WriteNumber({ label, value, onChange, error, hint, decimals = 0 }: WriteNumberProps) {
  return (
    <NumberField
      className={styles.field ?? ''}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      minValue={0}
      formatOptions={{ maximumFractionDigits: decimals, useGrouping: false }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.control ?? ''} />
      <FieldNotes hint={hint} error={error} />
    </NumberField>
  );
}
