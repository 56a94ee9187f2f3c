import { Input, Label, TextArea, TextField } from 'react-aria-components';
import { FieldNotes } from './FieldNotes';
import styles from './WriteField.module.css';

interface WriteTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it; null where nothing is. */
  readonly error?: string | null;
  readonly hint?: string;
  readonly isLong?: boolean;
  /** Language of the text, where the label names one. */
  readonly lang?: 'ar';
  /** Offers what can be typed, by the id of a `datalist`. */
  readonly list?: string;
  readonly onBlur?: () => void;
}

/** A line or a paragraph that the writer types. What is wrong is said below it and does not stop the typing. */
export function WriteText({ label, value, onChange, error, hint, isLong, lang, list, onBlur }: WriteTextProps) {
  const direction = lang === 'ar' ? 'rtl' : 'auto';
  return (
    <TextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...(onBlur && { onBlur })}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {isLong ? (
        <TextArea className={styles.control ?? ''} lang={lang} dir={direction} rows={3} />
      ) : (
        <Input className={styles.control ?? ''} lang={lang} dir={direction} list={list} autoComplete="off" />
      )}
      <FieldNotes hint={hint} error={error} />
    </TextField>
  );
}
