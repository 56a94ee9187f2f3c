import { Dialog, Popover } from 'react-aria-components';
import { isUndated } from '../domain/time-interval';
import { useTexts } from '../i18n/texts';
import { useApp, useAppStore } from '../state/store-context';
import { Button } from '../ui/Button';
import type { PopoverPartProps } from '../ui/popover-part';
import { presetsFor } from './presets';
import { WindowCalendar } from './WindowCalendar';
import { WindowForm } from './WindowForm';
import styles from './WindowPopover.module.css';
import type { TimeWindow } from './window-moves';

/** Sets the window by a typed text, by windows that readers often want, and by a calendar. */
export function WindowPopover(popover: PopoverPartProps) {
  const store = useAppStore();
  const { t, format } = useTexts();
  const range = useApp((state) => state.range);
  const window = useApp((state) => state.window);
  const set = ([from, to]: TimeWindow) => store.getState().setWindow(from, to);
  const setAndClose = (next: TimeWindow) => {
    set(next);
    popover.onOpenChange(false);
  };
  const presetName = (id: string, [from]: TimeWindow) => {
    if (id === 'year') return format.year(from);
    if (id === 'month') return format.month(from);
    if (id === 'lastDays') return t('timeline.presetLastDays');
    return t(id === 'lastDay' ? 'timeline.presetLastDay' : 'timeline.presetIncident');
  };
  return (
    <Popover {...popover} className={styles.popover ?? ''} placement="top" offset={4}>
      <Dialog className={styles.dialog ?? ''} aria-label={t('timeline.windowDates')}>
        <WindowForm range={range} window={window} onApply={setAndClose} />
        <div className={styles.presets}>
          {presetsFor(range, window, selectedInterval(store.getState())).map(({ id, window: preset }) => (
            <Button key={id} onPress={() => setAndClose(preset)}>
              {presetName(id, preset)}
            </Button>
          ))}
        </div>
        <WindowCalendar range={range} window={window} onChange={set} />
      </Dialog>
    </Popover>
  );
}

type State = ReturnType<ReturnType<typeof useAppStore>['getState']>;

function selectedInterval({ dataset, selected }: State): TimeWindow | null {
  if (dataset.status !== 'ready' || selected < 0) return null;
  const { engine, rowOf } = dataset.atlas;
  const row = rowOf(selected);
  const start = engine.table.start[row] ?? 0;
  return isUndated(start) ? null : [start, engine.table.end[row] ?? 0];
}
