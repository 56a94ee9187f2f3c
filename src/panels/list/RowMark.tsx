import type { LucideIcon } from 'lucide-react';
import styles from './IncidentRow.module.css';

interface RowMarkProps {
  readonly icon: LucideIcon;
  readonly text: string;
  readonly hint?: string;
  readonly tone?: 'plain' | 'warning';
}

/** A small icon on a row. Its words are in the tooltip and for screen readers. */
export function RowMark({ icon: Icon, text, hint, tone = 'plain' }: RowMarkProps) {
  return (
    <span className={styles.mark} data-tone={tone} title={hint ?? text}>
      <Icon aria-hidden />
      <span className="visually-hidden">{text}</span>
    </span>
  );
}
