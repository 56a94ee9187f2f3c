import { useState } from 'react';
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
      {comparison.type === 'window' ? <TypedDates key={windows[1].join()} window={windows[1]} /> : null}
    </>
  );
}

/** Two fields for the first and the last day of B. An end that is cleared or not yet a date changes nothing. */
function TypedDates({ window: [from, to] }: { readonly window: ComparedWindow }) {
  const { t } = useTexts();
  const store = useAppStore();
  const last = Math.max(from, to - 1);
  const set = (first: string, end: string) => {
    const [start, until] = [parseCivil(first)?.minutes, parseCivil(end)?.minutes];
    if (start === undefined || until === undefined) return;
    const window = [Math.min(start, until), Math.max(start, until) + MINUTES_PER_DAY] as const;
    store.getState().compare({ type: 'window', window });
  };
  return (
    <div className={styles.typed}>
      <label className={styles.label}>
        {t('compare.firstDay')}
        <input
          type="date"
          className={styles.input}
          defaultValue={isoDate(from)}
          onBlur={(event) => set(event.currentTarget.value, isoDate(last))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') set(event.currentTarget.value, isoDate(last));
          }}
        />
      </label>
      <label className={styles.label}>
        {t('compare.lastDay')}
        <input
          type="date"
          className={styles.input}
          defaultValue={isoDate(last)}
          onBlur={(event) => set(isoDate(from), event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') set(isoDate(from), event.currentTarget.value);
          }}
        />
      </label>
    </div>
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
