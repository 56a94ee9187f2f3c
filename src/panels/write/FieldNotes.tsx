import { FieldError, Text } from 'react-aria-components';
import styles from './WriteField.module.css';

interface FieldNotesProps {
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
}

/** What stands below a field: a hint, and what is wrong with its value. */
export function FieldNotes({ hint, error }: FieldNotesProps) {
  return (
    <>
      {hint ? (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      ) : null}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </>
  );
}
