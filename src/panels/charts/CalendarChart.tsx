import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { MINUTES_PER_DAY } from '../../domain/time-interval';
import { useTexts } from '../../i18n/texts';
import { BY_DAY, timeGroupsOf } from '../../spacetime/time-groups';
import { useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { ChartCard } from './ChartCard';
import styles from './ChartCard.module.css';
import { calendarData, calendarNotes, calendarPicture, calendarSummary, calendarTable } from './calendar-data';
import { yearsOf } from './calendar-days';
import type { ChartSource } from './chart-source';
import { drawHeat } from './draw-heat';

/** The measure day by day, a year at a time. It begins with the last year of the window. */
export function CalendarChart({ source }: { readonly source: ChartSource }) {
  const texts = useTexts();
  const { t, format } = texts;
  const store = useAppStore();
  const [wanted, setWanted] = useState<number | null>(null);
  const { engine } = source.atlas;
  const groups = timeGroupsOf(engine.table, BY_DAY);
  const years = yearsOf(source.state.window);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const year = Math.min(Math.max(wanted ?? last, first), last);
  const data = useMemo(
    () => (groups ? calendarData(source, groups, year, texts) : null),
    [source, groups, year, texts],
  );
  const choose = useCallback((minute: number) => store.getState().setWindow(minute, minute + MINUTES_PER_DAY), [store]);
  const table = useMemo(
    () => (data ? calendarTable(data, source, choose, texts) : { columns: [], rows: [] }),
    [data, source, choose, texts],
  );
  const label = data ? calendarSummary(data, source, texts) : t('charts.calendar-tooLong');
  const draw = useCallback(
    (width: number, id: string) => drawHeat(calendarPicture(data?.days ?? [], source, { width, id, label }, texts)),
    [data, source, label, texts],
  );
  const isShown = data?.days.some(({ total }) => total.incidents > 0) ?? false;
  const yearText = format.year(data?.newYear ?? 0);
  return (
    <ChartCard
      title={t('charts.calendar-title')}
      name={t('charts.calendar-name', { measure: source.name, year: yearText })}
      summary={label}
      notes={data ? calendarNotes(data, texts) : []}
      table={table}
      draw={isShown ? draw : null}
    >
      {first === last ? null : (
        <div className={styles.controls} dir="ltr">
          <Button
            variant="plain"
            square
            aria-label={t('charts.calendar-previous')}
            isDisabled={year <= first}
            onPress={() => setWanted(year - 1)}
          >
            <ChevronLeft aria-hidden />
          </Button>
          <span aria-live="polite">{yearText}</span>
          <Button
            variant="plain"
            square
            aria-label={t('charts.calendar-next')}
            isDisabled={year >= last}
            onPress={() => setWanted(year + 1)}
          >
            <ChevronRight aria-hidden />
          </Button>
        </div>
      )}
    </ChartCard>
  );
}
