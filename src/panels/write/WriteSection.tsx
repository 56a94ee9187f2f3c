import { type ReactNode, useEffect, useState } from 'react';
import styles from './WriteSection.module.css';

interface WriteSectionProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A part of the form under one heading, which names the group of its fields. */
export function WriteSection({ title, note, children }: WriteSectionProps) {
  return (
    <fieldset className={styles.section} tabIndex={-1}>
      <legend className={styles.legend}>{title}</legend>
      {note ? <p className={styles.note}>{note}</p> : null}
      {children}
    </fieldset>
  );
}

interface WriteFoldProps {
  readonly title: string;
  /** Whether something in it needs the writer: it opens then, and closes only by hand. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Fields that few need, folded until somebody opens them. */
export function WriteFold({ title, isOpen = false, children }: WriteFoldProps) {
  const [open, setOpen] = useState(isOpen);
  useEffect(() => {
    if (isOpen) setOpen(true);
  }, [isOpen]);
  return (
    <details className={styles.fold} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}
