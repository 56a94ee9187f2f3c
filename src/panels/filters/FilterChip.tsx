import { X } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import styles from './FilterChip.module.css';

interface FilterChipProps {
  readonly label: string;
  /** Name of the dimension, for screen readers and the tooltip. */
  readonly dimension: string;
  readonly count?: number;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** A value that can filter. It does so while the chip is pressed. */
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
