import { useCallback, useMemo } from 'react';
import { figureText } from '../../i18n/measure-text';
import { useTexts } from '../../i18n/texts';
import { windowText } from '../../i18n/window-text';
import { hasAny } from '../../spacetime/figure-lanes';
import { CHART_TIME_MODES } from '../../state/chart-choices';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { attachBrush } from './attach-brush';
import { ChartCard } from './ChartCard';
import styles from './ChartCard.module.css';
import { canAdd } from './chart-figures';
import type { ChartSource } from './chart-source';
import { drawTime } from './draw-time';
import type { DrawnChart } from './plot-svg';
import { timeData, timeNotes } from './time-data';
import { timeTable } from './time-table';
import { useChartChoice } from './use-chart-choice';
import { useChooseTime } from './use-choose-time';

/** The measure over the whole time of the dataset, in bins, added up, or as a moving average. */
export function TimeChart({ source }: { readonly source: ChartSource }) {
  const texts = useTexts();
  const { t, format } = texts;
  const [wanted = 'bins', setMode] = useChartChoice('time');
  const { measure, window, range } = source.state;
  const mode = canAdd(measure) ? wanted : 'bins';
  const data = useMemo(() => timeData(source, mode, texts), [source, mode, texts]);

  const choose = useChooseTime();
  const { name } = source;
  const table = useMemo(
    () => timeTable(data, { measure, name, window, range, choose }, texts),
    [data, measure, name, window, range, choose, texts],
  );
  const { points, line, unit, peak, last } = data;
  const figure = (total: Parameters<typeof figureText>[0]) => figureText(total, measure, texts);
  const period = peak ? windowText([peak.from, peak.to], format) : '';
  const summary = () => {
    if (mode === 'cumulative' && last) return t('charts.time-cumulativeSummary', { unit, figure: figure(last) });
    if (mode === 'cumulative' || !peak) return t('charts.nothing');
    const key = mode === 'bins' ? 'charts.time-summary' : 'charts.time-averageSummary';
    return t(key, { unit, period, figure: figure(peak) });
  };
  const label = summary();
  const draw = useCallback(
    (width: number, id: string) => drawTime({ points, line, window, width, id, label }, texts),
    [points, line, window, label, texts],
  );
  const attach = useCallback((chart: DrawnChart) => attachBrush(chart, data.edges, choose), [data.edges, choose]);
  return (
    <ChartCard
      title={t('charts.time-title')}
      name={unit}
      summary={label}
      notes={timeNotes(source, data, mode, texts)}
      table={table}
      draw={points.some(({ total }) => hasAny(total)) ? draw : null}
      attach={attach}
    >
      {canAdd(measure) ? (
        <div className={styles.controls}>
          <SegmentedControl
            label={t('charts.time-modes')}
            value={mode}
            onChange={(value) => setMode(value === 'bins' ? null : value)}
            options={CHART_TIME_MODES.map((value) => ({ value, label: t(`charts.time-${value}`) }))}
          />
        </div>
      ) : null}
    </ChartCard>
  );
}
