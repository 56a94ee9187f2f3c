import { isUndated, MINUTES_PER_DAY } from '../domain/time-interval';
import { useTexts } from '../i18n/texts';
import { DATED_DIMENSION } from '../spacetime/undated-rows';
import type { AppState } from '../state/app-state';
import { useApp, useAppStore } from '../state/store-context';
import { Button } from '../ui/Button';
import styles from './MoveWindowOffer.module.css';
import { windowAround } from './window-moves';

/** Interval of the open incident as text, because `useApp` needs a stable value. Null when the window shows the incident. */
function outside({ dataset, selected, window, filters }: AppState): string | null {
  if (dataset.status !== 'ready' || selected < 0) return null;
  const { engine, rowOf } = dataset.atlas;
  const row = rowOf(selected);
  const start = engine.table.start[row] ?? 0;
  const end = engine.table.end[row] ?? 0;
  const isShown = isUndated(start)
    ? filters[DATED_DIMENSION]?.includes('notStated') !== false
    : start < window[1] && end > window[0];
  return isShown ? null : `${start}|${end}`;
}

/** Offers to move the window to the open incident when the window does not show it. */
export function MoveWindowOffer() {
  const store = useAppStore();
  const { t, format } = useTexts();
  const interval = useApp(outside);
  if (interval === null) return null;
  const [start = 0, end = 0] = interval.split('|').map(Number);
  if (isUndated(start)) {
    return (
      <div className={styles.offer} role="status">
        <span>{t('undated.leftOut')}</span>
        <Button variant="link" onPress={() => store.getState().setFilter(DATED_DIMENSION, null)}>
          {t('undated.showThem')}
        </Button>
      </div>
    );
  }
  const show = () => {
    const { window, range, setWindow } = store.getState();
    // A narrow window of times stays narrow; any other begins on a day.
    const unit = window[1] - window[0] < MINUTES_PER_DAY ? 1 : MINUTES_PER_DAY;
    setWindow(...windowAround([start, end], window, unit, range));
  };
  return (
    <div className={styles.offer} role="status">
      <span>{t('timeline.selectedOutside', { date: format.dateRange(start, end) })}</span>
      <Button variant="link" onPress={show}>
        {t('timeline.moveWindow')}
      </Button>
    </div>
  );
}
