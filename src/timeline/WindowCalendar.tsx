import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button as AriaButton,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarMonthPicker,
  CalendarYearPicker,
  type Key,
  RangeCalendar,
} from 'react-aria-components';
import { nextDay } from '../domain/civil-time';
import { useTexts } from '../i18n/texts';
import { lastMinute } from '../i18n/window-text';
import { MEAN_MINUTES } from '../spacetime/time-units';
import { fromCalendarDate, toCalendarDate } from './calendar-date';
import styles from './WindowCalendar.module.css';
import type { TimeWindow } from './window-moves';

interface WindowCalendarProps {
  readonly range: TimeWindow;
  readonly window: TimeWindow;
  readonly onChange: (window: TimeWindow) => void;
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A month of days: the first press sets the first day of the window, the second the last. */
export function WindowCalendar({ range, window, onChange }: WindowCalendarProps) {
  const { t, format, direction } = useTexts();
  const years = Math.ceil((range[1] - range[0]) / MEAN_MINUTES.year) + 1;
  const Back = direction === 'rtl' ? ChevronRight : ChevronLeft;
  const Forward = direction === 'rtl' ? ChevronLeft : ChevronRight;
  return (
    <RangeCalendar
      className={styles.calendar ?? ''}
      aria-label={t('timeline.windowDates')}
      value={{ start: toCalendarDate(window[0]), end: toCalendarDate(lastMinute(window)) }}
      minValue={toCalendarDate(range[0])}
      maxValue={toCalendarDate(range[1] - 1)}
      firstDayOfWeek={WEEKDAYS[format.weekStart % 7] ?? 'mon'}
      onChange={({ start, end }) => onChange([fromCalendarDate(start), nextDay(fromCalendarDate(end))])}
    >
      <div className={styles.head}>
        <AriaButton slot="previous" className={styles.turn ?? ''}>
          <Back aria-hidden size={16} />
        </AriaButton>
        <CalendarMonthPicker>{(picker) => <CalendarPick {...picker} />}</CalendarMonthPicker>
        {/* The picker shows half of its years before the one on the screen: twice as many reach over the whole range. */}
        <CalendarYearPicker visibleYears={2 * years + 1}>{(picker) => <CalendarPick {...picker} />}</CalendarYearPicker>
        <AriaButton slot="next" className={styles.turn ?? ''}>
          <Forward aria-hidden size={16} />
        </AriaButton>
      </div>
      <CalendarGrid className={styles.grid ?? ''} weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell className={styles.day ?? ''} date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </RangeCalendar>
  );
}

interface CalendarPickProps {
  readonly 'aria-label': string;
  readonly value: Key;
  readonly items: readonly { readonly id: number; readonly formatted: string }[];
  readonly onChange: (value: Key) => void;
}

/** Chooses the month or the year on the screen. */
function CalendarPick({ items, value, onChange, 'aria-label': label }: CalendarPickProps) {
  return (
    <select
      className={styles.pick}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      {items.map(({ id, formatted }) => (
        <option key={id} value={id}>
          {formatted}
        </option>
      ))}
    </select>
  );
}
