import { useEffect, useState } from 'react';
import { isoDate, parseCivil } from '../../domain/civil-time';
import { MINUTES_PER_DAY } from '../../domain/time-interval';
import type { Formats } from '../../i18n/formats';
import { useTexts } from '../../i18n/texts';
import { type CalendarPeriods, type ComparedWindow, periodsOf } from '../../spacetime/comparison-windows';
import { useAppStore } from '../../state/store-context';
import { SegmentedControl } from '../../ui/SegmentedControl';
import styles from './CompareSides.module.css';
import type { ComparisonSource } from './comparison-source';

/** The choice of dates: a press on a year, month or day, or two typed dates for B. The time control has both windows too. */
export function ComparedDates({ source }: { readonly source: ComparisonSource }) {
  const { t, format } = useTexts();
  const store = useAppStore();
  const [target, setTarget] = useState<'a' | 'b'>('b');
  const { windows, state, comparison } = source;
  const periods = periodsOf(state.range);
  const choose = (window: ComparedWindow) => {
    const { update } = store.getState();
    if (target === 'b') update({ comparison: { type: 'window', window } }, 'reader');
    // B keeps its dates when A is chosen.
    else update({ window, comparison: { type: 'window', window: windows[1] } }, 'reader');
    // A reader names two years one after the other: the next press is for the other side.
    setTarget(target === 'b' ? 'a' : 'b');
  };
  const sideOf = (window: ComparedWindow) =>
    isSame(window, windows[1]) ? 'b' : isSameCut(window, windows[0], state.range) ? 'a' : undefined;
  return (
    <>
      {periods ? (
        <div className={styles.periods}>
          <div className={styles.target}>
            <span id="compare-target" className={styles.note}>
              {t(`compare.press-${periods.unit}`)}
            </span>
            <SegmentedControl
              label={t(`compare.press-${periods.unit}`)}
              options={[
                { value: 'a', label: t('compare.a') },
                { value: 'b', label: t('compare.b') },
              ]}
              value={target}
              onChange={setTarget}
            />
          </div>
          <div className={styles.grid}>
            {periods.windows.map((window) => {
              const side = sideOf(window);
              const label = periodText(periods, window, format);
              const as = t('compare.periodAs', { period: label, side: t(`compare.${target}`) });
              const now = side ? t('compare.periodIs', { side: t(`compare.${side}`) }) : '';
              return (
                <button
                  key={window[0]}
                  type="button"
                  className={styles.period}
                  data-side={side}
                  aria-label={now === '' ? as : `${as}${t('figures.separator')}${now}`}
                  onClick={() => choose(window)}
                >
                  {label}
                  {side ? <span className={styles.mark}>{t(`compare.${side}`)}</span> : null}
                </button>
              );
            })}
          </div>
        </div>
      ) : null}
      {comparison.type === 'window' ? <TypedDates window={windows[1]} /> : null}
    </>
  );
}

/**
 * Two fields for the first and the last day of B. A day that the reader has changed counts when the field is left or Enter is
 * pressed; an end that is cleared or no date changes nothing. Leaving a field as it was keeps the times of day of B.
 */
function TypedDates({ window: [from, to] }: { readonly window: ComparedWindow }) {
  const { t } = useTexts();
  const store = useAppStore();
  const last = Math.max(from, to - 1);
  const set = (start: number, until: number) => {
    const window = [Math.min(start, until), Math.max(start, until) + MINUTES_PER_DAY] as const;
    store.getState().compare({ type: 'window', window });
  };
  return (
    <div className={styles.typed}>
      <DayField label={t('compare.firstDay')} day={isoDate(from)} onSet={(start) => set(start, dayOf(last))} />
      <DayField label={t('compare.lastDay')} day={isoDate(last)} onSet={(until) => set(dayOf(from), until)} />
    </div>
  );
}

/** The first minute of the day of a minute. */
const dayOf = (minute: number) => Math.floor(minute / MINUTES_PER_DAY) * MINUTES_PER_DAY;

interface DayFieldProps {
  readonly label: string;
  /** As 2026-11-27. */
  readonly day: string;
  /** Takes the first minute of the day. */
  readonly onSet: (minute: number) => void;
}

function DayField({ label, day, onSet }: DayFieldProps) {
  const [typed, setTyped] = useState(day);
  useEffect(() => setTyped(day), [day]);
  const take = () => {
    const minute = parseCivil(typed)?.minutes;
    if (minute === undefined) setTyped(day);
    else if (typed !== day) onSet(minute);
  };
  return (
    <label className={styles.label}>
      {label}
      <input
        type="date"
        className={styles.input}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
    </label>
  );
}

function periodText({ unit }: CalendarPeriods, [from]: ComparedWindow, format: Formats): string {
  if (unit === 'year') return format.year(from);
  if (unit === 'month') return format.dateWith(from, { month: 'short', year: 'numeric' });
  return format.dateWith(from, { day: 'numeric', month: 'short' });
}

function isSame(one: ComparedWindow, two: ComparedWindow): boolean {
  return one[0] === two[0] && one[1] === two[1];
}

/** The window of the selection is cut to the time of the data. */
function isSameCut(period: ComparedWindow, window: ComparedWindow, range: ComparedWindow): boolean {
  return Math.max(period[0], range[0]) === window[0] && Math.min(period[1], range[1]) === window[1];
}
