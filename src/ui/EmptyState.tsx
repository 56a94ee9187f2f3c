import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  /** Says that there is nothing to show. */
  readonly title: string;
  /** Says what the reader can do. */
  readonly children?: ReactNode;
}

/** Stands where a list or a page has nothing to show. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
