import type { CalendarDate } from '@internationalized/date';
import { type RefObject, useState } from 'react';
import {
  Button as AriaButton,
  DateField,
  DateInput,
  DateSegment,
  Dialog,
  DialogTrigger,
  FieldError,
  Form,
  Label,
  Popover,
} from 'react-aria-components';
import { MINUTES_PER_DAY } from '../domain/time-interval';
import { useTexts } from '../i18n/texts';
import { useAppStore } from '../state/store-context';
import { Button } from '../ui/Button';
import { fromCalendarDate, toCalendarDate } from './calendar';
import styles from './DateLabel.module.css';
import { lastMinute } from './track';

interface DateLabelProps {
  readonly end: 'start' | 'end';
  /** The part whose text and place the track keeps. */
  readonly labelRef: RefObject<HTMLDivElement | null>;
  readonly textRef: RefObject<HTMLSpanElement | null>;
}

/** A date over a thumb; pressing it opens a field for the exact day. The end is the last day that is in. */
export function DateLabel({ end, labelRef, textRef }: DateLabelProps) {
  const store = useAppStore();
  const { t, direction } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [value, setValue] = useState<CalendarDate | null>(null);
  const { range } = store.getState();
  const name = t(end === 'start' ? 'timeline.typeStart' : 'timeline.typeEnd');

  const open = (next: boolean) => {
    const { window, setPlaying } = store.getState();
    if (next) {
      setPlaying(false);
      setValue(toCalendarDate(end === 'start' ? window[0] : lastMinute(window)));
    }
    setOpen(next);
  };
  const apply = () => {
    if (!value) return;
    const { window, setWindow } = store.getState();
    const day = fromCalendarDate(value);
    if (end === 'start') setWindow(day, Math.max(window[1], day + MINUTES_PER_DAY));
    else setWindow(Math.min(window[0], day), day + MINUTES_PER_DAY);
    setOpen(false);
  };

  return (
    <div ref={labelRef} className={styles.label} data-label={end}>
      <DialogTrigger isOpen={isOpen} onOpenChange={open}>
        <AriaButton className={styles.button ?? ''} aria-label={name}>
          <span ref={textRef} dir={direction} />
        </AriaButton>
        <Popover className={styles.popover ?? ''} placement="top" offset={4}>
          <Dialog className={styles.dialog ?? ''} aria-label={name}>
            <Form
              className={styles.form ?? ''}
              onSubmit={(event) => {
                event.preventDefault();
                apply();
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
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
