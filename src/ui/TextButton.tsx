import type { ReactNode } from 'react';
import styles from './TextButton.module.css';

interface TextButtonProps {
  /** Name for screen readers, where the text alone does not say what a press does. */
  readonly label?: string;
  /** Whether it is in effect; absent for one that only acts. */
  readonly isOn?: boolean | undefined;
  /** @param withShift whether Shift was held */
  readonly onPress: (withShift: boolean) => void;
  readonly children: ReactNode;
}

/** A word or a number of a text or a table that can be pressed. */
export function TextButton({ label, isOn, onPress, children }: TextButtonProps) {
  return (
    <button
      type="button"
      className={styles.text}
      aria-label={label}
      aria-pressed={isOn}
      onClick={(event) => onPress(event.shiftKey)}
    >
      {children}
    </button>
  );
}
