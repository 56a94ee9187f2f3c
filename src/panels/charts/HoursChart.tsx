import { useCallback, useMemo } from 'react';
import { useTexts } from '../../i18n/texts';
import { ChartCard } from './ChartCard';
import type { ChartSource } from './chart-source';
import { drawHeat } from './draw-heat';
import { hoursData, hoursNotes, hoursPicture, hoursSummary, hoursTable } from './hours-data';

/** The measure by weekday and hour, of the incidents whose time of day is known. Absent where the table knows none. */
export function HoursChart({ source }: { readonly source: ChartSource }) {
  const texts = useTexts();
  const { t } = texts;
  const data = useMemo(() => hoursData(source, texts), [source, texts]);
  const table = useMemo(() => hoursTable(data, source, texts), [data, source, texts]);
  const label = hoursSummary(data, source, texts);
  const draw = useCallback(
    (width: number, id: string) => drawHeat(hoursPicture(data, source, { width, id, label }, texts)),
    [data, source, label, texts],
  );
  return (
    <ChartCard
      title={t('charts.hours-title')}
      name={t('charts.hours-name', { measure: source.name })}
      summary={label}
      notes={hoursNotes(data, texts)}
      table={table}
      draw={data.hours.some(({ total }) => total.incidents > 0) ? draw : null}
    />
  );
}
