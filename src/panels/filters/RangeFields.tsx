import { type FormEvent, useId, useState } from 'react';
import { parseDecimal } from '../../dataset/import/parse/number';
import { formatRange, parseRange } from '../../domain/number-range';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import styles from './RangeFields.module.css';

interface RangeFieldsProps {
  /** Name of the column. */
  readonly name: string;
  /** Takes the range as text, as `formatRange` writes it. */
  readonly onSet: (range: string) => void;
}

/** Two fields for a range of a column's numbers. Both ends belong to it; an empty field leaves its end open. */
export function RangeFields({ name, onSet }: RangeFieldsProps) {
  const { t } = useTexts();
  const [low, setLow] = useState('');
  const [high, setHigh] = useState('');
  const [isInvalid, setIsInvalid] = useState(false);
  const note = useId();
  const set = (event: FormEvent) => {
    event.preventDefault();
    const range = typedRange(low, high);
    setIsInvalid(range === null);
    if (range !== null) onSet(range);
  };
  const field = (label: string, value: string, change: (text: string) => void) => (
    <label className={styles.field}>
      {label}
      <input
        type="text"
        inputMode="decimal"
        className={styles.input}
        value={value}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? note : undefined}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
  return (
    <form className={styles.range} onSubmit={set} aria-label={t('panels.rangeName', { name })}>
      {field(t('panels.rangeLow'), low, setLow)}
      {field(t('panels.rangeHigh'), high, setHigh)}
      <Button variant="outline" type="submit">
        {t('panels.rangeApply')}
      </Button>
      {isInvalid ? (
        <p id={note} className={styles.note} role="alert">
          {t('panels.rangeInvalid')}
        </p>
      ) : null}
    </form>
  );
}

/** Null where a field holds no number, where both are empty, or where the first is above the second. */
function typedRange(low: string, high: string): string | null {
  const ends = [low, high].map((text) => (text.trim() === '' ? null : parseDecimal(text)));
  if (ends.some((end) => Number.isNaN(end))) return null;
  const range = formatRange({ low: ends[0] ?? null, high: ends[1] ?? null, below: false });
  return parseRange(range) ? range : null;
}
