import { X } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import styles from './FilterChip.module.css';

interface FilterChipProps {
  readonly label: string;
  /** What the value is of, said to screen readers and in the tooltip. */
  readonly dimension: string;
  readonly count?: number;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** One value that filters or may filter; pressed means that it does. */
export function FilterChip({ label, dimension, count, isOn, onToggle }: FilterChipProps) {
  const { format } = useTexts();
  const counted = count === undefined ? '' : ` ${format.number(count)}`;
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={isOn}
      onClick={onToggle}
      data-empty={count === 0}
      aria-label={`${dimension}: ${label}${counted}`}
    >
      <bdi className={styles.label}>{label}</bdi>
      {count === undefined ? null : <span className={styles.count}>{format.number(count)}</span>}
      {isOn ? <X aria-hidden className={styles.cross} /> : null}
    </button>
  );
}
