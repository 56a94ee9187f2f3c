import { Button } from './Button';
import styles from './WorkProgress.module.css';

interface WorkProgressProps {
  /** What is being done. */
  readonly label: string;
  /** How far it is, in words. */
  readonly said: string;
  /** From 0 to 1; null while nobody knows. */
  readonly share: number | null;
  readonly cancelLabel: string;
  readonly onCancel: () => void;
}

/** Work that takes long: how far it is, and a button that stops it. The button has the focus when it appears. */
export function WorkProgress({ label, said, share, cancelLabel, onCancel }: WorkProgressProps) {
  return (
    <div className={styles.work}>
      <p className={styles.said}>{said}</p>
      <progress
        className={styles.bar}
        aria-label={label}
        aria-valuetext={said}
        max={1}
        {...(share !== null && { value: share })}
      />
      <div>
        <Button onPress={onCancel} autoFocus>
          {cancelLabel}
        </Button>
      </div>
    </div>
  );
}
