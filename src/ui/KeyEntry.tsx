import type { KeyboardEvent } from 'react';
import styles from './KeyEntry.module.css';
import { splitFill } from './split-look';

export interface KeyEntryProps {
  readonly part: number;
  readonly label: string;
  /** The figure of the part; '' for none. */
  readonly value?: string;
  /** The figure in full; '' where `value` says all. */
  readonly sentence?: string;
  /** Whether the filter of the dimension names this part. */
  readonly isOn: boolean;
  /** Whether a filter leaves this part out. */
  readonly isOut: boolean;
  /** Absent where the part stands for more values than a filter can name. `isSolo`: keep only this part. */
  readonly onChoose?: ((isSolo: boolean) => void) | undefined;
}

/** One colour of the split with its value. Press: filter by it. With Alt: keep only it. */
export function KeyEntry({ part, label, value = '', sentence = '', isOn, isOut, onChoose }: KeyEntryProps) {
  const content = (
    <>
      <span className={styles.swatch} style={{ background: splitFill(part) }} aria-hidden="true" />
      <bdi className={styles.label}>{label}</bdi>
      {value === '' ? null : (
        <span className={styles.value} title={sentence === '' ? undefined : sentence}>
          {value}
        </span>
      )}
    </>
  );
  if (!onChoose) return <span className={styles.entry}>{content}</span>;
  // Not every browser makes a click of Alt+Enter.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.altKey) return;
    event.preventDefault();
    onChoose(true);
  };
  return (
    <button
      type="button"
      className={styles.entry}
      aria-pressed={isOn}
      data-out={isOut}
      onClick={(event) => onChoose(event.altKey)}
      onKeyDown={onKeyDown}
    >
      {content}
    </button>
  );
}
