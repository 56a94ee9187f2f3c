import type { CalendarDate } from '@internationalized/date';
import { useState } from 'react';
import { DateField, DateInput, DateSegment, FieldError, Form, Label } from 'react-aria-components';
import type { Minutes } from '../domain/time-interval';
import { useTexts } from '../i18n/texts';
import { Button } from '../ui/Button';
import { fromCalendarDate, toCalendarDate } from './calendar-date';
import styles from './DateForm.module.css';

interface DateFormProps {
  readonly name: string;
  /** Any minute of the day that the field shows at first. */
  readonly initial: Minutes;
  /** Days outside [from, to) are refused with a message. */
  readonly range: readonly [Minutes, Minutes];
  /** Called with the first minute of the day. */
  readonly onApply: (day: Minutes) => void;
}

/** A field for an exact day. Its code loads when a reader first opens it. */
export function DateForm({ name, initial, range, onApply }: DateFormProps) {
  const { t } = useTexts();
  const [value, setValue] = useState<CalendarDate | null>(() => toCalendarDate(initial));
  return (
    <Form
      className={styles.form ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        if (value) onApply(fromCalendarDate(value));
      }}
    >
      <DateField
        className={styles.field ?? ''}
        value={value}
        onChange={setValue}
        minValue={toCalendarDate(range[0])}
        maxValue={toCalendarDate(range[1] - 1)}
        isRequired
        autoFocus
      >
        <Label className={styles.fieldName ?? ''}>{name}</Label>
        <DateInput className={styles.input ?? ''}>
          {(segment) => <DateSegment className={styles.segment ?? ''} segment={segment} />}
        </DateInput>
        <FieldError className={styles.error ?? ''} />
      </DateField>
      <Button type="submit" variant="primary">
        {t('timeline.apply')}
      </Button>
    </Form>
  );
}
