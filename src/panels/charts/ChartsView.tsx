import { useMemo, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { classLabel } from '../../i18n/class-label';
import { useTexts } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { EmptyState } from '../../ui/EmptyState';
import { Answers } from '../answers/Answers';
import { PatternsSection } from '../patterns/PatternsSection';
import { CalendarChart } from './CalendarChart';
import cardStyles from './ChartCard.module.css';
import styles from './ChartsView.module.css';
import { CrossChart } from './CrossChart';
import { chooseLine } from './chart-figures';
import { CHART_KINDS, type ChartSource, sourceName } from './chart-source';
import { HoursChart } from './HoursChart';
import { RankedChart } from './RankedChart';
import { TimeChart } from './TimeChart';

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
  const [wanted, setWanted] = useState<number | null>(null);
  // `state` is a new object after each change of the engine's counts, which are read here.
  const { source, lines } = useMemo(() => {
    const { engine } = atlas;
    const totals = engine.measured();
    const line = chooseLine(state.measure, totals, wanted);
    const lines = line === 'all' ? [] : engine.lines.flatMap((id, at) => (totals[at]?.incidents ? [{ id, at }] : []));
    const id = line === 'all' ? '' : (engine.lines[line] ?? '');
    const className = lines.length > 1 ? classLabel(id, texts) : null;
    const source: ChartSource = { atlas, state, line, name: sourceName(state, className, texts) };
    return { source, lines };
  }, [atlas, state, wanted, texts]);
  return (
    <div className={styles.charts}>
      <div className={styles.head}>
        {lines.length > 1 ? (
          <>
            <label className={cardStyles.label}>
              {t('charts.class')}
              <select
                className={cardStyles.select}
                value={String(source.line)}
                onChange={(event) => setWanted(Number(event.currentTarget.value))}
              >
                {lines.map(({ id, at }) => (
                  <option key={id} value={at}>
                    {classLabel(id, texts)}
                  </option>
                ))}
              </select>
            </label>
            <p className={cardStyles.note}>{t('charts.classNote')}</p>
          </>
        ) : null}
        <p className={cardStyles.note}>{t('charts.everywhere')}</p>
      </div>
      <Answers atlas={atlas} />
      <TimeChart source={source} />
      <RankedChart source={source} />
      <CalendarChart source={source} />
      <HoursChart source={source} />
      <CrossChart source={source} />
      <PatternsSection atlas={atlas} />
    </div>
  );
}
