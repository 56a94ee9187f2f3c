import { useCallback, useMemo } from 'react';
import { useTexts } from '../../i18n/texts';
import { createScope } from '../../live/scope';
import { NO_SPLIT } from '../../live/selection-values';
import type { Dimension } from '../../spacetime/event-table';
import { useAppStore } from '../../state/store-context';
import { filterDimensions } from '../filters/dimension-order';
import { ChartCard } from './ChartCard';
import type { ChartSource } from './chart-source';
import { DimensionSelect } from './DimensionSelect';
import { barAt, drawRanked } from './draw-ranked';
import type { DrawnChart } from './plot-svg';
import { rankedData, rankedNotes, rankedSummary, rankedTable } from './ranked-data';
import { useChartChoice } from './use-chart-choice';

/** The values of a dimension with the largest figures. It begins with who acted, which is asked first. */
export function RankedChart({ source }: { readonly source: ChartSource }) {
  const [wanted = 'actor', setWanted] = useChartChoice('ranked');
  const dimensions = filterDimensions(source.atlas.engine.table.dimensions);
  const dimension =
    dimensions.find(({ id }) => id === wanted) ??
    dimensions.find(({ id }) => id === source.state.split && id !== NO_SPLIT) ??
    dimensions[0];
  if (!dimension) return null;
  return <RankedBars source={source} dimension={dimension} dimensions={dimensions} onChange={setWanted} />;
}

interface RankedBarsProps {
  readonly source: ChartSource;
  readonly dimension: Dimension;
  readonly dimensions: readonly Dimension[];
  readonly onChange: (dimension: string) => void;
}

function RankedBars({ source, dimension, dimensions, onChange }: RankedBarsProps) {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStore();
  const { measure } = source.state;
  const data = useMemo(() => rankedData(source, dimension, texts), [source, dimension, texts]);
  const table = useMemo(() => rankedTable(data, source, dimension, texts), [data, source, dimension, texts]);
  const label = rankedSummary(data, measure, texts);
  const { bars } = data;
  const draw = useCallback(
    (width: number, id: string) => drawRanked(bars, { width, id, label }, texts),
    [bars, label, texts],
  );
  const attach = useCallback(
    ({ svg }: DrawnChart) => {
      const scope = createScope();
      const barOf = (event: MouseEvent) => {
        const box = svg.getBoundingClientRect();
        return barAt(bars, ((event.clientY - box.top) / (box.height || 1)) * Number(svg.getAttribute('height')));
      };
      svg.style.cursor = 'pointer';
      scope.listen(svg, 'click', (event: MouseEvent) => {
        const value = dimension.values[barOf(event)?.code ?? -1];
        if (value !== undefined) store.getState().toggleFilter(dimension.id, value);
      });
      return scope.dispose;
    },
    [bars, dimension, store],
  );
  return (
    <ChartCard
      title={t('charts.ranked-title')}
      name={data.name}
      summary={label}
      notes={rankedNotes(data, dimension, measure, texts)}
      table={table}
      draw={bars.length > 0 ? draw : null}
      attach={attach}
    >
      <DimensionSelect label={t('charts.ranked-by')} dimensions={dimensions} value={dimension.id} onChange={onChange} />
    </ChartCard>
  );
}
