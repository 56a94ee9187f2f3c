import { useId, useLayoutEffect, useRef } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { classLabel } from '../../i18n/class-label';
import { useTexts } from '../../i18n/texts';
import { NO_SPLIT } from '../../live/selection-values';
import { chooseLine } from '../../panels/charts/chart-figures';
import { type ChartSource, sourceName } from '../../panels/charts/chart-source';
import { drawRanked } from '../../panels/charts/draw-ranked';
import { drawTime } from '../../panels/charts/draw-time';
import type { DrawnChart } from '../../panels/charts/plot-svg';
import { rankedData, rankedNotes, rankedSummary } from '../../panels/charts/ranked-data';
import { timeData, timeNotes } from '../../panels/charts/time-data';
import { filterDimensions } from '../../panels/filters/dimension-order';
import { useAppStore } from '../../state/store-context';
import styles from './ReportPage.module.css';

/** px of the text of a printed page, so that the browser need not measure it before it prints. */
const WIDTH = 660;
const MOST_RANKED = 12;

/** The measure over time and by who acted, as the charts of the page show them. */
export function ReportCharts({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStore();
  const id = useId().replace(/[^\w-]/g, '');
  const state = store.getState();
  const { engine } = atlas;
  const totals = engine.measured();
  const line = chooseLine(state.measure, totals, null);
  const counted = totals.filter(({ incidents }) => incidents > 0).length;
  const className = line === 'all' || counted < 2 ? null : classLabel(engine.lines[line] ?? '', texts);
  const source: ChartSource = { atlas, state, line, name: sourceName(state, className, texts) };
  const time = timeData(source, 'bins', texts);
  const dimensions = filterDimensions(engine.table.dimensions);
  const dimension =
    dimensions.find(({ id: each }) => each === 'actor') ??
    dimensions.find(({ id: each }) => each === state.split && each !== NO_SPLIT) ??
    dimensions[0];
  const ranked = dimension ? rankedData(source, dimension, texts) : null;
  const summary = ranked ? rankedSummary(ranked, state.measure, texts) : '';
  return (
    <section>
      <h2>{t('charts.title')}</h2>
      {time.points.some(({ total }) => total.incidents > 0) ? (
        <Chart
          title={`${t('charts.time-title')}: ${time.unit}`}
          notes={timeNotes(source, time, 'bins', texts)}
          draw={() =>
            drawTime(
              { points: time.points, line: null, window: state.window, width: WIDTH, id: `${id}t`, label: time.unit },
              texts,
            )
          }
        />
      ) : (
        <p>{t('charts.nothing')}</p>
      )}
      {ranked && dimension && ranked.bars.length > 0 ? (
        <Chart
          title={`${t('charts.ranked-title')}: ${ranked.name}`}
          notes={[summary, ...rankedNotes(ranked, dimension, state.measure, texts)]}
          draw={() =>
            drawRanked(ranked.bars.slice(0, MOST_RANKED), { width: WIDTH, id: `${id}r`, label: summary }, texts)
          }
        />
      ) : null}
    </section>
  );
}

interface ChartProps {
  readonly title: string;
  readonly notes: readonly string[];
  readonly draw: () => DrawnChart;
}

function Chart({ title, notes, draw }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  // The report stands for one print and does not change.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    frame.current?.replaceChildren(draw().svg);
  }, []);
  return (
    <figure className={styles.chart}>
      <h3>{title}</h3>
      <div ref={frame} className={styles.plot} dir="ltr" />
      {notes.map((note) => (
        <p key={note} className={styles.small}>
          {note}
        </p>
      ))}
    </figure>
  );
}
