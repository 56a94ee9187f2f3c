import { useMemo } from 'react';
import { useTexts } from '../../i18n/texts';
import { MATCH_KINDS } from '../../live/change';
import type { AppState } from '../../state/app-state';
import { useLiveState } from '../../state/use-live-state';
import { ScopeSwitch } from './ScopeSwitch';
import { TotalFigure } from './TotalFigure';
import styles from './Totals.module.css';
import { useSettledAnnouncement } from './use-settled-announcement';

/** How many incidents and at what cost, under window and filters everywhere; beside it, how many are in view. */
export function Totals() {
  const { t, format } = useTexts();
  const state = useLiveState(MATCH_KINDS, 'draw');
  const numbers = useMemo(() => read(state), [state]);
  useSettledAnnouncement();
  if (!numbers) return null;
  const { window, totals } = numbers;
  return (
    <div className={styles.totals}>
      <div role="status" aria-live="off" aria-label={t('panels.inThisWindow')} className={styles.status}>
        <p className={styles.count}>
          {t('panels.counted', { count: totals.incidents, number: format.number(totals.incidents) })}{' '}
          {totals.possible > 0 ? (
            <span className={styles.possible}>
              {t('panels.ofWhichPossible', { count: totals.possible, number: format.number(totals.possible) })}
            </span>
          ) : null}
        </p>{' '}
        <p className={styles.window}>{format.dateRange(window[0], Math.max(window[1], window[0] + 1))}</p>{' '}
        <div className={styles.figures}>
          <TotalFigure measure="killed" total={totals.killed} incidents={totals.incidents} />
          <TotalFigure measure="wounded" total={totals.wounded} incidents={totals.incidents} />
        </div>
      </div>
      <ScopeSwitch />
    </div>
  );
}

/** The engine owns and overwrites its totals, so what is drawn is taken from them at once. */
function read({ dataset, window }: AppState) {
  if (dataset.status !== 'ready') return null;
  const { incidents, possible, killed, wounded } = dataset.atlas.engine.totals;
  return { window, totals: { incidents, possible, killed: { ...killed }, wounded: { ...wounded } } };
}
