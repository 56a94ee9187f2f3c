import { useCallback } from 'react';
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../domain/time-interval';
import { type Texts, useTexts } from '../i18n/texts';
import { hasTimes, utcText, windowText } from '../i18n/window-text';
import { MATCH_KINDS } from '../live/change';
import type { AppState } from '../state/app-state';
import { useLiveText } from './use-live-text';
import styles from './WindowSummary.module.css';
import type { TimeWindow } from './window-moves';

/** The window in words, and how many incidents it shows: "11 – 14 Mar 2020", "4 days · 3 of 53 incidents". */
export function WindowSummary() {
  const texts = useTexts();
  const dates = useCallback(
    ({ window, dataset }: AppState) => {
      const zone = dataset.status === 'ready' && hasTimes(window) ? dataset.atlas.timeZone : '';
      return [windowText(window, texts.format), zone && utcText(zone)].filter(Boolean).join(' ');
    },
    [texts],
  );
  const cut = useCallback(
    ({ window, dataset }: AppState) => {
      if (dataset.status !== 'ready') return '';
      const { t, format } = texts;
      const { totals, filteredIncidents } = dataset.atlas.engine;
      const params = {
        shown: format.number(totals.incidents),
        count: filteredIncidents,
        all: format.number(filteredIncidents),
      };
      const parts = [lengthText(window, texts), t('timeline.cut', params)];
      const { possible, undated } = totals;
      if (possible > 0) parts.push(t('timeline.possible', { count: possible, number: format.number(possible) }));
      if (undated > 0) parts.push(t('undated.inWindow', { count: undated, number: format.number(undated) }));
      return parts.join('\u00a0· ');
    },
    [texts],
  );
  const datesRef = useLiveText<HTMLParagraphElement>(MATCH_KINDS, dates);
  const cutRef = useLiveText<HTMLParagraphElement>(MATCH_KINDS, cut);
  return (
    <div className={styles.summary}>
      <p ref={datesRef} className={styles.dates} />
      <p ref={cutRef} className={styles.cut} />
    </div>
  );
}

/** "4 days", "36 hours", "1 minute": in the largest unit that says it exactly; an empty window counts as its day. */
function lengthText([from, to]: TimeWindow, { t, format }: Texts): string {
  const length = to > from ? to - from : MINUTES_PER_DAY;
  const [unit, name] =
    length % MINUTES_PER_DAY === 0
      ? ([MINUTES_PER_DAY, 'days'] as const)
      : length % MINUTES_PER_HOUR === 0
        ? ([MINUTES_PER_HOUR, 'hours'] as const)
        : ([1, 'minutes'] as const);
  const count = length / unit;
  return t(`timeline.${name}`, { count, number: format.number(count) });
}
