import { useCallback } from 'react';
import { MINUTES_PER_DAY } from '../domain/time-interval';
import { useTexts } from '../i18n/texts';
import { MATCH_KINDS } from '../live/change';
import type { AppState } from '../state/app-state';
import { lastMinute } from './show-values';
import { useLiveText } from './use-live-text';
import styles from './WindowSummary.module.css';

/** The window in words, and how many incidents it shows: "11 – 14 Mar 2020", "4 days · 3 of 53 incidents". */
export function WindowSummary() {
  const { t, format } = useTexts();
  const dates = useCallback(({ window }: AppState) => format.dateRange(window[0], lastMinute(window) + 1), [format]);
  const cut = useCallback(
    ({ window, dataset }: AppState) => {
      if (dataset.status !== 'ready') return '';
      const { totals, filteredIncidents } = dataset.atlas.engine;
      const count = Math.max(1, Math.ceil((window[1] - window[0]) / MINUTES_PER_DAY));
      const days = t('timeline.days', { count, number: format.number(count) });
      const params = {
        shown: format.number(totals.incidents),
        count: filteredIncidents,
        all: format.number(filteredIncidents),
      };
      const parts = [days, t('timeline.cut', params)];
      if (totals.possible > 0) parts.push(t('timeline.possible', { count: totals.possible }));
      return parts.join('\u00a0· ');
    },
    [t, format],
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
