import type { Atlas } from '../../dataset/atlas';
import styles from './ReleasesPanel.module.css';

interface ReleaseSelectProps {
  readonly label: string;
  readonly datasets: readonly Atlas[];
  readonly nameOf: (atlas: Atlas) => string;
  readonly value: string;
  readonly onChange: (atlas: Atlas) => void;
}

/** The choice of one of two releases. Choosing the other one exchanges them. */
export function ReleaseSelect({ label, datasets, nameOf, value, onChange }: ReleaseSelectProps) {
  return (
    <label className={styles.select}>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const atlas = datasets.find(({ id }) => id === target.value);
          if (atlas) onChange(atlas);
        }}
      >
        {datasets.map((atlas) => (
          <option key={atlas.id} value={atlas.id}>
            {nameOf(atlas)}
          </option>
        ))}
      </select>
    </label>
  );
}
