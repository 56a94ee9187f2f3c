import type { RefObject } from 'react';
import { useTexts } from '../i18n/texts';
import { useAppStore } from '../state/store-context';
import { usePartMissing } from '../state/use-part-missing';
import { usePopoverPart } from '../ui/use-popover-part';
import styles from './DateLabel.module.css';

const loadPopover = async () => (await import('./WindowPopover')).WindowPopover;

interface DateLabelProps {
  readonly end: 'start' | 'end';
  /** The track writes the label's text and moves the label. */
  readonly labelRef: RefObject<HTMLDivElement | null>;
  readonly textRef: RefObject<HTMLSpanElement | null>;
}

/** The date over a thumb. A press opens a field and a calendar for the dates of the window. */
export function DateLabel({ end, labelRef, textRef }: DateLabelProps) {
  const store = useAppStore();
  const { t, direction } = useTexts();
  const { trigger, Part, popover } = usePopoverPart('dialog', loadPopover, usePartMissing());
  const { onPress, ...rest } = trigger;
  const press = () => {
    store.getState().setPlaying(false);
    onPress();
  };
  return (
    <div ref={labelRef} className={styles.label} data-label={end}>
      <button type="button" className={styles.button} onClick={press} {...rest}>
        <span className="visually-hidden">{t(end === 'start' ? 'timeline.typeStart' : 'timeline.typeEnd')}</span>{' '}
        <span ref={textRef} dir={direction} />
      </button>
      {Part ? <Part {...popover} /> : null}
    </div>
  );
}
