import { Dialog, Popover } from 'react-aria-components';
import { MINUTES_PER_DAY, type Minutes } from '../domain/time-interval';
import { useAppStore } from '../state/store-context';
import type { PopoverPartProps } from '../ui/popover-part';
import { DateForm } from './DateForm';
import styles from './DatePopover.module.css';
import { lastMinute } from './show-values';

interface DatePopoverProps extends PopoverPartProps {
  readonly end: 'start' | 'end';
  readonly name: string;
}

/** A field for one end of the window. For the end, the day is the last one inside the window. */
export function DatePopover({ end, name, ...popover }: DatePopoverProps) {
  const store = useAppStore();
  const { range, window } = store.getState();
  const apply = (day: Minutes) => {
    const { window: now, setWindow } = store.getState();
    if (end === 'start') setWindow(day, Math.max(now[1], day + MINUTES_PER_DAY));
    else setWindow(Math.min(now[0], day), day + MINUTES_PER_DAY);
    popover.onOpenChange(false);
  };
  return (
    <Popover {...popover} className={styles.popover ?? ''} placement="top" offset={4}>
      <Dialog className={styles.dialog ?? ''} aria-label={name}>
        <DateForm
          name={name}
          initial={end === 'start' ? window[0] : lastMinute(window)}
          range={range}
          onApply={apply}
        />
      </Dialog>
    </Popover>
  );
}
