import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { MINUTES_PER_DAY } from '../../domain/time-interval';
import { useTexts } from '../../i18n/texts';
import { hasAny } from '../../spacetime/figure-lanes';
import { BY_DAY, timeGroupsOf } from '../../spacetime/time-groups';
import { Button } from '../../ui/Button';
import { attachCellBrush, type CellPlace } from './attach-brush';
import { ChartCard } from './ChartCard';
import styles from './ChartCard.module.css';
import { calendarData, calendarNotes, calendarPicture, calendarSummary, calendarTable } from './calendar-data';
import { yearsOf } from './calendar-days';
import type { ChartSource } from './chart-source';
import { drawHeat } from './draw-heat';
import type { DrawnChart } from './plot-svg';
import { useChartChoice } from './use-chart-choice';
import { useChooseTime } from './use-choose-time';

/** The measure day by day, a year at a time. Until the reader chooses a year, it is the last one of the window. */
export function CalendarChart({ source }: { readonly source: ChartSource }) {
  const texts = useTexts();
  const { t, format } = texts;
  const [wanted, setWanted] = useChartChoice('year');
  const { engine } = source.atlas;
  const groups = timeGroupsOf(engine.table, BY_DAY);
  const years = yearsOf(source.state.range);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const year = Math.min(Math.max(wanted ?? yearsOf(source.state.window).at(-1) ?? last, first), last);
  const data = useMemo(
    () => (groups ? calendarData(source, groups, year, texts) : null),
    [source, groups, year, texts],
  );
  const choose = useChooseTime();
  const table = useMemo(
    () => (data ? calendarTable(data, source, choose, texts) : { columns: [], rows: [] }),
    [data, source, choose, texts],
  );
  const label = data ? calendarSummary(data, source, texts) : t('charts.calendar-tooLong');
  const draw = useCallback(
    (width: number, id: string) => drawHeat(calendarPicture(data?.days ?? [], source, { width, id, label }, texts)),
    [data, source, label, texts],
  );
  const attach = useCallback(
    (chart: DrawnChart) =>
      attachCellBrush(chart, (from, to) => {
        const minuteOf = ({ column, row }: CellPlace) =>
          data?.days.find(({ week, weekday }) => week === column && weekday === row)?.minute;
        const ends = [minuteOf(from), minuteOf(to)].filter((minute) => minute !== undefined);
        if (ends.length === 2) choose(Math.min(...ends), Math.max(...ends) + MINUTES_PER_DAY);
      }),
    [data, choose],
  );
  const isShown = data?.days.some(({ total }) => hasAny(total)) ?? false;
  const yearText = format.year(data?.newYear ?? 0);
  return (
    <ChartCard
      title={t('charts.calendar-title')}
      name={t('charts.calendar-name', { measure: source.name, year: yearText })}
      summary={label}
      notes={data ? calendarNotes(data, source, texts) : []}
      table={table}
      draw={isShown ? draw : null}
      attach={attach}
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
