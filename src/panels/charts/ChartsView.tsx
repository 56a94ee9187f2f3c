import { type ReactNode, useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { classLabel } from '../../i18n/class-label';
import { useTexts } from '../../i18n/texts';
import { CHART_IDS, type ChartId } from '../../state/chart-choices';
import { useAtlas } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { EmptyState } from '../../ui/EmptyState';
import { Select } from '../../ui/Select';
import { Answers } from '../answers/Answers';
import { PatternsSection } from '../patterns/PatternsSection';
import { CalendarChart } from './CalendarChart';
import cardStyles from './ChartCard.module.css';
import { ChartPicker } from './ChartPicker';
import styles from './ChartsView.module.css';
import { CrossChart } from './CrossChart';
import { chooseLine } from './chart-figures';
import { CHART_KINDS, type ChartSource, sourceName } from './chart-source';
import { HoursChart } from './HoursChart';
import { PartsChart } from './PartsChart';
import { RankedChart } from './RankedChart';
import { ScatterChart } from './ScatterChart';
import { TimeChart } from './TimeChart';
import { useChartChoice } from './use-chart-choice';

const CHARTS: Readonly<Record<ChartId, (props: { readonly source: ChartSource }) => ReactNode>> = {
  time: TimeChart,
  parts: PartsChart,
  ranked: RankedChart,
  calendar: CalendarChart,
  hours: HoursChart,
  cross: CrossChart,
  scatter: ScatterChart,
};

/** All charts, each of the same selection: the dates, the filters, the measure and the split. */
export function ChartsView() {
  const { t } = useTexts();
  const atlas = useAtlas();
  return atlas ? <AtlasCharts atlas={atlas} /> : <EmptyState title={t('charts.nothing')} />;
}

function AtlasCharts({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t } = texts;
  const state = useLiveState(CHART_KINDS, 'calm');
  const [wantedClass, setWantedClass] = useChartChoice('class');
  const [shown = CHART_IDS] = useChartChoice('shown');
  // `state` is a new object after each change of the engine's counts, which are read here.
  const { source, lines } = useMemo(() => {
    const { engine } = atlas;
    const totals = engine.measured();
    const wanted = wantedClass === undefined ? -1 : engine.lines.indexOf(wantedClass);
    const line = chooseLine(state.measure, totals, wanted < 0 ? null : wanted);
    const lines = line === 'all' ? [] : engine.lines.flatMap((id, at) => (totals[at]?.incidents ? [{ id, at }] : []));
    const id = line === 'all' ? '' : (engine.lines[line] ?? '');
    const className = lines.length > 1 ? classLabel(id, texts) : null;
    const source: ChartSource = { atlas, state, line, name: sourceName(state, className, texts) };
    return { source, lines };
  }, [atlas, state, wantedClass, texts]);
  return (
    <div className={styles.charts}>
      <div className={styles.head}>
        {lines.length > 1 ? (
          <>
            <Select
              label={t('charts.class')}
              value={lines.find(({ at }) => at === source.line)?.id ?? ''}
              onChange={setWantedClass}
            >
              {lines.map(({ id }) => (
                <option key={id} value={id}>
                  {classLabel(id, texts)}
                </option>
              ))}
            </Select>
            <p className={cardStyles.note}>{t('charts.classNote')}</p>
          </>
        ) : null}
        <p className={cardStyles.note}>{t('charts.everywhere')}</p>
        <ChartPicker shown={shown} />
      </div>
      <Answers atlas={atlas} level={3} />
      {CHART_IDS.filter((id) => shown.includes(id)).map((id) => {
        const Chart = CHARTS[id];
        return <Chart key={id} source={source} />;
      })}
      <PatternsSection atlas={atlas} />
    </div>
  );
}
