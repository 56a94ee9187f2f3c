import { X } from 'lucide-react';
import styles from './FilterChip.module.css';

interface FilterChipProps {
  readonly label: string;
  /** Name of the dimension, for screen readers and the tooltip. */
  readonly dimension: string;
  /** Whether the chip shows that name too, because the label alone says nothing: "0 to 5". */
  readonly isNamed?: boolean;
  /** The number of incidents, or the measure; absent where nothing is counted. */
  readonly count?: string;
  /** Whether no incident has the value. */
  readonly isEmpty?: boolean;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** A value that can filter. It does so while the chip is pressed. */
export function FilterChip(props: FilterChipProps) {
  const { label, dimension, isNamed = false, count, isEmpty = false, isOn, onToggle } = props;
  const counted = count === undefined ? '' : ` ${count}`;
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={isOn}
      onClick={onToggle}
      data-empty={isEmpty}
      aria-label={`${dimension}: ${label}${counted}`}
    >
      <bdi className={styles.label}>{isNamed ? `${dimension}: ${label}` : label}</bdi>
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
      {isOn ? <X aria-hidden className={styles.cross} /> : null}
    </button>
  );
}
