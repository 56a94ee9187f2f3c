import { Radio, RadioGroup } from 'react-aria-components';
import styles from './SegmentedControl.module.css';

export interface SegmentedControlProps<T extends string> {
  /** What is chosen, for screen readers. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly isDisabled?: boolean }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of two or three, side by side; a radio group. */
export function SegmentedControl<T extends string>({ label, options, value, onChange }: SegmentedControlProps<T>) {
  const choose = (text: string) => {
    const option = options.find((each) => each.value === text);
    if (option) onChange(option.value);
  };
  return (
    <RadioGroup
      className={styles.group ?? ''}
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={choose}
    >
      {options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          isDisabled={option.isDisabled ?? false}
          className={styles.option ?? ''}
        >
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
