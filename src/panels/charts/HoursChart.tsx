import { useCallback, useMemo } from 'react';
import { formatWeekHours, HOUR_FILTER } from '../../domain/week-hours';
import { useTexts } from '../../i18n/texts';
import { hasAny } from '../../spacetime/figure-lanes';
import { useAppStore } from '../../state/store-context';
import { attachCellBrush } from './attach-brush';
import { ChartCard } from './ChartCard';
import type { ChartSource } from './chart-source';
import { drawHeat } from './draw-heat';
import { hoursAfter, hoursBetween, hoursData, hoursNotes, hoursPicture, hoursSummary, hoursTable } from './hours-data';
import type { DrawnChart } from './plot-svg';

/** The measure by weekday and hour, of the incidents whose time of day is known. A drag filters by hours of the week. */
export function HoursChart({ source }: { readonly source: ChartSource }) {
  const texts = useTexts();
  const { t, format } = texts;
  const store = useAppStore();
  const data = useMemo(() => hoursData(source, texts), [source, texts]);
  const table = useMemo(() => hoursTable(data, source, texts), [data, source, texts]);
  const label = hoursSummary(data, source, texts);
  const draw = useCallback(
    (width: number, id: string) => drawHeat(hoursPicture(data, source, { width, id, label }, texts)),
    [data, source, label, texts],
  );
  const attach = useCallback(
    (chart: DrawnChart) =>
      attachCellBrush(chart, (from, to) => {
        const { filters, setFilter } = store.getState();
        const value = formatWeekHours(hoursBetween(from, to, format.weekStart));
        setFilter(HOUR_FILTER, hoursAfter(filters[HOUR_FILTER] ?? [], value, false));
      }),
    [store, format],
  );
  return (
    <ChartCard
      title={t('charts.hours-title')}
      name={t('charts.hours-name', { measure: source.name })}
      summary={label}
      notes={hoursNotes(data, source, texts)}
      table={table}
      draw={data.hours.some(({ total }) => hasAny(total)) ? draw : null}
      attach={attach}
    />
  );
}
