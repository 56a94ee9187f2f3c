import { lazy, type RefObject, Suspense, useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { MINUTES_PER_DAY, type Minutes } from '../domain/time-interval';
import { useTexts } from '../i18n/texts';
import { useAppStore } from '../state/store-context';
import styles from './DateLabel.module.css';
import { lastMinute } from './show-values';

const DateForm = lazy(async () => ({ default: (await import('./DateForm')).DateForm }));

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
  const { range, window } = store.getState();
  const name = t(end === 'start' ? 'timeline.typeStart' : 'timeline.typeEnd');

  const open = (next: boolean) => {
    if (next) store.getState().setPlaying(false);
    setOpen(next);
  };
  const apply = (day: Minutes) => {
    const { window: now, setWindow } = store.getState();
    if (end === 'start') setWindow(day, Math.max(now[1], day + MINUTES_PER_DAY));
    else setWindow(Math.min(now[0], day), day + MINUTES_PER_DAY);
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
            <Suspense fallback={<p>{t('timeline.preparing')}</p>}>
              <DateForm
                name={name}
                initial={end === 'start' ? window[0] : lastMinute(window)}
                range={range}
                onApply={apply}
              />
            </Suspense>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
